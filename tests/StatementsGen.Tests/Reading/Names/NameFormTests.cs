namespace StatementsGen.Tests.Reading.Names;

/// <summary>Names whose form tells them: bodies by their kind alone, compounds, references, saints, numbered parts.</summary>
public static class NameFormTests
{
    [Theory]
    [InlineData("It pleased the House on Monday.", "House: Organization")]
    [InlineData("The Council rose at noon.", "Council: Organization")]
    [InlineData("It pleased the Court of old.", "")]
    [InlineData("It pleased a Court there.", "")]
    [InlineData("It pleased the Court there. Another court rose.", "")]
    [InlineData("It pleased the Court there. Another court rose. It pleased the Court.", "Court: Organization")]
    [InlineData("It pleased the Services there.", "")]
    public static void A_capital_after_the_article_makes_the_kind_of_a_body_its_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("The Zorta Council met. It pleased the Council.", "Zorta Council (Council)")]
    [InlineData("It pleased the Council. Later the Council of Zorta met.", "Council of Zorta (Council)")]
    [InlineData("The Zorta Council met the Quill Council. It pleased the Council.", "Zorta Council; Quill Council; Council")]
    [InlineData("The Zorta Congress met. It pleased Congress.", "Zorta Congress; Congress")]
    public static void The_kind_stands_for_the_only_body_of_that_kind(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("He met a Zorta-based crew there.", "Zorta")]
    [InlineData("He met a Port Zorta-based crew there.", "Port Zorta")]
    [InlineData("The U.N.-led crew left.", "U.N.")]
    [InlineData("Faith-based crews left.", "")]
    [InlineData("He met the Zorta T-shirt there.", "Zorta")]
    public static void A_compound_is_named_by_its_first_part(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("The tides are high (Zorta & Quill, 2012).", "Zorta: Person; Quill: Person")]
    [InlineData("The tides are high, as Zorta & Quill (2012) found.", "Zorta: Person; Quill: Person")]
    [InlineData("They bought Zorta & Quill 12 there.", "")]
    public static void Authors_of_a_publication_are_persons(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("He prayed to St. Jerome there.", "St. Jerome: Person")]
    [InlineData("He sailed to St. Zorta there.", "St. Zorta: Place")]
    [InlineData("He sailed to St. Paul there.", "St. Paul: Place")]
    public static void A_saint_is_a_person(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("It is banned by Title IV there.")]
    [InlineData("It is banned by Section B there.")]
    public static void A_part_with_a_number_is_no_name(string text) => Assert.Empty(new NamesIn(text).Entities);

    [Theory]
    [InlineData("It began before Lock War II there.", "Lock War II: Other")]
    [InlineData("It began before Laura II there.", "Laura II: Person")]
    public static void A_number_leaves_the_kind_of_its_name(string text, string kinds) =>
        Assert.Equal(kinds, string.Join("; ", new NamesIn(text).Told));

    [Theory]
    [InlineData("“Laura, it leaks.” It rained.", "Laura")]
    [InlineData("Laura, the maid, left.", "Laura")]
    [InlineData("Mark, honest words help.", "")]
    public static void A_given_name_before_a_comma_is_a_name_at_the_start_of_a_sentence(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Theory]
    [InlineData("We met LAURA QUILLOM there.", "LAURA QUILLOM")]
    [InlineData("We met MARK DOWN there.", "")]
    [InlineData("We met Zorta d'Quillom there.", "Zorta d'Quillom")]
    public static void Capitals_and_elided_particles_are_parts_of_names(string text, string entities) =>
        Assert.Equal(entities, string.Join("; ", new NamesIn(text).Entities));

    [Fact]
    public static void A_known_place_is_no_acronym_of_a_body() =>
        Assert.Equal(["University of Seeland", "U.S."], new NamesIn("He left the University of Seeland. It is like the U.S. there.").Entities);

    [Fact]
    public static void A_name_that_the_text_explains_in_small_letters_stays_a_name() =>
        Assert.Equal(["Zorta"], new NamesIn("In Zorta the word zorta means boat. To Zorta they sail, from Zorta they sail, for Zorta they long, of Zorta they sing.").Entities);

    [Fact]
    public static void A_family_name_of_two_who_are_named_together_is_a_name_of_its_own() =>
        Assert.Equal(["Laura Finch", "Peter Finch", "Finch"], new NamesIn("Laura Finch met Peter Finch. It pleased Finch there, and Finch.").Entities);

    [Fact]
    public static void Many_names_around_a_verb_are_no_heading() =>
        Assert.Equal(
            ["Laura Finch", "Peter Quill", "Zorta Bay", "Norway"],
            new NamesIn("Dr. Laura Finch, Mr. Peter Quill came to Zorta Bay in Norway.").Entities);
}
