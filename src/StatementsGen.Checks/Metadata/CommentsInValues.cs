using StatementsGen.Checks.Findings;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Checks.Metadata;

/// <summary>Finds plain values that a comment cuts short: YAML reads <c>title: Berth #4</c> as "Berth".</summary>
internal static class CommentsInValues
{
    /// <summary>Checks front matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entries">Its keys and values.</param>
    internal static IEnumerable<Finding> Find(CheckedText text, ValueList<MetadataEntry> entries) => entries
        .Where(static entry => entry.Value is { Kind: MetadataKind.Plain, Place.IsWhole: true })
        .Select(entry => (entry, Words: RestOfLine(text.Text, entry.Value.Place.Span)))
        .Where(static pair => pair.Words.Length > pair.entry.Value.Place.Span.Length)
        .Select(pair => text.FindingAt(
            Rules.CommentInValue,
            new TextSpan(pair.entry.Value.Place.Span.Start, pair.Words.Length),
            MetadataText.Shown(pair.entry.Key),
            MetadataText.Shown(pair.entry.Value.Text)) with
        {
            Fix = new Fix(Replacement: SimpleScalar.Quote(pair.Words)),
        });

    /// <summary>The value with the comment behind it; the value alone if there is none.</summary>
    private static string RestOfLine(string text, TextSpan value)
    {
        var end = value.End;
        while (end < text.Length && !LineFolding.IsLineBreak(text[end]))
        {
            end++;
        }

        var rest = text.Substring(value.End, end - value.End);
        return rest.TrimStart(' ', '\t').StartsWith("#", StringComparison.Ordinal) ? text.Substring(value.Start, end - value.Start).TrimEnd() : text.Substring(value.Start, value.Length);
    }
}
