namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Clauses after a quotation that only their place makes clauses of saying.</summary>
public static class QuotativeClauseTests
{
    [Theory]
    [InlineData("“It leaks,” she yawned.", "she|yawned|“It leaks,”")]
    [InlineData("“It leaks,” Amina Diallo yawned from her bunk.", "Amina Diallo|yawned|“It leaks,”")]
    [InlineData("“It leaks,” sneezed Amina Diallo, “and it is old.”", "Amina Diallo|sneezed|“It leaks,”|“and it is old.”")]
    [InlineData("“It leaks,” the driver sneezed drily.", "the driver|sneezed|“It leaks,”")]
    public static void A_clause_about_a_person_after_the_comma_of_a_quotation_says_it(string text, string attributions) =>
        ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“It leaks,” she closed the lock.")]
    [InlineData("“It leaks.” The lock yawned.")]
    [InlineData("“It leaks,” the lock yawned.")]
    [InlineData("“Lock” yawned.")]
    [InlineData("“It leaks,” she will yawn.")]
    public static void Any_other_clause_says_nothing(string text) => Assert.DoesNotContain(ReadAttributions.SpansOf(text), spans => spans.Source is not null);
}
