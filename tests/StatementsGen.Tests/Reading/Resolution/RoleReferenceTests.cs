namespace StatementsGen.Tests.Reading.Resolution;

/// <summary>Roles with an article that lead to the person who holds them.</summary>
public static class RoleReferenceTests
{
    [Theory]
    [InlineData("Harbourmaster Mia Vance left. Captain Ines Vance opened the lock. The captain said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Ines Vance (treasurer) opened the lock. The treasurer said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Ines Vance, the mayor of Porto, opened the lock. The mayor said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Zorta Boats CEO Ines Vance opened the lock. The CEO said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Deputy Mayor Ines Vance opened the lock. The deputy mayor said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Capt. Ines Vance opened the lock. The captain said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Rep. Ines Vance opened the lock. The congresswoman said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Captain Ines Vance opened the lock. The long-serving captain said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Governor Ines Vance opened the lock. The Liberal governor said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Ines Vance, a treasurer from Porto, opened the lock. The treasurer said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("The lock’s treasurer, Ines Vance, opened it. The treasurer said that it leaks.", "Ines Vance by ShortName")]
    [InlineData("Ines Vance is the treasurer of the lock. The treasurer said that it leaks.", "Ines Vance by ShortName")]
    public static void A_role_leads_to_the_only_person_who_holds_it(string text, string speakers) => Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Captain Ines Vance and Captain Peter Lind opened the lock. The captain said that it leaks.", "captain")]
    [InlineData("The captain said that it leaks. Captain Ines Vance opened the lock.", "captain")]
    [InlineData("Captain Ines Vance opened the lock. A captain said that it leaks.", "captain")]
    [InlineData("Captain Ines Vance opened the lock. The captains said that it leaks.", "captains")]
    [InlineData("Deputy Mayor Ines Vance opened the lock. The acting mayor said that it leaks.", "acting mayor")]
    [InlineData("Capt. Ines Vance and Captain Peter Lind opened the lock. The captain said that it leaks.", "captain")]
    [InlineData("Governor Ines Vance opened the lock. The Portuguese governor said that it leaks.", "Portuguese governor")]
    [InlineData("Captain Ines Vance opened the lock. The former captain said that it leaks.", "former captain")]
    public static void A_role_leads_to_nobody_if_two_hold_it_or_it_comes_first_or_is_another(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));

    [Theory]
    [InlineData("Our Crew Welfare Officer, Ms. J. Vance, said that it leaks.", "J. Vance (Crew Welfare Officer)")]
    [InlineData("April Quill said that it leaks.", "April Quill")]
    [InlineData("Will Quill said that it leaks.", "Will Quill")]
    [InlineData("DA Ines Vance charged two men. On Monday DA Vance said that it leaks.", "Ines Vance (DA) by ShortName")]
    [InlineData("Edith “Edie” Vance said that it leaks. Vance said that it is old.", "Edith “Edie” Vance / Edith “Edie” Vance by ShortName")]
    public static void Titles_nicknames_and_given_names_that_are_months_or_auxiliaries_belong_to_a_speaker(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(" / ", ReadSpeakers.Of(text)));
}
