using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Reads words and numbers, and looks them up in the lexicon.</summary>
internal static class WordReader
{
    /// <summary>The greatest length of a word, in UTF-16 code units. Longer runs of letters are not plain words.</summary>
    private const int LongestPlain = 64;

    /// <summary>The greatest length of an abbreviation. A full stop after a longer word ends the sentence.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>
    /// Reads a word that starts with an ASCII letter or digit. If it contains nothing else, one pass finds its end and its key.
    /// </summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="shapes">The shapes that describe its position: after a space, or first in its sentence.</param>
    /// <param name="words">The lexicon.</param>
    /// <param name="token">Receives the word.</param>
    /// <param name="cues">The kinds of cues in the sentence, to which those of the word are added.</param>
    /// <returns>The offset past its last character.</returns>
    internal static int Read(string text, int start, int limit, TokenShapes shapes, WordTable words, ref Token token, ref SentenceCues cues)
    {
        var end = AsciiWord.Read(text, start, limit, out var head, out var tail, out var written);
        shapes |= written;
        if (end == limit || text[end] == ' ' || IsPlainBefore(text, start, end, limit, shapes))
        {
            shapes |= end - start <= LongestPlain ? TokenShapes.Plain : TokenShapes.None;
        }
        else
        {
            var whole = TokenEnd.Find(text, start, end, limit, words);
            if (whole > end)
            {
                return ReadWhole(text, start, whole, shapes & (TokenShapes.SpaceBefore | TokenShapes.Initial), words, ref token, ref cues);
            }
        }

        tail = WordKey.FinishTail(tail, end - start);
        var hash = WordKey.HashOf(head, tail);
        var form = (long)tail >= 0 ? words.FindExact(head, tail, hash) : words.Find(text.AsSpan(start, end - start));
        ref readonly var entry = ref words[form];
        token.Start = start;
        token.End = end;
        token.Classes = entry.Classes;
        token.Cues = entry.Cues;
        token.Shapes = shapes | (form != 0 && (shapes & TokenShapes.InnerCapital) == 0
            ? entry.Ending
            : WordEndings.Of(text.AsSpan(start, end - start)));
        token.Tag = default;
        token.IsClaimed = false;
        token.Mark = '\0';
        token.Form = (ushort)form;
        token.Hash = hash;
        token.Quotation = -1;
        cues |= entry.Kind;
        return end;
    }

    /// <summary>Reads a word whose end is known.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="end">The offset past its last character.</param>
    /// <param name="shapes">The shapes that describe its position: after a space, or first in its sentence.</param>
    /// <param name="words">The lexicon.</param>
    /// <param name="token">Receives the word.</param>
    /// <param name="cues">The kinds of cues in the sentence, to which those of the word are added.</param>
    /// <returns>The offset past its last character.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int ReadWhole(string text, int start, int end, TokenShapes shapes, WordTable words, ref Token token, ref SentenceCues cues)
    {
        var word = text.AsSpan(start, end - start);
        ref readonly var entry = ref words[words.Find(word.Length > 1 && word[word.Length - 1] == '.' ? word.Slice(0, word.Length - 1) : word)];
        token = default;
        token.Start = start;
        token.End = end;
        token.Classes = entry.Classes;
        token.Cues = entry.Cues;
        token.Shapes = shapes | TokenShapes.Word | ShapesOf(word) | WordEndings.Of(word);
        token.Quotation = -1;
        cues |= entry.Kind;
        return end;
    }

    /// <summary>Whether the mark after a word cannot be part of the word.</summary>
    private static bool IsPlainBefore(string text, int start, int end, int limit, TokenShapes shapes)
    {
        var mark = text[end];
        return mark switch
        {
            // After an initial or a short capitalized word such as "Inc", the stop belongs to the name even if it ends the sentence.
            '.' => end + 1 == limit && ((shapes & (TokenShapes.Capitalized | TokenShapes.AllCapitals)) != TokenShapes.Capitalized
                || end - start > LongestAbbreviation),
            ',' => !char.IsDigit(text[end - 1]),
            '“' or '”' or '–' or '—' or '…' => true,
            _ => mark < WordCharacters.AsciiCount && (WordCharacters.Of(mark) & WordCharacter.Joiner) == 0,
        };
    }

    private static TokenShapes ShapesOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
        {
            return TokenShapes.Number;
        }

        if (!char.IsUpper(word[0]))
        {
            return TokenShapes.None;
        }

        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return TokenShapes.Capitalized;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 ? TokenShapes.Capitalized | TokenShapes.AllCapitals : TokenShapes.Capitalized;
    }
}
