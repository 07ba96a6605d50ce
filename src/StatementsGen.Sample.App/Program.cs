using Spectre.Console;
using StatementsGen.Sample;
using StatementsGen.Sample.App;
using StatementsGen.Sample.Seeds;

foreach (var document in Corpus.Documents)
{
    AnsiConsole.Write(DocumentTable.Of(document));
}

foreach (var (speaker, count) in WhoSaidWhat.Tally)
{
    AnsiConsole.WriteLine(FormattableString.Invariant($"{count,3}  {speaker}"));
}
