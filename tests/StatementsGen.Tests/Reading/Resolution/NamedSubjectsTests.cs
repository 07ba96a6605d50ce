namespace StatementsGen.Tests.Reading.Resolution;

public static class NamedSubjectsTests
{
    [Theory]
    [InlineData("Judge Amir Castell dissented. He argued that the bridge is old.", "Amir Castell")]
    [InlineData("Nora Lind said that it is safe. Amir Castell came to the river. He said that it is old.", "Amir Castell")]
    [InlineData("Nora Lind said that it is safe. Amir Castell was angry with Tim Marsh, whom he accused of haste.", "Amir Castell")]
    [InlineData("Nora Lind said that it is safe. The board hired Amir Castell in May. He said that it is old.", "Amir Castell")]
    [InlineData("The bridge fell. Amir Castell came to the river. He stayed. He said that it was old.", "Amir Castell")]
    [InlineData("Asked by a reporter if he trusted the plan, Amir Castell smiled. “I do,” he said.", "Amir Castell")]
    [InlineData("The plan was dismissed by a reporter. “It is old,” he said.", "reporter")]
    [InlineData("Nora Lind came. Asked by her counsel, Priya Raman, she said that it is old.", "Nora Lind")]
    [InlineData("The bridge, Ms. Lind's third, is new. “It is late,” she explains.", "Lind")]
    [InlineData("Edmund stood on the bridge. Edmund laughed. He had always said that it was old.", "Edmund")]
    public static void A_pronoun_stands_for_the_person_that_the_sentence_before_it_is_about(string text, string name) =>
        Assert.Equal(name, LastSpeaker(text));

    [Theory]
    [InlineData("after a preposition", "The road was built by Amir Castell.")]
    [InlineData("after a preposition and a title", "The road was built by Mayor Amir Castell.")]
    [InlineData("as an owner", "Amir Castell's bridge fell.")]
    [InlineData("before a role", "An Amir Castell supporter came.")]
    [InlineData("with somebody else", "Amir Castell and Tim Marsh came.")]
    [InlineData("of another gender", "Mrs. Anna Castell came.")]
    [InlineData("after a pronoun", "Later he met Amir Castell.")]
    public static void A_person_who_is_named_otherwise_takes_no_pronoun_away_from_the_speaker(string how, string between)
    {
        Assert.NotEmpty(how);
        Assert.Equal("Peter Lind", LastSpeaker($"Mr. Peter Lind said that it is safe. {between} He said that it is new."));
    }

    [Theory]
    [InlineData("Peter Lind said that it is safe. “Amir Castell is late,” he said.")]
    [InlineData("Peter Lind said that it is safe. Amir Castell wrote. He told Castell that it is old.")]
    public static void Whom_a_speaker_speaks_of_is_not_the_speaker(string text) =>
        Assert.Equal("Peter Lind", LastSpeaker(text));

    [Theory]
    [InlineData("Amina Diallo said that it is safe. A voter said that it is not. She added that it is old.", "voter")]
    [InlineData("Amina Diallo said that it is safe. The governor said that it is new. She added that it is wide.", "Amina Diallo")]
    [InlineData("Amina Diallo said that it is safe. Voters said that it is new. She added that it is wide.", "Amina Diallo")]
    [InlineData("Amina Diallo said that it is safe. A spokesman said that it is new. She added that it is wide.", "Amina Diallo")]
    public static void A_person_without_a_name_is_a_speaker_like_others(string text, string name) =>
        Assert.Equal(name, LastSpeaker(text));

    private static string LastSpeaker(string text) =>
        StatementReader.Read(text).Statements.SelectMany(statement => statement.Attributions).Last().Speaker?.Name ?? "";
}
