namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Sources and contents that phrases part from their cue.</summary>
public static class FoundBetweenTests
{
    [Theory]
    [InlineData("Sen. Amina Diallo (R-Ohio) on Friday said that it leaks.", "Sen. Amina Diallo (R-Ohio)|said|that it leaks")]
    [InlineData("Holm Locks Inc., based in Porto, Maine, said that it leaks.", "Holm Locks Inc., based in Porto, Maine,|said|that it leaks")]
    [InlineData("A lawyer for one of the keepers said that it leaks.", "A lawyer for one of the keepers|said|that it leaks")]
    [InlineData("A lawyer representing one of the keepers said that it leaks.", "A lawyer representing one of the keepers|said|that it leaks")]
    [InlineData("Jan Cole (R) and Ann Poe (D) said that it leaks.", "Jan Cole (R) and Ann Poe (D)|said|that it leaks")]
    [InlineData("After Cole ended his speech, Diallo rose, turned to him and said that it leaks.", "Diallo|said|that it leaks")]
    public static void Phrases_between_source_and_verb_are_passed(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Diallo was quick to answer: “It leaks.”", "Diallo|was quick to answer:|“It leaks.”")]
    [InlineData("Diallo took to the radio to say that it leaks.", "Diallo|took to the radio to say|that it leaks")]
    [InlineData("Diallo issued a statement to say that it leaks.", "Diallo|issued a statement to say|that it leaks")]
    [InlineData("Diallo issued a statement late on Monday saying that it leaks.", "Diallo|issued a statement late on Monday saying|that it leaks")]
    [InlineData("Diallo was quoted in the Herald as saying: “It leaks.”", "Diallo|was quoted in the Herald as saying:|“It leaks.”")]
    [InlineData("Diallo was quoted on Monday as saying: “It leaks.”", "Diallo|was quoted on Monday as saying:|“It leaks.”")]
    [InlineData("Diallo neither confirmed nor denied the report.", "Diallo|neither confirmed nor denied|the report")]
    [InlineData("Diallo did not hesitate to say that it leaks.", "Diallo|did not hesitate to say|that it leaks")]
    public static void Words_around_the_verb_belong_to_the_cue(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Says Amina Diallo, keeper at Holm & Co.: “It leaks.”", "Amina Diallo, keeper at Holm & Co|Says|“It leaks.”")]
    [InlineData("“It leaks,” said she.", "she|said|“It leaks,”")]
    [InlineData("“It leaks,” said he as he turned round, “and it is old.”", "he|said|“It leaks,”|“and it is old.”")]
    [InlineData("“It leaks,” said his nephew, drily.", "his nephew|said|“It leaks,”")]
    [InlineData("The lock will stay shut, a judge ruled Monday.", "a judge|ruled|The lock will stay shut")]
    [InlineData("“It leaks,” said Diallo, who added that it is old.", "Diallo|said|“It leaks,” / Diallo|added|that it is old")]
    public static void Inverted_and_final_clauses_are_read(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Diallo called that report a “bad joke”.", "Diallo|called|that report a “bad joke”")]
    [InlineData("Diallo branded it a “bad joke”.", "Diallo|branded|it a “bad joke”")]
    public static void A_verb_of_judging_takes_a_noun_after_that(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
