using StatementsGen.Reading.Tokens;

namespace StatementsGen.Tests.Reading.Tokens;

public static class TokenizerTests
{
    [Theory]
    [InlineData("Pakistan’s stance", "Pakistan ’s stance")]
    [InlineData("he'd go", "he 'd go")]
    [InlineData("They didn’t go.", "They didn’t go .")]
    [InlineData("the workers’ bridge", "the workers ’ bridge")]
    [InlineData("Mr. Diallo came.", "Mr. Diallo came .")]
    [InlineData("J. K. Diallo came.", "J. K. Diallo came .")]
    [InlineData("the U.S. bridge", "the U.S. bridge")]
    [InlineData("3,000.50 tons", "3,000.50 tons")]
    [InlineData("''Yes,'' she said", "'' Yes , '' she said")]
    [InlineData("co-founder — or so", "co-founder — or so")]
    public static void Words_clitics_and_marks(string sentence, string expected)
    {
        using var tokens = new TokenList();

        Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length), tokens);

        Assert.Equal(expected, string.Join(" ", Enumerable.Range(0, tokens.Count).Select(i => sentence[tokens[i].Start..tokens[i].End])));
    }

    [Theory]
    [InlineData("“a b” c", "“a b”")]
    [InlineData("\"a b\" c", "\"a b\"")]
    [InlineData("He is 6'2\" and 5'1\" tall", "")]
    [InlineData("‘a b’ c", "‘a b’")]
    [InlineData("the workers’ bridge and the drivers’ road", "")]
    [InlineData("c “a b", "“a b")]
    [InlineData("“a ‘b’ c” d", "“a ‘b’ c”")]
    public static void Quotations(string text, string quoted)
    {
        using var tokens = new TokenList();
        var quotations = new Quotations();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);

        quotations.Pair(text, tokens);

        Assert.Equal(quoted, string.Join("|", quotations.Pairs.Select(pair => text[tokens[pair.Open].Start..tokens[pair.Close].End])));
    }
}
