using CsCheck;
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
    [InlineData("Document.", "Document_2")]
    [InlineData("Text.", "Text_2")]
    [InlineData("Metadata.", "Metadata_2")]
    [InlineData("Compiled.", "Compiled_2")]
    [InlineData("Compiled Metadata.", "CompiledMetadata_2")]
    [InlineData("Equals.", "Equals_2")]
    [InlineData("Finalize.", "Finalize_2")]
    [InlineData("Get Hash Code.", "GetHashCode_2")]
    [InlineData("Get Type.", "GetType_2")]
    [InlineData("Memberwise Clone.", "MemberwiseClone_2")]
    [InlineData("Reference Equals.", "ReferenceEquals_2")]
    [InlineData("To String.", "ToString_2")]
    [InlineData("The Class.", "TheClass_2")]
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

    [Theory]
    [InlineData("no-talks", "NoTalks")]
    [InlineData("NO_TALKS", "NoTalks")]
    [InlineData("no-talks_2", "NoTalks_2")]
    [InlineData("no_talks_12", "NoTalks_12")]
    [InlineData("no-talks-2", "NoTalks2")]
    [InlineData("no-talks_", "NoTalks")]
    [InlineData("_2", "_2")]
    [InlineData("FO_2", "FO_2")]
    public void A_key_names_a_member_and_keeps_the_number_of_a_repeated_name(string key, string member) => Assert.Equal(member, MemberNaming.OfKey(key));

    [Theory]
    [InlineData("NoTalks", "no-talks")]
    [InlineData("DuringAWeeklyPressBriefingFO", "during-a-weekly-press-briefing-FO")]
    [InlineData("FOSpokesperson_3", "FO-spokesperson_3")]
    [InlineData("AFOB", "a-f-o-b")]
    [InlineData("_2000Came", "2000-came")]
    [InlineData("Of5_000", "of5_000")]
    [InlineData("桥开放了", "桥开放了")]
    public void A_name_has_a_key_that_gives_it_back(string member, string key) => Assert.Equal(key, KeyNaming.KeyOf(member));

    [Fact]
    public void Each_name_of_a_statement_has_a_key() => Gen.Char["aBÉß漢2_9 '’-.,FO"].Array[1, 30].Select(characters => new string(characters)).Sample(text =>
    {
        foreach (var name in NamesOf(text, text))
        {
            Assert.Equal(name, MemberNaming.OfKey(KeyNaming.KeyOf(name)!));
        }
    });

    private static ValueList<string> NamesOf(params string[] sentences) => MemberNaming.NamesOf(sentences, "TheClass");
}
