using StatementsGen.Naming;

namespace StatementsGen.Reading.Layout;

/// <summary>Reads the parts of an <see cref="AuthorMark"/>.</summary>
/// <remarks>
/// <code>
/// mark   = "{" part { spaces part } "}"
/// part   = "#" key | "by=" value | "ignore=" value
/// key    = letters, digits, "-", "_" and ".", with a letter or a digit
/// value  = a word of the same characters, or words in quotation marks, straight or curly, without braces and line breaks
/// </code>
/// </remarks>
internal ref struct MarkParts
{
    /// <summary>How the part opens that tells who says it.</summary>
    internal const string ByOpening = "by=";

    /// <summary>How the part opens that tells what is no fault.</summary>
    internal const string IgnoreOpening = "ignore=";

    /// <summary>What stands between the names of several speakers.</summary>
    internal const char NameSeparator = ';';

    /// <summary>The name that means that nobody says it.</summary>
    internal const string Nobody = "none";

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private MarkParts(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its opening brace.</param>
    /// <returns>The mark, or <see langword="null"/> if there is none.</returns>
    internal static AuthorMark? Read(ReadOnlySpan<char> text, int start)
    {
        var parts = new MarkParts(text.Slice(0, Math.Min(text.Length, start + AuthorMark.Longest)), start + 1);
        TextSpan key = default, by = default, ignored = default;
        do
        {
            var isRead = parts.TakeOpening("#") ? Take(parts.Key(), ref key)
                : parts.TakeOpening(ByOpening) ? Take(parts.Value(), ref by) && AreNames(text.Slice(by.Start, by.Length))
                : parts.TakeOpening(IgnoreOpening) && Take(parts.Value(), ref ignored) && !text.Slice(ignored.Start, ignored.Length).IsWhiteSpace();
            if (!isRead)
            {
                return null;
            }
        }
        while (parts.SkipSpaces());
        return parts.TakeOpening("}") ? new AuthorMark(start, parts._at, key, by, ignored) : null;
    }

    private static bool AreNames(ReadOnlySpan<char> value)
    {
        while (value.IndexOf(NameSeparator) is var end and >= 0)
        {
            if (value.Slice(0, end).IsWhiteSpace())
            {
                return false;
            }

            value = value.Slice(end + 1);
        }

        return !value.IsWhiteSpace();
    }

    private bool TakeOpening(string opening)
    {
        if (!_text.Slice(_at).StartsWith(opening.AsSpan()))
        {
            return false;
        }

        _at += opening.Length;
        return true;
    }

    private bool SkipSpaces()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
        {
            _at++;
        }

        return _at > start;
    }

    /// <summary>Takes what was read, unless nothing was, or the mark has such a part already.</summary>
    private static bool Take(TextSpan read, ref TextSpan part)
    {
        if (read.Length == 0 || part.Length > 0)
        {
            return false;
        }

        part = read;
        return true;
    }

    private TextSpan Key()
    {
        var start = _at;
        var word = Word();
        foreach (var c in _text.Slice(start, word.Length))
        {
            if (char.IsLetterOrDigit(c))
            {
                return word.Length <= IdentifierNaming.LongestGivenName ? word : default;
            }
        }

        return default;
    }

    private TextSpan Word()
    {
        var start = _at;
        while (_at < _text.Length && (IdentifierNaming.IsWordCharacter(_text[_at]) || _text[_at] is '-' or '_' or '.'))
        {
            _at++;
        }

        return TextSpan.FromBounds(start, _at);
    }

    private TextSpan Value()
    {
        var isCurly = TakeOpening("“");
        if (!isCurly && !TakeOpening("\""))
        {
            return Word();
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('"' or '“' or '”' or '{' or '}' or '\n' or '\r'))
        {
            _at++;
        }

        var end = _at;
        return TakeOpening(isCurly ? "”" : "\"") ? TextSpan.FromBounds(start, end) : default;
    }
}
