
namespace StatementsGen.Tests.Reading.Names;

public class NameFinderTests
{
    [Fact]
    public void A_defined_abbreviation_is_an_acronym_of_its_entity()
    {
        var names = new NamesIn("The Lake Tenants Union (LTU) met. The LTU’s chair left.");

        Assert.Equal(["Lake Tenants Union (LTU)"], names.Entities);
        Assert.Equal(
            [SpeakerResolution.Name, SpeakerResolution.Acronym, SpeakerResolution.Acronym],
            names.Table.Forms);
    }

    [Theory]
    [InlineData("The Foreign Office of Norland objected. An FO spokesperson left.", "Foreign Office of Norland (FO)")]
    [InlineData("The Ministry of Defence objected. A MOD paper leaked.", "Ministry of Defence (MOD)")]
    [InlineData("He lives in the United States but dislikes U.S. food.", "United States (U.S.)")]
    public void Initials_stand_for_a_body_that_is_named_in_full(string text, string entity) =>
        Assert.Contains(entity, new NamesIn(text).Entities);

    [Fact]
    public void Initials_that_two_bodies_share_stand_for_neither()
    {
        var names = new NamesIn("The Water Safety Board met the Wool Sellers Bank. Then the WSB left.");

        Assert.Equal(["Water Safety Board", "Wool Sellers Bank"], names.Entities);
    }

    [Fact]
    public void Initials_of_one_body_with_and_without_its_head_are_its_own() =>
        Assert.Contains("FOP = Foreign Office of Pakistan", new NamesIn("The Foreign Office of Pakistan met. The FOP left.").Mentions);

    [Theory]
    [InlineData("Jane Q. Holloway spoke. Holloway left.")]
    [InlineData("Spokesperson Tessaly Holloway spoke. Holloway left.")]
    [InlineData("It was said by spokesperson Tessaly Holloway today. Holloway left.")]
    [InlineData("Tessaly Holloway, the deputy mayor of Orm, spoke. Holloway left.")]
    [InlineData("Tessaly Holloway, 45, spoke. Holloway left.")]
    [InlineData("Today Tessaly Holloway spoke. Holloway left.")]
    public void Titles_roles_appositions_initials_and_later_use_show_a_person(string text)
    {
        var names = new NamesIn(text);

        Assert.Equal(EntityKind.Person, Assert.Single(names.Table.Entities, static e => e.Name.Contains("Holloway")).Kind);
        Assert.Equal(SpeakerResolution.ShortName, names.Table.Forms[^1]);
    }

    [Fact]
    public void A_person_goes_by_the_fullest_name()
    {
        var names = new NamesIn("Laura Finch met us. Later Laura Mae Finch left, as Ms. Finch had said. Laura smiled.");

        Assert.Equal(["Laura Mae Finch (Laura Finch, Finch, Laura)"], names.Entities);
    }

    [Fact]
    public void A_family_name_that_two_share_stands_for_the_one_named_last()
    {
        var names = new NamesIn("Laura Finch spoke. Finch left. Then Peter Finch spoke. Finch left too.");

        Assert.Equal(
            ["Laura Finch = Laura Finch", "Finch = Laura Finch", "Peter Finch = Peter Finch", "Finch = Peter Finch"], names.Mentions);
    }

    [Fact]
    public void A_family_name_after_a_sentence_that_names_both_stands_for_neither() =>
        Assert.Equal(2, new NamesIn("Laura Finch met Peter Finch. Finch left.").Mentions.Length);

    [Fact]
    public void A_family_name_that_is_a_country_too_stands_for_the_person_after_a_title_alone() =>
        Assert.Equal(
            ["Laura Jordan = Laura Jordan", "Jordan = Laura Jordan"],
            new NamesIn("Laura Jordan left. In Jordan it rained. Then Ms. Jordan came back.").Mentions);

    [Theory]
    [InlineData("The General Assembly met.", "General Assembly")]
    [InlineData("The General Data Protection Regulation applies.", "General Data Protection Regulation")]
    [InlineData("He lives in King County.", "King County")]
    public void A_word_that_can_be_a_title_can_open_another_name(string text, string entity) =>
        Assert.Equal([entity], new NamesIn(text).Entities);

    [Theory]
    [InlineData("Norland’s Foreign Minister Laura Finch left.", "Laura Finch")]
    [InlineData("The CIA Deputy Director Laura Finch left.", "CIA", "Laura Finch")]
    [InlineData("Former Secretary of State Laura Finch left.", "Laura Finch")]
    [InlineData("Canadian Prime Minister Laura Finch left.", "Laura Finch")]
    [InlineData("Then Mr. Finch left.", "Finch")]
    public void Titles_nationalities_and_bodies_before_a_person_are_no_part_of_the_name(string text, params string[] entities) =>
        Assert.Equal(entities, new NamesIn(text).Entities);

    [Theory]
    [InlineData("He runs the Bank of Norland.", "Bank of Norland")]
    [InlineData("He runs the Food and Water Administration.", "Food and Water Administration")]
    [InlineData("He joined the Citizens for Clean Rivers.", "Citizens for Clean Rivers")]
    [InlineData("He joined the Women’s Rowing Club.", "Women’s Rowing Club")]
    [InlineData("He joined Finch & Sons there.", "Finch & Sons")]
    [InlineData("He met Osama bin Zayd there.", "Osama bin Zayd")]
    public void Small_words_inside_a_name_belong_to_it(string text, string entity) => Assert.Equal([entity], new NamesIn(text).Entities);

    [Theory]
    [InlineData("France and Italy agreed.", "France", "Italy")]
    [InlineData("Peter Finch of Norland Bank left.", "Peter Finch", "Norland Bank")]
    [InlineData("He praised the Pakistan-China friendship.", "Pakistan", "China")]
    [InlineData("Pakistan’s Supreme Court met.", "Pakistan", "Supreme Court")]
    [InlineData("On Tuesday Peter Finch met Laura Moss.", "Peter Finch", "Laura Moss")]
    public void Names_that_only_stand_side_by_side_stay_apart(string text, params string[] entities) =>
        Assert.Equal(entities, new NamesIn(text).Entities);

    [Theory]
    [InlineData("Critics left. Rivers rose. Nobody spoke.")]
    [InlineData("On Monday, in March, after Ramadan, I left.")]
    [InlineData("Pakistani authorities met Americans and Republicans.")]
    [InlineData("The Prime Minister met the President and the Committee.")]
    [InlineData("The CEO sent a PDF about GDP.")]
    [InlineData("Five Things You Should Really Know Today")]
    public void Openers_dates_nationalities_offices_and_headings_are_no_names(string text) => Assert.Empty(new NamesIn(text).Entities);

    [Fact]
    public void A_country_inside_the_name_of_a_body_is_no_mention_of_its_own() =>
        Assert.Equal(
            ["Foreign Office of Pakistan = Foreign Office of Pakistan"], new NamesIn("The Foreign Office of Pakistan met.").Mentions);

    [Fact]
    public void A_shorter_form_of_a_body_stands_for_it()
    {
        var names = new NamesIn("The Foreign Office of Pakistan met. The Foreign Office then left.");

        Assert.Equal(["Foreign Office of Pakistan (Foreign Office)"], names.Entities);
        Assert.Equal(SpeakerResolution.ShortName, names.Table.Forms[1]);
    }

    [Fact]
    public void A_body_of_a_state_is_not_the_body_of_the_nation() =>
        Assert.Equal(
            ["Maine Farmers Party", "Farmers Party"], new NamesIn("We joined the Maine Farmers Party. The Farmers Party won.").Entities);

    [Fact]
    public void Hard_wrapped_names_are_the_same_names()
    {
        var names = new NamesIn("A line of text.\n\nIn the old town hall, which the crew had built, he met Laura\nFinch and the keeper of the lock. Then Laura Finch left for\nhome.");

        Assert.Equal(["Laura Finch"], names.Entities);
        Assert.Equal(2, names.Table.Mentions.Count);
    }

    [Theory]
    [InlineData("Today Mrs. Finch left.", "Female")]
    [InlineData("A spokesman Robin Finch left.", "Male")]
    [InlineData("Today Laura Finch left.", "Female")]
    [InlineData("Today Robin Finch left.", "Unknown")]
    [InlineData("Queen Robin Finch met King Robin Finch.", "Unknown")]
    public void Titles_roles_and_given_names_tell_the_gender(string text, string gender) =>
        Assert.Equal(gender, Assert.Single(new NamesIn(text).Table.Entities).Gender.InAll.ToString());
}
