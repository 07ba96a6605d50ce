namespace StatementsGen.Tests.Reading.Names;

public class NicknameTests
{
    [Theory]
    [InlineData("There he met Edith “Edie” Vance.", "Edith “Edie” Vance")]
    [InlineData("There he met Edith \"Edie\" Vance.", "Edith \"Edie\" Vance")]
    [InlineData("There he met Robert (Bob) Quill.", "Robert (Bob) Quill")]
    [InlineData("There he met Robert (Bob) Quill. Then Robert Quill left.", "Robert (Bob) Quill (Robert Quill)")]
    [InlineData("There he met Zorta (Porto) Quill.", "Zorta; Porto; Quill")]
    [InlineData("There he met Edith “Edie” again.", "Edith")]
    public void A_word_in_marks_between_a_given_name_and_a_family_name_belongs_to_the_name(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));
}
