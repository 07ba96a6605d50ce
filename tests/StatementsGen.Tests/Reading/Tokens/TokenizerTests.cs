using StatementsGen.Reading.Lexicon;
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
    [InlineData("a@b.org and a_b", "a@b.org and a_b")]
    [InlineData("AT&T, R & D", "AT&T , R & D")]
    [InlineData("boats, a, 3, 4, 3,a a,3", "boats , a , 3 , 4 , 3 , a a , 3")]
    [InlineData("mid‑May e- mail -x x-", "mid‑May e - mail - x x -")]
    [InlineData("O’Brien's rock'n'roll d'été", "O’Brien 's rock'n'roll d'été")]
    [InlineData("we’re they’ve I'll he'd I'm HE'S they'RE you’xx", "we ’re they ’ve I 'll he 'd I 'm HE 'S they 'RE you’xx")]
    [InlineData("été’s 3’s", "été ’s 3 ’s")]
    [InlineData("the U.S.’s and the U.S.'s bridge", "the U.S. ’s and the U.S. 's bridge")]
    [InlineData("’s so ’ll", "’ s so ’ ll")]
    [InlineData("the boats' 'tis '", "the boats ' ' tis '")]
    [InlineData("``So`` ` so", "`` So `` ` so")]
    [InlineData("so -- so...so .. so", "so -- so ... so .. so")]
    [InlineData("🌉🌉 x🌉", "🌉 🌉 x 🌉")]
    [InlineData("x ½市 ٣٠ e\u0301t", "x ½ 市 ٣٠ e\u0301t")]
    [InlineData("so\tso\u00A0so\r\nso", "so so so so")]
    public static void Words_clitics_and_marks(string sentence, string expected)
    {
        using var tokens = new TokenList();

        Tokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length), tokens);

        Assert.Equal(expected, string.Join(" ", Enumerable.Range(0, tokens.Count).Select(i => sentence[tokens[i].Start..tokens[i].End])));
    }

    [Theory]
    [InlineData("Dr. Lee", "Dr. Lee")]
    [InlineData("x Dr.  (so", "x Dr. ( so")]
    [InlineData("the corp., so", "the corp. , so")]
    [InlineData("the corp.; so", "the corp. ; so")]
    [InlineData("the corp.’ so", "the corp. ’ so")]
    [InlineData("the corp.", "the corp .")]
    [InlineData("the corp. ", "the corp .")]
    [InlineData("the corp. “so”", "the corp . “ so ”")]
    [InlineData("the boat. so", "the boat . so")]
    [InlineData("the U.S. so", "the U.S. so")]
    [InlineData("the U.S.", "the U.S .")]
    [InlineData("J. so", "J. so")]
    [InlineData("j. so", "j . so")]
    [InlineData("É. so", "É. so")]
    public static void A_stop_belongs_to_an_abbreviation_with_more_of_the_sentence_after_it(string sentence, string expected) =>
        Words_clitics_and_marks(sentence, expected);

    [Theory]
    [InlineData("“a b” c", "“a b”")]
    [InlineData("\"a b\" c", "\"a b\"")]
    [InlineData("He is 6'2\" and 5'1\" tall", "")]
    [InlineData("‘a b’ c", "‘a b’")]
    [InlineData("the workers’ bridge and the drivers’ road", "")]
    [InlineData("c “a b", "“a b")]
    [InlineData("“a ‘b’ c” d", "“a ‘b’ c”")]
    [InlineData("„a b‟ c", "„a b‟")]
    [InlineData("«a b» c", "«a b»")]
    [InlineData("‟a b” c", "‟a b”")]
    [InlineData("``a b'' c", "``a b''")]
    [InlineData("»a b» c", "")]
    [InlineData("x„a b” c", "„a b”")]
    [InlineData("x«a b» c", "«a b»")]
    [InlineData("x``a b'' c", "``a b''")]
    [InlineData("x‟a b” c", "‟a b”")]
    [InlineData("“a b ”c d", "“a b ”")]
    [InlineData("«a b »c d", "«a b »")]
    [InlineData("“a b ‟c d", "“a b ‟")]
    [InlineData("“a„ b c” d", "“a„ b c”")]
    [InlineData("“a« b c” d", "“a« b c”")]
    [InlineData("“a`` b c” d", "“a`` b c”")]
    [InlineData("”So b,” c", "”So b,”")]
    [InlineData("”so b” c", "")]
    [InlineData("” So b” c", "")]
    [InlineData("x ”So b” c", "")]
    [InlineData("“a b,“ c", "“a b,“")]
    [InlineData("“a b?“", "“a b?“")]
    [InlineData("“a b!“ c", "“a b!“")]
    [InlineData("“a b.“ c", "“a b.“")]
    [InlineData("“a b“ c", "“a b“ c")]
    [InlineData("“a b, “ c", "“a b, “ c")]
    [InlineData("“a b,“c", "“a b,“c")]
    [InlineData("“a „b «c ``d", "“a „b «c ``d")]
    [InlineData("“” a “b”", "“” a “b”")]
    [InlineData("(\"a b\") c", "\"a b\"")]
    [InlineData("-\"a b\" c", "\"a b\"")]
    [InlineData("x/\"a b\" c", "\"a b\"")]
    [InlineData("x\"a b\" c", "")]
    [InlineData("x \" a b \" c", "\" a b \"")]
    [InlineData("x\" a", "")]
    [InlineData("x \"", "")]
    [InlineData("\"a \"b c", "\"a \"b c")]
    [InlineData("\"a b \"", "\"a b \"")]
    [InlineData("x 'a b' c", "'a b'")]
    [InlineData("x ' a b' c", "")]
    [InlineData("x '3 b' c", "")]
    [InlineData("x '-b' c", "")]
    [InlineData("x'a b' c", "")]
    [InlineData("‘a boats’ c", "")]
    [InlineData("‘a boats’, c", "‘a boats’")]
    [InlineData("‘a boats’", "‘a boats’")]
    [InlineData("‘a jazz’ c", "")]
    [InlineData("‘a b ’ c", "")]
    [InlineData("‘a b‘ c", "")]
    [InlineData("‘a b", "")]
    [InlineData("‘a “b’ c” d", "“b’ c”")]
    [InlineData("‘a’ “b” ‘c’", "‘a’|“b”|‘c’")]
    public static void Quotations(string text, string quoted)
    {
        using var tokens = new TokenList();
        var quotations = new Quotations();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);

        quotations.Pair(text, tokens);

        Assert.Equal(quoted, string.Join("|", quotations.Pairs.Select(pair => text[tokens[pair.Open].Start..tokens[pair.Close].End])));
    }

    [Fact]
    public static void Tokens_know_the_quotation_that_they_stand_in()
    {
        const string Text = "so “It is,” she “said";
        using var tokens = new TokenList();
        var quotations = new Quotations();
        Tokenizer.Tokenize(Text, new TextSpan(0, Text.Length), tokens);

        quotations.Pair(Text, tokens);

        var all = Enumerable.Range(0, tokens.Count).ToArray();
        Assert.Equal([-1, 0, 0, 0, 0, 0, -1, 1, 1], all.Select(i => tokens[i].Quotation));
        Assert.Equal([1, 7], all.Where(i => tokens[i].Has(TokenShapes.OpensQuotation)));
        Assert.Equal([5], all.Where(i => tokens[i].Has(TokenShapes.ClosesQuotation)));
        Assert.Equal([0, 2, 8], all.Where(i => tokens[i].Has(TokenShapes.Initial)));
        Assert.Equal([true, false], quotations.Pairs.Select(static pair => pair.IsClosed));
    }

    [Fact]
    public static void A_text_without_quotation_marks_after_one_with_some_has_no_quotations()
    {
        using var tokens = new TokenList();
        var quotations = new Quotations();
        Tokenizer.Tokenize("“a b”", new TextSpan(0, 5), tokens);
        quotations.Pair("“a b”", tokens);
        tokens.Clear();

        Tokenizer.Tokenize("a b c", new TextSpan(0, 5), tokens);
        quotations.Pair("a b c", tokens);

        Assert.Empty(quotations.Pairs);
    }

    [Fact]
    public static void A_list_holds_as_many_tokens_as_there_are()
    {
        var text = string.Concat(Enumerable.Range(0, 1_000).Select(static i => $"x{i:D4} "));
        using var tokens = new TokenList();

        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);

        Assert.Equal(Enumerable.Range(0, 1_000).Select(static i => 6 * i), Enumerable.Range(0, tokens.Count).Select(i => tokens[i].Start));
    }
}
