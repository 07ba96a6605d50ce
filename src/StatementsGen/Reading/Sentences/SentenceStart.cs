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
        Spelling.Is(text.Slice(start, end - start), SpellingClasses.Starter) && !(end - start == 1 && end < text.Length && text[end] == '.');
}
