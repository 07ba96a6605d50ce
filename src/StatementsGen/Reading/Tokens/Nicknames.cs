using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Recognizes a nickname between a person's given name and family name: <c>Edith “Edie” Vance</c>, <c>Robert (Bob) Quill</c>.</summary>
internal static class Nicknames
{
    /// <summary>The longest nickname, in UTF-16 code units.</summary>
    private const int Longest = 16;

    /// <summary>Turns the marks around nicknames into parts of the names, so that they open no quotation and no parenthesis.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens of a paragraph.</param>
    internal static void Join(string text, TokenList tokens)
    {
        for (var i = 1; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Mark is '"' or '(' && tokens[i + 2].Mark is '"' or ')'
                && IsBetween(text, SpanOf(tokens[i - 1]), SpanOf(tokens[i + 1]))
                && tokens[i + 3].Has(TokenShapes.Capitalized))
            {
                JoinMark(ref tokens[i]);
                JoinMark(ref tokens[i + 2]);
            }
        }
    }

    /// <summary>Whether a word in quotation marks or brackets is a nickname.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="given">The word before it.</param>
    /// <param name="nickname">The word, without its marks.</param>
    internal static bool IsBetween(string text, TextSpan given, TextSpan nickname)
    {
        if (given.End + 2 != nickname.Start || text[given.End] != ' ' || nickname.Length > Longest || nickname.End + 2 >= text.Length
            || text[nickname.End + 1] != ' ' || !AreMarks(text[nickname.Start - 1], text[nickname.End])
            || !IsCapitalized(text, given) || !IsCapitalized(text, nickname) || !char.IsUpper(text[nickname.End + 2]))
        {
            return false;
        }

        var classes = NameLexicon.Instance.Find(text.AsSpan(given.Start, given.Length))
            | NameLexicon.Instance.Find(text.AsSpan(nickname.Start, nickname.Length));
        return (classes & WordClasses.GivenName) != 0;
    }

    private static TextSpan SpanOf(in Token token) => TextSpan.FromBounds(token.Start, token.End);

    private static bool AreMarks(char open, char close) =>
        open switch
        {
            '“' => close == '”',
            '"' => close == '"',
            '(' => close == ')',
            _ => false,
        };

    private static bool IsCapitalized(string text, TextSpan word) =>
        word.Length > 1 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.End - 1]);

    private static void JoinMark(ref Token mark)
    {
        mark.Mark = '\0';
        mark.Shapes = (mark.Shapes & TokenShapes.SpaceBefore) | TokenShapes.Word | TokenShapes.Capitalized;
    }
}
