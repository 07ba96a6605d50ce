using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Splits sentences into words, numbers, clitics and punctuation marks, and looks up the words in the lexicon.</summary>
/// <remarks>
/// Clitics are separated from their words as in the Penn Treebank (<c>Pakistan|’s</c>, <c>he|’d</c>), but <c>didn’t</c> stays one word.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of a sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tokens">The list to add them to.</param>
    /// <returns>The kinds of cues among them.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static SentenceCues Tokenize(string text, TextSpan sentence, TokenList tokens)
    {
        var words = EnglishLexicon.Instance.Words;
        var limit = sentence.End;
        var before = TokenShapes.SpaceBefore | TokenShapes.Initial;
        var cues = SentenceCues.None;
        for (var i = sentence.Start; i < limit;)
        {
            var c = text[i];
            if (c == ' ')
            {
                before |= TokenShapes.SpaceBefore;
                i++;
            }
            else if ((WordCharacters.OfAscii(c) & WordCharacter.Part) != 0)
            {
                ref var token = ref tokens.Add();
                i = WordReader.Read(text, i, limit, before, words, ref token, ref cues);
                before = TokenShapes.None;
            }
            else if (char.IsWhiteSpace(c))
            {
                before |= TokenShapes.SpaceBefore;
                i++;
            }
            else
            {
                ref readonly var token = ref ReadOther(text, i, limit, before, words, tokens, ref cues);
                i = token.End;
                before &= token.Has(TokenShapes.Word) ? TokenShapes.None : ~TokenShapes.SpaceBefore;
            }
        }

        return cues;
    }

    /// <summary>Reads a token that does not start with an ASCII letter or digit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref readonly Token ReadOther(
        string text, int start, int limit, TokenShapes before, WordTable words, TokenList tokens, ref SentenceCues cues)
    {
        ref var token = ref tokens.Add();
        var mark = '\0';
        var isWord = char.IsLetterOrDigit(text[start]);
        var end = isWord ? TokenEnd.Find(text, start, start + 1, limit, words) : MarkReader.Read(text, start, limit, out mark, out isWord);
        if (isWord)
        {
            WordReader.ReadWhole(text, start, end, before, words, ref token, ref cues);
            return ref token;
        }

        token = default;
        token.Start = start;
        token.End = end;
        token.Mark = mark;
        token.Classes = mark == '&' ? WordClasses.Coordinator : WordClasses.None;
        token.Cues = CueIndices.None;
        token.Quotation = -1;
        token.Shapes = before & TokenShapes.SpaceBefore;
        tokens.HoldsQuotationMark |= mark is '"' or '\'';
        return ref token;
    }
}
