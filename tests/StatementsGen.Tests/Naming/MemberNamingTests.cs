using StatementsGen.Naming;

namespace StatementsGen.Tests.Naming;

public sealed class MemberNamingTests
{
    [Fact]
    public void A_member_has_the_leading_words() =>
        Assert.Equal(["SheHighlightedTheNecessityForAddressing"], NamesOf("She highlighted the necessity for addressing the crimes."));

    [Fact]
    public void The_same_leading_words_are_counted_in_order() =>
        Assert.Equal(["DoNotRun", "DoNotRun_2", "DoNotRun_3"], NamesOf("Do not run.", "Do not run!", "Do not run?"));

    [Fact]
    public void Appending_a_statement_renames_none()
    {
        string[] sentences = ["Do not run.", "Do not run!", "Do not run 2.", "Text nobody."];

        Assert.Equal(NamesOf(sentences), NamesOf([.. sentences, "Do not run?"]).Take(4));
    }

    [Theory]
    [InlineData("Title.", "Title_2")]
    [InlineData("Document!", "Document_2")]
    [InlineData("Text.", "Text_2")]
    [InlineData("Compiled.", "Compiled_2")]
    [InlineData("To string.", "ToString_2")]
    [InlineData("Equals.", "Equals_2")]
    [InlineData("The class.", "TheClass_2")]
    public void What_the_class_holds_already_is_not_taken(string sentence, string member) => Assert.Equal([member], NamesOf(sentence));

    [Theory]
    [InlineData("no-talks", "NoTalks")]
    [InlineData("no_talks.2024", "NoTalks2024")]
    [InlineData("NO-TALKS", "NoTalks")]
    [InlineData("noTalks", "NoTalks")]
    [InlineData("2024", "_2024")]
    [InlineData("переговоров-нет", "ПереговоровНет")]
    public void A_key_names_the_member(string key, string member) =>
        Assert.Equal([member], MemberNaming.NamesOf(["It rains."], "TheClass", [key]));

    [Fact]
    public void A_key_takes_its_name_before_the_words_of_other_statements() =>
        Assert.Equal(["NoTalks_2", "NoTalks"], MemberNaming.NamesOf(["No talks.", "It rains."], "TheClass", [null, "no-talks"]));

    [Fact]
    public void A_statement_without_words_has_a_name_all_the_same() => Assert.Equal(["Statement", "Statement_2"], NamesOf("…", "— !"));

    private static ValueList<string> NamesOf(params string[] sentences) => MemberNaming.NamesOf(sentences, "TheClass");
}
