using System.Text;

namespace StatementsGen;

/// <summary>The text of a file, and the edits that make of it what a reader of the page sees. Plain text has no edits.</summary>
/// <param name="Text">The text.</param>
/// <param name="Edits">The edits, in order. They do not overlap.</param>
internal readonly record struct MarkedText(string Text, ValueList<TextEdit> Edits)
{
    /// <summary>Returns what a reader sees of a span, with each line break folded to one space.</summary>
    /// <param name="span">The span in the text of the file.</param>
    internal string Fold(TextSpan span)
    {
        if (Edits.Count == 0)
        {
            return LineFolding.Fold(Text, span);
        }

        var seen = Read(span);
        return LineFolding.Fold(seen, new TextSpan(0, seen.Length));
    }

    /// <summary>Returns what a reader sees of the whole text.</summary>
    internal string ReadAll() => Edits.Count == 0 ? Text : Read(new TextSpan(0, Text.Length));

    private string Read(TextSpan span)
    {
        var edits = Edits;
        var next = 1 + SortedStarts.FindLast(edits.Count, index => edits[index].Span.Start, span.Start - 1);
        var start = span.Start;

        // An edit that reaches over the start is none of the span's words.
        if (next > 0 && edits[next - 1].Span.End > start)
        {
            start = Math.Min(edits[next - 1].Span.End, span.End);
        }

        if (next == edits.Count || edits[next].Span.Start >= span.End)
        {
            return Text.Substring(start, span.End - start);
        }

        var seen = new StringBuilder(span.Length);
        for (; next < edits.Count && edits[next].Span.Start < span.End; next++)
        {
            seen.Append(Text, start, edits[next].Span.Start - start);
            if (edits[next].Span.End > span.End)
            {
                return seen.ToString();
            }

            seen.Append(edits[next].Replacement);
            start = edits[next].Span.End;
        }

        return seen.Append(Text, start, span.End - start).ToString();
    }
}
