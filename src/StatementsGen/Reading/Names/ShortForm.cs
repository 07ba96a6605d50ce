using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A short form as its letters and digits in upper case, which the long form has to contain.</summary>
internal sealed class ShortForm
{
    /// <summary>The greatest number of letters and digits in a short form: the limit of Schwartz and Hearst (2003).</summary>
    internal const int MaxLength = 10;

    private const int MaxSpan = 24;

    private readonly char[] _keys = new char[MaxLength];

    /// <summary>The span in the document's text.</summary>
    internal TextSpan Span { get; private set; }

    /// <summary>The number of letters and digits to find.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether it has neither capitals nor digits. Such a word in brackets is far more often a remark than a short form.</summary>
    internal bool IsLower { get; private set; }

    /// <summary>Whether it looks like an ordinary capitalised word ("Caltrans", but also "Reuters").</summary>
    internal bool IsCapitalizedWord { get; private set; }

    /// <summary>Gets the letter or digit at an index, in upper case.</summary>
    /// <param name="index">The index, below <see cref="Length"/>.</param>
    internal char this[int index] => _keys[index];

    /// <summary>Reads a span of text as a short form.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The span.</param>
    /// <returns>Whether the span can be a short form.</returns>
    internal bool TryRead(string text, TextSpan span)
    {
        if (span.Length < 2 || span.Length > MaxSpan)
        {
            return false;
        }

        Span = span;
        Length = 0;
        var letters = 0;
        var capitals = 0;
        var digits = 0;
        var spaces = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                spaces++;
            }
            else if (char.IsLetterOrDigit(c) || c == '&')
            {
                if (Length == MaxLength)
                {
                    return false;
                }

                _keys[Length++] = LetterFolding.Fold(c);
                letters += char.IsLetter(c) ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
                digits += char.IsDigit(c) ? 1 : 0;
            }
            else if (!IsPunctuationOfShortForm(c))
            {
                return false;
            }
        }

        if (letters == 0 || spaces > 1 || Length < 2 || IsStateOrPartyTag(text, span))
        {
            return false;
        }

        TakeOffPluralEnding(text, span, capitals);
        IsLower = capitals == 0 && digits == 0;
        IsCapitalizedWord = capitals == 1 && digits == 0 && letters > 3 && char.IsUpper(text[span.Start]);
        return true;
    }

    private static bool IsPunctuationOfShortForm(char c) =>
        c is '-' or '‐' or '‑' or '–' or '/' or '.' or '\'' or '’' or '+' or '(' or ')' or '_';

    /// <summary>Drops a plural ending, which the long form need not contain: "MTPs" for Medium Term Plans, "OTM’s" for Other Than Mexicans.</summary>
    private void TakeOffPluralEnding(string text, TextSpan span, int capitals)
    {
        if (text[span.End - 1] == 's' && capitals >= 2 && Length >= 3 && text[span.End - 2] is var before
            && (char.IsUpper(before) || char.IsDigit(before) || before is '\'' or '’'))
        {
            Length--;
        }
    }

    /// <summary>Whether the text is a state, alone "(Fla.)" or after the letter of a party "(R-Fla.)", "(D-NY)".</summary>
    private static bool IsStateOrPartyTag(string text, TextSpan span)
    {
        if (text[span.End - 1] != '.' && (span.Length < 3 || text[span.Start + 1] is not ('-' or '‐' or '‑' or '–')))
        {
            return false;
        }

        var tag = text.Substring(span.Start, span.Length).Replace(".", "");
        var isParty = tag.Length > 2 && char.IsUpper(tag[0]) && tag[1] is '-' or '‐' or '‑' or '–';
        return (isParty || text[span.End - 1] == '.')
            && (Spelling.Is((isParty ? tag.Substring(2) : tag).AsSpan(), SpellingClasses.State) || (isParty && text[span.End - 1] == '.'));
    }
}
