using StatementsGen.Tests.Reading.Resolution;

namespace StatementsGen.Tests.Reading.Sources;

/// <summary>The name, the role and the organization that the words of a source tell.</summary>
public static class SpeakerRoleTests
{
    [Theory]
    [InlineData("Amina Diallo said that it leaks.", "Amina Diallo")]
    [InlineData("The Amina Diallo said that it leaks.", "Amina Diallo")]
    [InlineData("President Amina Diallo said that it leaks.", "Amina Diallo (President)")]
    [InlineData("Prime Minister Pedro de la Cruz said that it leaks.", "Pedro de la Cruz (Prime Minister)")]
    [InlineData("Bridge Institute President Ursula von der Quill said that it leaks.", "Ursula von der Quill (President, Bridge Institute)")]
    [InlineData("Mr. Diallo said that it leaks.", "Diallo")]
    [InlineData("Dr. Amina Diallo said that it leaks.", "Amina Diallo")]
    [InlineData("Sir Amina Diallo said that it leaks.", "Amina Diallo")]
    public static void Titles_before_a_name_are_a_role_but_those_of_address(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Bridge Institute president Amina Diallo said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("The Bridge Institute’s president Amina Diallo said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("BRA’s old president Amina Diallo said that it leaks.", "Amina Diallo (old president, BRA)")]
    [InlineData("NATO spokesman Amina Diallo said that it leaks.", "Amina Diallo (spokesman, NATO)")]
    [InlineData("Porto’s old president Amina Diallo said that it leaks.", "Amina Diallo (old president)")]
    [InlineData("The old president Amina Diallo said that it leaks.", "Amina Diallo (old president)")]
    [InlineData("The boat Amina Diallo said that it leaks.", "Amina Diallo")]
    [InlineData("WHO spokeswoman Amina Diallo said that it leaks.", "Amina Diallo (spokeswoman, WHO)")]
    [InlineData("Who said that it leaks?", "")]
    [InlineData("Contemporary accounts describe it as a ruin.", "Contemporary accounts")]
    [InlineData("Has Amina Diallo said that it leaks?", "")]
    [InlineData("The Prime Minister (Omar Haddad): It leaks.", "Omar Haddad (Prime Minister)")]
    [InlineData("Amina Diallo - CFO: It leaks.", "Amina Diallo (CFO)")]
    public static void A_role_stands_before_a_name_with_the_body_that_it_is_of(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo, president, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, the Bridge Institute’s president, said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("Amina Diallo, BRA’s president, said that it leaks.", "Amina Diallo (president, BRA)")]
    [InlineData("Amina Diallo, Porto’s president, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, its president, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, 41, said that it leaks.", "Amina Diallo")]
    [InlineData("Amina Diallo, the boat, said that it leaks.", "Amina Diallo")]
    [InlineData("Amina Diallo (president) said that it leaks.", "Amina Diallo")]
    public static void A_role_stands_after_a_name(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo, the president of the Bridge Institute, said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("Amina Diallo, the president of the Bridge Institute of Porto, said that it leaks.", "Amina Diallo (president, Bridge Institute of Porto)")]
    [InlineData("Amina Diallo, the president of the Bridge Institute and School, said that it leaks.", "Amina Diallo (president, Bridge Institute and School)")]
    [InlineData("Amina Diallo, the president for the Bridge Institute, said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("Amina Diallo, a professor of economics at the Bridge Institute, said that it leaks.", "Amina Diallo (professor of economics, Bridge Institute)")]
    [InlineData("Amina Diallo, chief of staff, said that it leaks.", "Amina Diallo (chief of staff)")]
    [InlineData("Amina Diallo, founder and chief executive of the Bridge Institute, said that it leaks.", "Amina Diallo (founder and chief executive, Bridge Institute)")]
    [InlineData("Amina Diallo, President and Chief Executive Officer of the Bridge Institute, said that it leaks.", "Amina Diallo (President and Chief Executive Officer, Bridge Institute)")]
    [InlineData("Amina Diallo, the mayor and Porto’s keeper, said that it leaks.", "Amina Diallo (mayor)")]
    [InlineData("Amina Diallo, the Secretary of State, said that it leaks.", "Amina Diallo (Secretary of State)")]
    [InlineData("Amina Diallo, head of the National Bridge Institute, said that it leaks.", "Amina Diallo (head, National Bridge Institute)")]
    [InlineData("Amina Diallo, a resident of nearby Porto, said that it leaks.", "Amina Diallo (resident)")]
    [InlineData("Amina Diallo, a mother of three, said that it leaks.", "Amina Diallo (mother)")]
    [InlineData("Amina Diallo, a lawyer at the Bridge Institute, said that it leaks.", "Amina Diallo (lawyer, Bridge Institute)")]
    [InlineData("Amina Diallo, a lawyer with the Bridge Institute, said that it leaks.", "Amina Diallo (lawyer, Bridge Institute)")]
    [InlineData("Amina Diallo, a lawyer by the Bridge Institute, said that it leaks.", "Amina Diallo (lawyer)")]
    [InlineData("Amina Diallo, the president of Porto, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, the president of the boat, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, the president of the Bridge Institute’s school, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, the president of the Bridge Institute school, said that it leaks.", "Amina Diallo (president)")]
    public static void The_body_stands_after_of_for_at_or_with(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("The president, Amina Diallo, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("The president of the Bridge Institute, Amina Diallo, said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("The Bridge Institute’s president, Amina Diallo, said that it leaks.", "Amina Diallo (president, Bridge Institute)")]
    [InlineData("Her president, Amina Diallo, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("The president, a lawyer, said that it leaks.", "president")]
    [InlineData("Chad’s Minister of Health, Amina Diallo, said that it leaks.", "Amina Diallo (Minister of Health)")]
    [InlineData("The head of the agency, OFA, said that it leaks.", "head of the agency")]
    [InlineData("The Institute’s president, retired lawyer Dr. Amina Diallo, said that it leaks.", "Amina Diallo (president, Institute)")]
    [InlineData("The president, retired lawyer and mother, said that it leaks.", "president")]
    public static void A_name_stands_after_a_role(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("The Ministry of Transport said that it leaks.", "Ministry of Transport")]
    [InlineData("The Bridge Institute of Porto said that it leaks.", "Bridge Institute of Porto")]
    [InlineData("Amina Diallo of Porto said that it leaks.", "Amina Diallo")]
    [InlineData("The keepers of the lock said that it leaks.", "keepers of the lock")]
    [InlineData("Some keepers said that it leaks.", "keepers")]
    [InlineData("Only keepers said that it leaks.", "keepers")]
    [InlineData("Keepers said that it leaks.", "Keepers")]
    [InlineData("Small said that it leaks.", "Small")]
    [InlineData("Many said that it leaks.", "")]
    [InlineData("Six said that it leaks.", "")]
    [InlineData("Two in three said that it leaks.", "")]
    [InlineData("Who said that it leaks?", "")]
    public static void Bodies_descriptions_and_counted_people(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina O’Diallo said that it leaks.", "Amina O’Diallo")]
    [InlineData("Diallo Inc. said that it leaks.", "Diallo Inc.")]
    [InlineData("“It leaks,” said Diallo Inc.", "Diallo Inc.")]
    [InlineData("“It leaks,” said Amina Diallo Jr.", "Amina Diallo Jr.")]
    public static void Names_keep_their_marks(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo, the president of BUI, said that it leaks.", "Amina Diallo (president, BUI)")]
    [InlineData("Amina Diallo, the president of NAUTIC, said that it leaks.", "Amina Diallo (president, NAUTIC)")]
    [InlineData("Amina Diallo, the president of NAUTICA, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, the president of the Institute for Lakes, said that it leaks.", "Amina Diallo (president, Institute for Lakes)")]
    [InlineData("Amina Diallo, the president of the Institute of Lakes, said that it leaks.", "Amina Diallo (president, Institute of Lakes)")]
    [InlineData("Amina Diallo, the president of the Institute of the boats, said that it leaks.", "Amina Diallo (president, Institute)")]
    public static void A_body_has_a_word_of_bodies_or_few_capitals_in_its_name(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Amina Diallo, the old lawyer president, said that it leaks.", "Amina Diallo (old lawyer president)")]
    [InlineData("Amina Diallo, president and lawyer, said that it leaks.", "Amina Diallo (president and lawyer)")]
    [InlineData("Amina Diallo, president of, said that it leaks.", "Amina Diallo (president)")]
    [InlineData("Amina Diallo, president Porto, said that it leaks.", "Amina Diallo")]
    [InlineData("Amina Diallo, of the president, said that it leaks.", "Amina Diallo")]
    [InlineData("The lawyer, Amina, said that it leaks.", "Amina (lawyer)")]
    [InlineData("The lawyer, Amina Diallo, 41, said that it leaks.", "Amina Diallo")]
    [InlineData("The lawyer - Amina Diallo - said that it leaks.", "lawyer")]
    public static void A_role_is_of_nouns_and_adjectives_and_ends_with_a_noun_for_a_person(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("“It leaks,” said one.", "")]
    [InlineData("“It leaks,” said all of them.", "")]
    [InlineData("Someone said that it leaks.", "")]
    [InlineData("Everybody said that it leaks.", "")]
    [InlineData("“It leaks,” said the U.S.", "U.S.")]
    [InlineData("Six keepers said that it leaks.", "Six keepers")]
    [InlineData("The six old keepers said that it leaks.", "six old keepers")]
    [InlineData("Old said that it leaks.", "Old")]
    public static void Words_for_nobody_in_particular_are_no_speaker(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));
}
