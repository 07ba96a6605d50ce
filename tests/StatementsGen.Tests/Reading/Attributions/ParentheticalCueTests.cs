namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Reports whose content comes before them, or on both sides.</summary>
public static class ParentheticalCueTests
{
    [Theory]
    [InlineData("“The lock is old,” Omari said.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari, who built it.", "Omari|said|“The lock is old,”")]
    [InlineData("Asked about the lock, Omari declined to comment.", "|Asked about|the lock / Omari|declined|to comment")]
    [InlineData("PORTO (LUSA) — The lock is old, Omari said.", "Omari|said|The lock is old")]
    [InlineData("PORTO, May 4 (Lusa) - The lock is old, according to Omari.", "Omari|according to|The lock is old")]
    [InlineData("PORTO is a town — the lock is old, Omari said.", "Omari|said|PORTO is a town — the lock is old")]
    [InlineData("“The lock is old,” Omari said, flanked by keepers.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” Omari said, clearly moved by it.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari, adding that it leaks.", "Omari|said|“The lock is old,” / Omari|adding|that it leaks")]
    [InlineData("“The lock is old,” said Omari, the keeper.", "Omari, the keeper|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari because it is.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari, because it is.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari and wept.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” said Omari, and wept.", "Omari|said|“The lock is old,”")]
    [InlineData("“The lock is old,” Omari told the keepers.", "Omari|told|“The lock is old,”")]
    [InlineData("“The lock is old,” Omari told the keepers on Monday.", "Omari|told|“The lock is old,”")]
    [InlineData("“The lock is old,” Omari told the keepers when they came.", "Omari|told|“The lock is old,”")]
    [InlineData("“Is the lock old?” Omari asked.", "Omari|asked|“Is the lock old?”")]
    [InlineData("“Is the lock old?” asked Omari.", "Omari|asked|“Is the lock old?”")]
    [InlineData("“Is the lock old?” she asked.", "she|asked|“Is the lock old?”")]
    [InlineData("“Hold the lock!” said Omari.", "Omari|said|“Hold the lock!”")]
    [InlineData("“The lock is old,” said boats of the lake.", "boats of the lake|said|“The lock is old,”")]
    [InlineData("“The lock is old” said Omari.", "Omari|said|“The lock is old”")]
    [InlineData("“The lock is old” Omari said.", "")]
    public static void After_a_quotation(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“The lock is old,” said Omari, “and the ferry is new.”", "Omari|said|“The lock is old,”|“and the ferry is new.”")]
    [InlineData("“The lock is old,” Omari said, “and the ferry is new.”", "Omari|said|“The lock is old,”|“and the ferry is new.”")]
    [InlineData("“The lock,” Omari said, “is old.”", "Omari|said|“The lock,”|“is old.”")]
    [InlineData("“The lock is old,” Omari said. “The ferry is new.”", "Omari|said|“The lock is old,” / ||“The ferry is new.”")]
    [InlineData("“The lock is old,” Omari said on Monday, “and the ferry is new.”", "Omari|said|“The lock is old,”|“and the ferry is new.”")]
    [InlineData("“The lock is old,” Omari said, and the ferry is new.", "Omari|said|“The lock is old,”")]
    public static void Inside_a_quotation(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The lock is old, Omari said.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, said Omari.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, Omari said on Monday.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, Omari said in a letter.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, Omari told the crew.", "Omari|told|The lock is old")]
    [InlineData("The lock is old, Omari thinks.", "Omari|thinks|The lock is old")]
    [InlineData("The lock is old, Omari pointed out.", "Omari|pointed out|The lock is old")]
    [InlineData("The lock is old, Omari went on.", "Omari|went on|The lock is old")]
    [InlineData("“The lock” is old, Omari said.", "Omari|said|“The lock” is old")]
    [InlineData("The lock is “old,” Omari said.", "Omari|said|The lock is “old,”")]
    [InlineData("The lock is old, Omari said, and the ferry is new.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, Omari said, but it holds.", "Omari|said|The lock is old")]
    [InlineData("Lee said that it leaks, Omari added.", "Omari|added|Lee said that it leaks")]
    public static void After_what_is_told_in_other_words(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The lock is old, said she. She said so.", "")]
    [InlineData("The lock is old, said a keeper.", "")]
    [InlineData("The lock is old, said the crew of the ferry.", "")]
    [InlineData("The lock is old, said boats. She said so.", "")]
    [InlineData("The lock is old, Omari praised. She said so.", "")]
    [InlineData("The lock is old, Omari pointed. She said so.", "")]
    [InlineData("The lock is old, Omari said the ferry is new.", "Omari|said|the ferry is new")]
    [InlineData("The lock is old, Omari said that the ferry is new.", "Omari|said|that the ferry is new")]
    [InlineData("The lock is old, nothing said. She said so.", "")]
    [InlineData("“The lock,” Omari said that it leaks.", "Omari|said|that it leaks")]
    public static void A_comma_makes_no_report_of_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The lock, Omari said, is old.", "Omari|said|The lock|is old")]
    [InlineData("The lock, said Omari, is old.", "Omari|said|The lock|is old")]
    [InlineData("The lock, she said, is old.", "she|said|The lock|is old")]
    [InlineData("The lock of the lake, Omari said, is old.", "Omari|said|The lock of the lake|is old")]
    public static void Between_the_parts_of_a_clause(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("As Omari said, the lock is old.", "Omari|said|the lock is old")]
    [InlineData("As Omari pointed out, the lock is old.", "Omari|pointed out|the lock is old")]
    [InlineData("The lock is old, as Omari said.", "Omari|said|The lock is old")]
    [InlineData("The lock is old, as Omari said on Monday.", "Omari|said|The lock is old")]
    [InlineData("The lock, as Omari said, is old.", "Omari|said|The lock|is old")]
    public static void With_as(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
