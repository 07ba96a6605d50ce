namespace StatementsGen.Tests.Reading.Names;

/// <summary>Which name initials stand for.</summary>
public class AcronymTests
{
    [Theory]
    [InlineData("The Water Safety Board met. The WSB left.", "Water Safety Board = Water Safety Board; WSB = Water Safety Board")]
    [InlineData("The Water Safety Board met. The W.S.B. left.", "Water Safety Board = Water Safety Board; W.S.B. = Water Safety Board")]
    [InlineData("The WSB met. The Water Safety Board left.", "WSB = Water Safety Board; Water Safety Board = Water Safety Board")]
    [InlineData("The Water Board met. The WB left.", "Water Board = Water Board; WB = Water Board")]
    [InlineData("The Bank of Norland met. The BON left.", "Bank of Norland = Bank of Norland; BON = Bank of Norland")]
    [InlineData("The Bank of Norland met. The BN left.", "Bank of Norland = Bank of Norland; BN = Bank of Norland")]
    [InlineData("The Tri-Yacht Board met. The TYB left.", "Tri-Yacht Board = Tri-Yacht Board; TYB = Tri-Yacht Board")]
    [InlineData("We met the United Nations. The U.N. left. The UN met.", "United Nations = United Nations; U.N. = United Nations; UN = United Nations")]
    public void Initials_stand_for_a_body_of_two_words_or_more(string text, string mentions) =>
        Assert.Equal(mentions, string.Join("; ", new NamesIn(text).Mentions));

    [Theory]
    [InlineData("Ann Bea Cole met us. The ABC left.", "Ann Bea Cole = Ann Bea Cole; ABC = Ann Bea Cole")]
    [InlineData("Saint-Yves Zorta met us. The SYZ left.", "Saint-Yves Zorta = Saint-Yves Zorta; SYZ = Saint-Yves Zorta")]
    [InlineData("Ann Cole met us. The AC left.", "Ann Cole = Ann Cole")]
    [InlineData("Water Rivers met us. Then the WR left.", "Water Rivers = Water Rivers")]
    public void Initials_stand_for_a_person_or_anything_else_of_three_letters_or_more(string text, string mentions) =>
        Assert.Equal(mentions, string.Join("; ", new NamesIn(text).Mentions));

    [Theory]
    [InlineData("The ZRT’s men met the ZRT.", "ZRT = ZRT; ZRT = ZRT")]
    [InlineData("The ZRT met us. The ZRT left.", "")]
    [InlineData("We met the ZRT and the ZRT left.", "ZRT = ZRT; ZRT = ZRT")]
    [InlineData("An XRT scan is dear. She had an XRT scan.", "")]
    public void A_word_in_capitals_by_itself_is_a_name_where_names_stand_and_else_a_term(string text, string mentions) =>
        Assert.Equal(mentions, string.Join("; ", new NamesIn(text).Mentions));

    [Theory]
    [InlineData("The Water Safety Board (WSB) met. The WSB left. The Wool Sellers Bank (WSB) met. The WSB left.", "Water Safety Board = Water Safety Board; WSB = Water Safety Board; WSB = Water Safety Board; Wool Sellers Bank = Wool Sellers Bank; WSB = Wool Sellers Bank; WSB = Wool Sellers Bank")]
    [InlineData("We met WSBs. The Water Safety Board (WSB) met. Two WSBs left.", "WSBs = Water Safety Board; Water Safety Board = Water Safety Board; WSB = Water Safety Board; WSBs = Water Safety Board")]
    [InlineData("The Water Safety Board (WSB's) met. The WSB left.", "Water Safety Board = Water Safety Board; WSB = Water Safety Board; WSB = Water Safety Board")]
    public void An_abbreviation_stands_for_the_definition_before_it(string text, string mentions) =>
        Assert.Equal(mentions, string.Join("; ", new NamesIn(text).Mentions));
}
