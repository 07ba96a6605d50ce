using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Finds faces made of punctuation.</summary>
internal static class Emoticon
{
    private const int Longest = 4;

    private static readonly WordTable<bool> Faces = new((Emoticons.Faces, true));

    /// <summary>The offset past the face that starts at an offset, or -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && !SentenceCharacters.IsBlank(text[end]))
        {
            end++;
        }

        return Faces.Contains(text.Slice(start, end - start)) ? end : -1;
    }

    /// <summary>The offset past the face that a bracket is part of, or -1.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="bracket">The offset of the bracket.</param>
    internal static int EndOfFaceAt(ReadOnlySpan<char> text, int bracket)
    {
        var start = bracket;
        while (start > 0 && bracket - start < Longest && !SentenceCharacters.IsBlank(text[start - 1]))
        {
            start--;
        }

        return EndOf(text, start);
    }
}
