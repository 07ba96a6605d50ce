using System.Text.RegularExpressions;
using StatementsGen.Markdown;
using StatementsGen.Markdown.Page;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;
using StatementsGen.Tables;

namespace StatementsGen.Fuzzing;

/// <summary>What holds of the reading of every text.</summary>
internal static partial class ReadingInvariants
{
    /// <summary>Reads a text and checks what was read.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidOperationException">Something does not hold.</exception>
    internal static void Check(string text)
    {
        var outline = OutlineReader.Read(text, CancellationToken.None);
        Require(outline == OutlineReader.Read(text, CancellationToken.None), "a second reading is the same");
        Require(DocumentTableReader.Read(DocumentTableWriter.Write(outline)) == (outline with { FrontMatter = null }), "the table gives back the outline");

        var document = StatementReader.Read(text, "fuzzed.txt");
        Require(document.Text == text, "the text is kept");
        Require(document == DocumentMaterializer.Materialize(document.Name, document.Path, text, outline), "the document is made of its outline");
        // The marks of quoted lines in mail are no words.
        CheckStatements(document, text.Contains('>', StringComparison.Ordinal) ? document.TextOf : span => Folded(text, span));
        CheckBlocks(document);
        CheckNames(document);
        CheckPage(text);
    }

    private static void CheckPage(string text)
    {
        var outline = MarkdownOutline.Read(text, CancellationToken.None);
        Require(outline == MarkdownOutline.Read(text, CancellationToken.None), "a second reading of a page is the same");

        var document = MarkdownReader.Read(text, "fuzzed.md");
        var compiled = DocumentTableReader.Read(DocumentTableWriter.Write(outline));
        Require(document == DocumentMaterializer.Materialize(document.Name, document.Path, text, compiled), "the compiled page is the one that is read");
        CheckStatements(document, document.TextOf);
        CheckBlocks(document);
        CheckNames(document);
    }

    private static void CheckStatements(StatementDocument document, Func<TextSpan, string> textOf)
    {
        var end = document.TitleSpan?.End ?? 0;
        for (var i = 0; i < document.Statements.Count; i++)
        {
            var statement = document.Statements[i];
            Require(statement.Index == i, "statements are counted");
            Require(statement.Span.Start >= end && statement.Span.Length > 0 && statement.Span.End <= document.Text.Length, "spans are in order and in the text");
            Require(statement.Text == textOf(statement.Span), "a statement is its span, lines folded");
            Require(statement is AttributedStatement == statement.Attributions.Any(static attribution => attribution.Speaker is not null), "a speaker shows in the type");
            foreach (var mention in statement.Mentions)
            {
                Require(statement.Span.Contains(mention.Span) && mention.Text == textOf(mention.Span), "a mention is its span, in its statement");
            }

            foreach (var attribution in statement.Attributions)
            {
                Require(attribution.ContentSpans.All(span => statement.Span.Contains(span) && span.Length > 0), "contents stand in their statement");
                Require(attribution.CueSpan is not { } cue || attribution.Cue == textOf(cue), "a cue is its span");
                Require((attribution.Speakers.Count == 0) == (attribution.Speaker is null) && attribution.Speakers.Distinct().Count() == attribution.Speakers.Count, "speakers are different ones");
                Require(attribution.SpeakerMentions.All(mention => mention.Span is not { } span || attribution.SpeakerSpan!.Value.Contains(span)), "each speaker stands in the source");
                Require(attribution.Addressee is null || attribution.AddresseeSpan is { Length: > 0 }, "an addressee has words");
            }

            end = statement.Span.End;
        }
    }

    private static void CheckBlocks(StatementDocument document)
    {
        var (statement, end) = (0, 0);
        foreach (var block in document.Blocks)
        {
            Require(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= document.Text.Length, "blocks are in order and in the text");
            Require(block.FirstStatement == statement && (block.StatementCount > 0) == block.Kind is not (BlockKind.Heading or BlockKind.Code), "statements stand in blocks");
            for (var last = statement + block.StatementCount; statement < last; statement++)
            {
                Require(block.Span.Contains(document.Statements[statement].Span) && ReferenceEquals(document.BlockOf(document.Statements[statement]), block), "a block holds its statements");
            }

            end = block.Span.End;
        }

        Require(statement == document.Statements.Count, "each statement stands in a block");
        Require(document.SectionTree.All.All(static section => section.Heading.Length > 0), "headings have words");
    }

    private static void CheckNames(StatementDocument document)
    {
        var names = MemberNaming.NamesOf([.. document.Statements.Select(static statement => statement.Text)], document.Name);
        Require(names.Append(document.Name).Distinct(StringComparer.Ordinal).Count() == names.Count + 1, "names are unique");
        Require(names.Append(document.Name).All(static name => Identifier().IsMatch(name)), "names are identifiers");
    }

    private static string Folded(string text, TextSpan span) => LineBreaks().Replace(text.Substring(span.Start, span.Length), " ");

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"It does not hold that {what}.");
        }
    }

    // The rule of Statement.Text, said in another way than the reader does.
    [GeneratedRegex(@"\s*[\n\r\u0085\u2028\u2029]\s*")]
    private static partial Regex LineBreaks();

    // C# specification, section 6.4.3.
    [GeneratedRegex(@"\A[_\p{L}\p{Nl}][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}]*\z")]
    private static partial Regex Identifier();
}
