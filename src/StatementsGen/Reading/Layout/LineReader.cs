#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Walks over the lines of a text; each is given without the white space at its ends.</summary>
internal ref struct LineReader
{
    /// <summary>What ends a line, as for the C# compiler; <c>\r\n</c> is one line break.</summary>
    private const string LineBreaks = "\n\r\u0085\u2028\u2029";

    private const int TabWidth = 4;

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Breaks = SearchValues.Create(LineBreaks);
#else
    private static readonly bool[] Breaks = CharacterTable.Of(LineBreaks);
#endif

    private readonly ReadOnlySpan<char> _text;
    private int _next;

    /// <summary>Starts before the first line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of that line.</param>
    internal LineReader(ReadOnlySpan<char> text, int start = 0)
    {
        _text = text;
        _next = start;
    }

    /// <summary>The offset of the line.</summary>
    internal int Start { get; private set; }

    /// <summary>The offset past the line; that of the line when it holds nothing but white space.</summary>
    internal int End { get; private set; }

    /// <summary>The width of the white space before the line, in columns; a tab goes on to the next multiple of four.</summary>
    internal int Indent { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    internal bool MoveNext()
    {
        if (_next > _text.Length)
        {
            return false;
        }

        var length = IndexOfBreak(_text.Slice(_next));
        var end = length < 0 ? _text.Length : _next + length;
        var start = _next;
        _next = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        var indent = 0;
        while (start < end && SentenceCharacters.IsBlank(_text[start]))
        {
            indent += _text[start] == '\t' ? TabWidth - (indent % TabWidth) : 1;
            start++;
        }

        while (start < end && SentenceCharacters.IsBlank(_text[end - 1]))
        {
            end--;
        }

        Start = start;
        End = end;
        Indent = indent;
        return true;
    }

    private static int IndexOfBreak(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        return text.IndexOfAny(Breaks);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (Breaks[text[i]])
            {
                return i;
            }
        }

        return -1;
#endif
    }
}
