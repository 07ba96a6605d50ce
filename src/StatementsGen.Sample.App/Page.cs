using System.Globalization;
using Spectre.Console;

namespace StatementsGen.Sample.App;

/// <summary>Documents as a page to read: each statement in full width, below who says it and by which words.</summary>
internal static class Page
{
    private const int Margin = 5;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Name = new(Color.Aqua);
    private static readonly Style Cue = new(Color.Yellow);

    /// <summary>Writes the documents, and how often each speaker is heard.</summary>
    /// <param name="console">The console to write to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="tally">The speakers.</param>
    internal static void Write(IAnsiConsole console, IEnumerable<StatementDocument> documents, IEnumerable<(Speaker Speaker, int Count)> tally)
    {
        foreach (var document in documents)
        {
            WriteHeading(console, document.Title ?? document.Name, document.Path);
            foreach (var statement in document.Statements)
            {
                Write(console, statement);
            }

            console.Write(new Rule { Style = Quiet });
            console.WriteLine();
        }

        WriteHeading(console, "Who is heard", "statements in all texts");
        foreach (var (speaker, count) in tally)
        {
            console.Write(new MarginNote(Number(count), new Paragraph(speaker.ToString(), Name), Quiet, Margin));
        }
    }

    private static void WriteHeading(IAnsiConsole console, string title, string origin) =>
        console.Write(new Paragraph(title, Strong).Append($"\n{origin}\n\n", Quiet));

    private static void Write(IAnsiConsole console, Statement statement)
    {
        var line = Number(statement.Position.Line);
        if (statement is AttributedStatement attributed)
        {
            var source = new Paragraph(string.Join(" and ", attributed.Speakers.Select(static speaker => speaker.Name)), Name);
            if (attributed.Cue is { } cue)
            {
                source.Append(" · ", Quiet).Append(cue, Cue);
            }

            console.Write(new MarginNote(line, source, Quiet, Margin));
            line = "";
        }

        console.Write(new MarginNote(line, Words(statement), Quiet, Margin));
        console.WriteLine();
    }

    private static Paragraph Words(Statement statement)
    {
        var text = statement.Text;

        // Where lines were folded, or words are marked, the words stand elsewhere than in the document.
        if (statement is not AttributedStatement { Primary.CueSpan: { } cue } || text.Length != statement.Span.Length)
        {
            return new Paragraph(text);
        }

        var start = cue.Start - statement.Span.Start;
        return new Paragraph(text[..start]).Append(text.Substring(start, cue.Length), Cue).Append(text[(start + cue.Length)..]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
