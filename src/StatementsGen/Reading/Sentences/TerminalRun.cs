using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Sentences;

/// <summary>A run of terminals, with the closing marks and note references after it that belong to the sentence.</summary>
/// <param name="Class">The strongest of the terminals.</param>
/// <param name="Start">The offset of the first terminal.</param>
/// <param name="End">The offset past the last terminal.</param>
/// <param name="Tail">The offset past the closing marks and references.</param>
/// <param name="Dots">The number of full stops. An ellipsis character counts as three.</param>
/// <param name="IsSpaced">Whether white space separates the run from the word before it.</param>
/// <param name="ClosesQuotation">Whether a closing quotation mark follows.</param>
/// <param name="ClosesBracket">Whether a closing bracket follows.</param>
internal readonly record struct TerminalRun(
    SentenceCharacter Class,
    int Start,
    int End,
    int Tail,
    int Dots,
    bool IsSpaced,
    bool ClosesQuotation,
    bool ClosesBracket)
{
    /// <summary>Reads the run that starts at an offset.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The offset of a terminal.</param>
    internal static TerminalRun Read(ReadOnlySpan<char> text, int start)
    {
        var isSpaced = start > 0 && SentenceCharacters.IsBlank(text[start - 1]);
        var end = ReadTerminals(text, start, out var strongest, out var dots);
        var position = end;
        var quotation = false;
        var bracket = false;
        while (position < text.Length)
        {
            var kind = SentenceCharacters.ClassAt(text, position, out _);
            if (kind == SentenceCharacter.Other)
            {
                break;
            }

            if (kind == SentenceCharacter.Closer)
            {
                var isBracket = SentenceCharacters.IsClosingBracket(text[position]);
                bracket |= isBracket;
                quotation |= !isBracket;
                position++;
                continue;
            }

            // The outer terminal counts in (Really?). and “Really?”!
            start = position;
            end = ReadTerminals(text, start, out strongest, out dots);
            position = end;
            quotation = false;
            bracket = false;
        }

        return new TerminalRun(strongest, start, end, NoteReference.SkipAll(text, start, position), dots, isSpaced, quotation, bracket);
    }

    /// <summary>Reads adjacent terminals.</summary>
    /// <returns>The offset past them.</returns>
    private static int ReadTerminals(ReadOnlySpan<char> text, int start, out SentenceCharacter strongest, out int dots)
    {
        strongest = SentenceCharacter.Other;
        dots = 0;
        var position = start;
        while (position < text.Length)
        {
            var kind = SentenceCharacters.ClassAt(text, position, out var length);
            if (kind is SentenceCharacter.Other or SentenceCharacter.Closer)
            {
                if (position + 1 >= text.Length || !IsSpacedTerminal(text, position, strongest))
                {
                    break;
                }

                position++;
                continue;
            }

            dots += kind == SentenceCharacter.FullStop ? 1 : kind == SentenceCharacter.Ellipsis ? 3 : 0;
            strongest = kind > strongest ? kind : strongest;
            position += length;
        }

        if (strongest == SentenceCharacter.FullStop && dots > 1)
        {
            strongest = SentenceCharacter.Ellipsis;
        }

        return position;
    }

    /// <summary>Whether a space is inside a run, as in <c>. . .</c> or <c>? !</c>, but not before <c>.NET</c>.</summary>
    private static bool IsSpacedTerminal(ReadOnlySpan<char> text, int space, SentenceCharacter before)
    {
        if (text[space] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var terminal = SentenceCharacters.ClassOf(text[space + 1]);
        var fits = before == SentenceCharacter.FullStop ? terminal == SentenceCharacter.FullStop
            : before == SentenceCharacter.Strong && terminal == SentenceCharacter.Strong;
        return fits && (space + 2 >= text.Length || SentenceCharacters.ClassOf(text[space + 2]) != SentenceCharacter.Other
            || SentenceCharacters.IsBlank(text[space + 2]));
    }
}
