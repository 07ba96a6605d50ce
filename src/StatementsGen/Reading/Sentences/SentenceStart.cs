using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>Distinguishes words that start sentences from words that continue a name.</summary>
internal static class SentenceStart
{
    /// <summary>Whether a capitalized word is one that starts sentences.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of the word.</param>
    /// <param name="end">The offset past its letters and digits.</param>
    /// <remarks><c>A.</c> and <c>I.</c> are initials.</remarks>
    internal static bool IsStarter(ReadOnlySpan<char> text, int start, int end) =>
        Spelling.Is(text.Slice(start, end - start), SpellingClasses.Starter) && !(end - start == 1 && end < text.Length && text[end] == '.')
        && !IsNumber(text, start, end);

    /// <summary>Whether a word abbreviates "number": <c>No. 403</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 2 && end + 2 < text.Length && text[start] == 'N' && text[end] == '.' && char.IsDigit(text[end + 2]);
}
