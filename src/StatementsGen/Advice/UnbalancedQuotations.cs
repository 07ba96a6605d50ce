using StatementsGen.Advice.Quoting;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Advice;

/// <summary>Quotation marks without their counterpart.</summary>
/// <remarks>
/// Double marks and guillemets are looked at; single marks are not, for nothing tells them from apostrophes and transliterated letters.
/// At most one mark a paragraph is reported of each: what follows it is often only its echo.
/// </remarks>
internal static class UnbalancedQuotations
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0106";

    /// <summary>The rule. In its message 0: the mark; 1: what it does, as a clause.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A quotation mark without its counterpart",
        "The mark {0} {1}. Put in the mark that is missing, or take this one out.",
        AdviceSeverity.Warning);

    private static readonly char[] Marks = [.. DoubleMarks.All, .. Guillemets.All];

    /// <summary>Finds them.</summary>
    /// <param name="text">The decoded text.</param>
    internal static IEnumerable<AdviceFinding> Find(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return [];
        }

        var front = FrontMatterReader.Read(text);
        var layout = TitledLayout.Analyze(text, front?.End ?? 0, front?.Title);
        List<TextSpan> paragraphs = layout.Title is { } title ? [title, .. layout.Paragraphs] : [.. layout.Paragraphs];
        return DoubleMarks.FindLone(text, paragraphs)
            .Concat(Guillemets.FindLone(text, paragraphs))
            .Select(mark => new AdviceFinding(
                Rule,
                new TextSpan(mark.Offset, 1),
                [text[mark.Offset].ToString(), mark.Opens ? "opens a quotation that is never closed" : "closes a quotation that was never opened"]));
    }
}
