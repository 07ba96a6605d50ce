using System.Text;

namespace StatementsGen.Reading.Names;

/// <summary>Folds the spellings of a name for comparison: white space to one space, apostrophes to straight ones.</summary>
internal static class NameKey
{
    /// <summary>Folds a code unit for comparison.</summary>
    /// <param name="c">The code unit.</param>
    internal static char Fold(char c) => c == '’' ? '\'' : c;

    /// <summary>Whether two spellings of a word are equal.</summary>
    /// <param name="a">One spelling.</param>
    /// <param name="b">The other.</param>
    internal static bool IsSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the text of a span with each run of white space folded to one space.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The span.</param>
    internal static string Fold(string text, TextSpan span)
    {
        if (!HoldsRun(text.AsSpan(span.Start, span.Length)))
        {
            return text.Substring(span.Start, span.Length);
        }

        var builder = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                builder.Append(text[i]);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString();
    }

    /// <summary>Whether the text contains white space other than single spaces.</summary>
    private static bool HoldsRun(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || i == 0 || words[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
