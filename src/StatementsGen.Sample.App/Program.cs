using System.Text;
using Spectre.Console;
using StatementsGen.Sample;
using StatementsGen.Sample.App;
using StatementsGen.Sample.Seeds;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = AnsiConsole.Create(new AnsiConsoleSettings());
if (Console.IsOutputRedirected)
{
    // Else the page would be as wide as the terminal that the pipe was started from.
    console.Profile.Width = 80;
}

Page.Write(console, Corpus.Documents, WhoSaidWhat.Tally);
