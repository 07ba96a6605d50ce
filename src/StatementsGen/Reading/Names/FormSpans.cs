using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Finds the spans that can be short or long forms: in brackets, and in the words before them.</summary>
internal sealed class FormSpans
{
    private const int LongestMarker = 12;

    private readonly string _text;

    /// <summary>Creates a finder for a text.</summary>
    /// <param name="text">The document's text.</param>
    internal FormSpans(string text) => _text = text;

    /// <summary>Gets the last words before a bracket, back to the start of the sentence, an open bracket, a colon or a semicolon.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bracket">The offset of the opening bracket.</param>
    /// <param name="maxWords">The greatest number of words.</param>
    internal TextSpan WindowBefore(TextSpan sentence, int bracket, int maxWords)
    {
        var end = bracket;
        while (end > sentence.Start && (char.IsWhiteSpace(_text[end - 1]) || IsQuotationMark(_text[end - 1])))
        {
            end--;
        }

        var limit = Math.Max(sentence.Start, end - LongFormAligner.MaxWindow);
        var start = end;
        for (var words = 0; words < maxWords && start > limit; words++)
        {
            var at = start;
            while (at > limit && char.IsWhiteSpace(_text[at - 1]))
            {
                at--;
            }

            if (at < end && at > limit && _text[at - 1] is ';' or ':')
            {
                break;
            }

            var word = at;
            while (word > limit && !char.IsWhiteSpace(_text[word - 1]))
            {
                word--;
            }

            if (word == limit && limit > sentence.Start && !char.IsWhiteSpace(_text[limit - 1]))
            {
                break;
            }

            // A long form does not continue to the left of an opening bracket or a dash.
            if (LastBoundary(word, at) is var boundary && boundary > word)
            {
                start = boundary < at ? boundary : start;
                break;
            }

            start = word;
        }

        while (start < end && (char.IsWhiteSpace(_text[start]) || IsQuotationMark(_text[start])))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Gets the offset past the last mark in a word that a long form does not cross, or the start of the word.</summary>
    private int LastBoundary(int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= start; i--)
        {
            switch (_text[i])
            {
                case '—':
                case '-' when i > start && _text[i - 1] == '-':
                    return i + 1;
                case ')' or ']':
                    depth++;
                    break;
                case '(' or '[' when --depth < 0:
                    return i + 1;
                case '(' or '[' when i == start:
                    return Math.Min(end, start + _text.AsSpan(start, end - start).IndexOfAny(')', ']') + 2);
            }
        }

        return depth > 0 ? end : start;
    }

    /// <summary>Gets the part before the first semicolon, or comma at the end of a word. Chemical names contain commas.</summary>
    /// <param name="content">The content of a bracket.</param>
    internal TextSpan UpToPause(TextSpan content)
    {
        var last = Math.Min(content.End, content.Start + LongFormAligner.MaxWindow) - 1;
        for (var i = content.Start; i < last; i++)
        {
            if (_text[i] == ';' || (_text[i] == ',' && char.IsWhiteSpace(_text[i + 1])))
            {
                return TextSpan.FromBounds(content.Start, i);
            }
        }

        return content;
    }

    /// <summary>Skips "the", "or", "hereinafter" before a form in brackets.</summary>
    /// <param name="content">The content of a bracket.</param>
    internal TextSpan SkipMarker(TextSpan content)
    {
        var start = content.Start;
        for (var end = start; end < content.End && end - start <= LongestMarker; end++)
        {
            if (char.IsWhiteSpace(_text[end]) || _text[end] == ':')
            {
                if (Spelling.Is(_text.AsSpan(start, end - start), SpellingClasses.DefinitionMarker))
                {
                    start = end + 1;
                }
                else
                {
                    break;
                }
            }
        }

        return TextSpan.FromBounds(start, content.End);
    }

    /// <summary>Trims a possessive ending from a long form.</summary>
    /// <param name="longForm">The long form.</param>
    internal TextSpan TrimLongForm(TextSpan longForm)
    {
        var end = longForm.End;
        if (end - 2 > longForm.Start && _text[end - 1] == 's' && _text[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        return Trim(TextSpan.FromBounds(longForm.Start, end));
    }

    /// <summary>Trims white space, commas and quotation marks from both ends.</summary>
    /// <param name="span">The span.</param>
    internal TextSpan Trim(TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && (char.IsWhiteSpace(_text[start]) || IsQuotationMark(_text[start]) || _text[start] is ',' or ';'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || IsQuotationMark(_text[end - 1]) || _text[end - 1] == ','))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'';
}
