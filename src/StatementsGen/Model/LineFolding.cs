using System.Text;

namespace StatementsGen;

/// <summary>Undoes hard wrapping. Each run of white space that contains a line break becomes one space; nothing else changes.</summary>
/// <remarks>
/// The marks of quoted lines fold with the break before them: <c>&gt;</c> at the start of a line is always such a mark, since the layout
/// lets no other line that starts with one go on a statement.
/// </remarks>
internal static class LineFolding
{
    /// <summary>Returns the text of a span with each line break folded to one space.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The span in it.</param>
    internal static string Fold(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return HasBreak(words) ? FoldRuns(words) : words.ToString();
    }

    /// <summary>Returns whether the text contains a line break. If not, folding returns the text unchanged.</summary>
    /// <param name="words">The text.</param>
    internal static bool HasBreak(ReadOnlySpan<char> words) =>
        words.IndexOfAny('\n', '\r') >= 0 || words.IndexOfAny('\u0085', '\u2028', '\u2029') >= 0;

    /// <summary>Returns whether a code unit ends a line, as for the C# compiler.</summary>
    /// <param name="c">The code unit.</param>
    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static string FoldRuns(ReadOnlySpan<char> words)
    {
        var builder = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length;)
        {
            var end = i;
            var breaks = false;
            for (; end < words.Length && (char.IsWhiteSpace(words[end]) || (breaks && words[end] == '>')); end++)
            {
                breaks |= IsLineBreak(words[end]);
            }

            if (breaks)
            {
                builder.Append(' ');
                i = end;
            }
            else
            {
                end = Math.Max(end, i + 1);
                for (; i < end; i++)
                {
                    builder.Append(words[i]);
                }
            }
        }

        return builder.ToString();
    }
}
