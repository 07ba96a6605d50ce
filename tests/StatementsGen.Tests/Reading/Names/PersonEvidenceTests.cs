namespace StatementsGen.Tests.Reading.Names;

/// <summary>What shows that a name is that of a person, and of which gender.</summary>
public class PersonEvidenceTests
{
    [Theory]
    [InlineData("Mr. Small left. The small boat.", "Small: Person, Male")]
    [InlineData("Mrs. Zorta left.", "Zorta: Person, Female")]
    [InlineData("Mr. Zorta and Mrs. Zorta left.", "Mr. Zorta (Zorta): Person, Male; Mrs. Zorta (Zorta): Person, Female")]
    [InlineData("Mr. Zorta, Mrs. Zorta and Mr. Zorta left.", "Mr. Zorta (Zorta): Person, Male; Mrs. Zorta (Zorta): Person, Female")]
    [InlineData("Dr. Zorta left.", "Zorta: Person, Unknown")]
    public void Titles_before_a_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));

    [Theory]
    [InlineData("The minister Zorta left.", "Zorta: Person, Unknown")]
    [InlineData("A spokesman Zorta Quill left.", "Zorta Quill: Person, Male")]
    [InlineData("The queen Zorta Quill left.", "Zorta Quill: Person, Female")]
    [InlineData("The minister, Zorta Quill, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("The boat Zorta Quill left.", "Zorta Quill: Unknown, Unknown")]
    public void Roles_before_a_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));

    [Theory]
    [InlineData("Zorta Quill, a minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, 45, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, her old spokesman, left.", "Zorta Quill: Person, Male")]
    [InlineData("Zorta Quill, the most old and very dear queen, left.", "Zorta Quill: Person, Female")]
    [InlineData("Zorta Quill, a man of the queen, left.", "Zorta Quill: Person, Male")]
    [InlineData("Zorta Quill, former queen, left.", "Zorta Quill: Person, Female")]
    [InlineData("Zorta Quill, then queen, left.", "Zorta Quill: Person, Female")]
    [InlineData("Zorta Quill, one minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, an old minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, their minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, its minister, left.", "Zorta Quill: Person, Unknown")]
    [InlineData("Zorta Quill, 4567, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, 45 boats, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, who came, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill’s, a queen, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a boat of the queen, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a boat that the queen saw, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a boat which the queen saw, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a boat, queen, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, boats of a queen, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a very very very very very very queen, left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill, a very very very very very queen, left.", "Zorta Quill: Person, Female")]
    public void Appositions_after_a_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));

    [Theory]
    [InlineData("He met Laura Quill there.", "Laura Quill: Person, Female")]
    [InlineData("He met Zorta Q. Moss there.", "Zorta Q. Moss: Unknown, Unknown")]
    [InlineData("He met J. Zorta there.", "J. Zorta: Person, Unknown")]
    [InlineData("He met Zorta bin Quill there.", "Zorta bin Quill: Unknown, Unknown")]
    [InlineData("He met Zorta Q. bin Quill there.", "Zorta Q. bin Quill: Person, Unknown")]
    [InlineData("He met Zorta van der Quill there.", "Zorta van der Quill: Person, Unknown")]
    [InlineData("He met Zorta Q. Quill Jr. there.", "Zorta Q. Quill Jr.: Person, Unknown")]
    [InlineData("He met Zorta Quill Jr. there.", "Zorta Quill Jr.: Unknown, Unknown")]
    [InlineData("He met Laura Water Quill there.", "Laura Water Quill: Unknown, Unknown")]
    [InlineData("He met Laura there.", "Laura: Person, Female")]
    [InlineData("He met the Laura there.", "")]
    [InlineData("He met Laura of Zorta there.", "Laura: Person, Female; Zorta: Unknown, Unknown")]
    [InlineData("He met the Laura Quill there.", "Laura Quill: Unknown, Unknown")]
    public void Given_names_initials_particles_and_suffixes(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));

    [Theory]
    [InlineData("He met Zorta Quill there. Then Quill left.", "Zorta Quill (Quill): Person, Unknown")]
    [InlineData("He met Zorta Quill there.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("Zorta Quill came. Then Quill left.", "Zorta Quill (Quill): Person, Unknown")]
    [InlineData("Critics Quill came. Then Quill left.", "Critics Quill: Unknown, Unknown")]
    [InlineData("He met Quill there. Then Zorta Quill left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("He met the Zorta Quill there. Then Quill left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("He met French Quill there. Then Quill left.", "French Quill: Unknown, Unknown")]
    [InlineData("He met Zorta France there. Then France left.", "Zorta France: Unknown, Unknown; France: Place, Unknown")]
    [InlineData("He met Zorta Quill there. Then quill left. Then Quill left.", "Zorta Quill: Unknown, Unknown")]
    [InlineData("He met Zorta Quill Jr. there. Then Quill left.", "Zorta Quill Jr. (Quill): Person, Unknown")]
    public void Later_use_of_the_last_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));

    [Theory]
    [InlineData("He met Zorta Bank there.", "Zorta Bank: Organization, Unknown")]
    [InlineData("He met Bank of Zorta there.", "Bank of Zorta: Organization, Unknown")]
    [InlineData("He met Zorta Lane there.", "Zorta Lane: Place, Unknown")]
    [InlineData("He met Laura Lane there.", "Laura Lane: Person, Female")]
    [InlineData("He met Laura Bay there.", "Laura Bay: Place, Unknown")]
    [InlineData("He met Zorta County there.", "Zorta County: Place, Unknown")]
    [InlineData("He met Old Zorta there.", "Old Zorta: Place, Unknown")]
    [InlineData("He met Fort Zorta there.", "Fort Zorta: Place, Unknown")]
    [InlineData("He met San Zorta Quill Moss there.", "San Zorta Quill Moss: Unknown, Unknown")]
    [InlineData("He met New Zorta there.", "New Zorta: Place, Unknown")]
    [InlineData("He met NATO there.", "NATO: Organization, Unknown")]
    [InlineData("He met New York there.", "New York: Place, Unknown")]
    [InlineData("He met the Zorta Quill (ZQ) there.", "Zorta Quill (ZQ): Unknown, Unknown")]
    [InlineData("He met the Zorta France (ZF) there.", "Zorta France (ZF): Organization, Unknown")]
    public void Bodies_and_places(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Kinds));
}
