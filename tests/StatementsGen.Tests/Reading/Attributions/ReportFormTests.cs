namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Nouns, participles and idioms look like a cue with its content.</summary>
public static class ReportFormTests
{
    [Theory]
    [InlineData("Low water means that the lock is shut.")]
    [InlineData("Shutdown means the keepers rest.")]
    public static void A_definition_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Skippers may moor, provided that they pay.")]
    [InlineData("The berth is free, as provided by local law.")]
    public static void A_proviso_reports_nothing(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Skippers with old fee claims that wait in May leave.")]
    [InlineData("The crew follows the same boat club rules that hold at sea.")]
    public static void A_plural_with_a_relative_clause_is_no_verb(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The old lock counter notice is lost.")]
    [InlineData("The plan runs counter to the rules we made.")]
    public static void A_base_form_after_a_singular_noun_is_no_verb(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The crew met a keeper called Ann Lee at the lock.")]
    [InlineData("The mill was built by a man named Tom Hill.")]
    [InlineData("Omari called it off.")]
    public static void A_name_that_is_given_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Guards were sent to the lock and charged with keeping it dry.")]
    public static void A_participle_that_is_joined_to_a_passive_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The fees lie in the Lock Fund opened and maintained by the port.")]
    public static void A_participle_with_an_agent_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("“lock list” reads old names from the log.")]
    public static void A_term_that_does_something_is_no_quotation(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("On Sundays they assume the role of keeper for all boats held in the lock.")]
    public static void An_office_that_is_assumed_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("Release 2.1 added support for old locks.")]
    public static void What_is_added_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("If they are full, these locks are indicated by raising a flag.")]
    [InlineData("The depth is as indicated by a sign.")]
    public static void How_something_is_marked_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("The skipper has the task of proving that the boat is dry.")]
    public static void What_would_be_proved_is_no_report(string text) => Assert.Empty(ReadAttributions.Of(text));

    [Theory]
    [InlineData("“It leaks,” Ann Lee said. “It holds,” said nobody.")]
    [InlineData("“It leaks?” asked Ann Lee. “It holds,” came the answer.")]
    [InlineData("“It leaks,” said Ann Lee.\n\n“It holds.”")]
    public static void An_answer_has_no_speaker(string text) =>
        Assert.Single(ReadAttributions.SpansOf(text), static spans => spans.Source is not null || spans.ContinuesFrom >= 0);
}
