using System.Text;

namespace StatementsGen.Checks.Fixes;

/// <summary>A change of a text. Equality is by value.</summary>
/// <param name="Span">The place that is replaced.</param>
/// <param name="NewText">The words to write there.</param>
internal readonly record struct TextReplacement(TextSpan Span, string NewText)
{
    /// <summary>Returns a text with changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The changes, in order; they do not overlap.</param>
    internal static string Apply(string text, IEnumerable<TextReplacement> edits)
    {
        var changed = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var edit in edits)
        {
            changed.Append(text, copied, edit.Span.Start - copied).Append(edit.NewText);
            copied = edit.Span.End;
        }

        return changed.Append(text, copied, text.Length - copied).ToString();
    }
}
