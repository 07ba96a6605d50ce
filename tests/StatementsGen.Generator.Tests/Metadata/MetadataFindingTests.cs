using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>What does not fit a schema is an error at the key's or the value's own line and column, and says what was expected.</summary>
public sealed class MetadataFindingTests
{
    [Theory]
    [InlineData("required DateOnly Date", "note: ~\ndaet: 2024-05-31", "(1,1) STG0016 'press/rain.txt' has no 'date' in its front matter, and MyApp.Release requires it. Add 'date:' with a date such as 2024-05-31.",
        "(2,1) STG0017 'note' is no property of MyApp.Release: it has 'date'", "(3,1) STG0017 'daet' is no property of MyApp.Release: did you mean 'date'?")]
    [InlineData("DateOnly Date", "date: 2024-05-31\nDate: 2024-05-31", "(3,1) STG0017 'Date' is no property of MyApp.Release: 'date' at (2,1) is the same. Keep one of them")]
    [InlineData("DateOnly Date", "date: 31.5.2024", "(2,7) STG0018 'date' cannot be '31.5.2024': expected a date such as 2024-05-31")]
    [InlineData("DateOnly Date", "date: 2023-02-29", "(2,7) STG0018 'date' cannot be '2023-02-29': expected a date such as 2024-05-31")]
    [InlineData("DateOnly Date", "date:", "(2,1) STG0018 'date' cannot be nothing: expected a date such as 2024-05-31")]
    [InlineData("DateOnly Date", "date: [2024-05-31]", "(2,7) STG0018 'date' cannot be a list: expected a date such as 2024-05-31")]
    [InlineData("string Value", "value: {a: b}", "(2,8) STG0018 'value' cannot be a mapping: expected a text")]
    [InlineData("required string Value", "value: ~", "(2,1) STG0018 'value' cannot be nothing: expected a text")]
    [InlineData("bool Value", "value: yes", "(2,8) STG0018 'value' cannot be 'yes': expected true or false, without quotes; did you mean 'true'?")]
    [InlineData("bool Value", "value: 'true'", "(2,8) STG0018 'value' cannot be 'true': expected true or false, without quotes; did you mean 'true'?")]
    [InlineData("byte Value", "value: 256", "(2,8) STG0018 'value' cannot be '256': expected a whole number from 0 to 255, without quotes")]
    [InlineData("int? Value", "value: 1.5", "(2,8) STG0018 'value' cannot be '1.5': expected a whole number from -2147483648 to 2147483647, without quotes")]
    [InlineData("long Value", "value: 99999999999999999999999999999999", "(2,8) STG0018 'value' cannot be '99999999999999999999999999999999': expected a whole number from -9223372036854775808 to 9223372036854775807, without quotes")]
    [InlineData("decimal Value", "value: 1,5", "(2,8) STG0018 'value' cannot be '1,5': expected a number such as 2.50, without quotes")]
    [InlineData("decimal Value", "value: 99999999999999999999999999999999", "(2,8) STG0018 'value' cannot be '99999999999999999999999999999999': expected a number such as 2.50, without quotes")]
    [InlineData("double Value", "value: 1e999", "(2,8) STG0018 'value' cannot be '1e999': expected a number such as 0.5, without quotes")]
    [InlineData("float Value", "value: 1e39", "(2,8) STG0018 'value' cannot be '1e39': expected a number such as 0.5, without quotes")]
    [InlineData("DateTimeOffset Value", "value: 2024-05-31T09:30:00", "(2,8) STG0018 'value' cannot be '2024-05-31T09:30:00': expected a date and time with its offset, such as 2024-05-31T09:30:00+02:00")]
    [InlineData("TimeSpan Value", "value: 25:00", "(2,8) STG0018 'value' cannot be '25:00': expected a duration such as 1:30:00 (hours, minutes, seconds) or 2.12:00:00 (days first)")]
    [InlineData("TimeSpan Value", "value: 90", "(2,8) STG0018 'value' cannot be '90': expected a duration such as 1:30:00 (hours, minutes, seconds) or 2.12:00:00 (days first)")]
    [InlineData("TimeSpan Value", "value: 1h30m", "(2,8) STG0018 'value' cannot be '1h30m': expected a duration such as 1:30:00 (hours, minutes, seconds) or 2.12:00:00 (days first)")]
    [InlineData("Guid Value", "value: 12", "(2,8) STG0018 'value' cannot be '12': expected a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Uri Value", "value: /news", "(2,8) STG0018 'value' cannot be '/news': expected an absolute address such as https://example.org/news")]
    [InlineData("Version Value", "value: 1", "(2,8) STG0018 'value' cannot be '1': expected a version such as 1.2 or 1.2.3")]
    [InlineData("Severity Value", "value: nromal", "(2,8) STG0018 'value' cannot be 'nromal': expected one of 'low', 'normal', 'veryHigh', 'class'; did you mean 'normal'?")]
    [InlineData("StatementDocument Value", "value: press/othre.txt", "(2,8) STG0018 'value' cannot be 'press/othre.txt': expected the path of a document below the folder of texts, such as press/opening.txt; did you mean 'press/other.txt'?")]
    [InlineData("int[] Value", "value: 1", "(2,8) STG0018 'value' cannot be '1': expected a list, such as [a, b], each a whole number from -2147483648 to 2147483647, without quotes; did you mean '[1]'?")]
    [InlineData("int[] Value", "value: one", "(2,8) STG0018 'value' cannot be 'one': expected a list, such as [a, b], each a whole number from -2147483648 to 2147483647, without quotes")]
    [InlineData("byte Value", "value: '25'", "(2,8) STG0018 'value' cannot be '25': expected a whole number from 0 to 255, without quotes; did you mean '25'?")]
    [InlineData("Uri Value", "value: \"a\\0\\n\"", "(2,8) STG0018 'value' cannot be 'a\\u0000\\u000A': expected an absolute address such as https://example.org/news")]
    [InlineData("StatementDocument Value", "value: other.txt", "(2,8) STG0018 'value' cannot be 'other.txt': expected the path of a document below the folder of texts, such as press/opening.txt; did you mean 'press/other.txt'?")]
    [InlineData("StatementDocument Value", "value: ./Press\\other", "(2,8) STG0018 'value' cannot be './Press\\other': expected the path of a document below the folder of texts, such as press/opening.txt; did you mean 'press/other.txt'?")]
    [InlineData("StatementDocument Value", "value: seeds/press/other.txt", "(2,8) STG0018 'value' cannot be 'seeds/press/other.txt': expected the path of a document below the folder of texts, such as press/opening.txt; did you mean 'press/other.txt'?")]
    [InlineData("int[] Value", "value: [1, two, 3, four]", "(2,12) STG0018 'value' cannot be 'two': expected a whole number from -2147483648 to 2147483647, without quotes",
        "(2,20) STG0018 'value' cannot be 'four': expected a whole number from -2147483648 to 2147483647, without quotes")]
    [InlineData("string[] Value", "value: [a, ~]", "(2,12) STG0018 'value' cannot be nothing: expected a text")]
    public void It_is_an_error_where_it_stands(string property, string yaml, params string[] findings)
    {
        var outcome = SchemaProject.Of(property, yaml).Generate();

        Assert.Equal(findings, outcome.Findings.OrderBy(finding => finding.Location.SourceSpan.Start).Select(Print));
        Assert.All(outcome.Findings, finding => Assert.Equal("/project/seeds/press/rain.txt", finding.Location.GetLineSpan().Path));
        outcome.CompilesWithoutWarnings();
    }

    [Fact]
    public void A_document_that_could_be_one_of_two_folders_is_not_guessed_at()
    {
        var outcome = SchemaProject.Of("StatementDocument Value", "value: other.txt").WithText("minutes/other.txt", "Another\nIt pours.\n").Generate();

        Assert.DoesNotContain("did you mean", Assert.Single(outcome.Findings).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_without_end_is_shown_in_part()
    {
        var outcome = SchemaProject.Of("Uri Value", $"value: {string.Concat(Enumerable.Repeat("word ", 200_000))}").Generate();

        Assert.InRange(Assert.Single(outcome.Findings).GetMessage(null).Length, 100, 300);
    }

    [Fact]
    public void A_document_that_two_schemas_are_for_is_an_error_in_the_text()
    {
        var outcome = SchemaProject.Of("string? Value", "value: a")
            .WithCode("[StatementsGen.StatementMetadata(\"**/rain.*\")] internal class Other { }")
            .Generate();

        Assert.Equal(["(1,1) STG0019 'press/rain.txt' fits the patterns of both MyApp.Release and Other. Narrow one of them."], outcome.Findings.Select(Print));
    }

    [Fact]
    public void A_schema_without_classes_is_a_warning_in_the_code_and_still_checks_the_texts()
    {
        var outcome = SchemaProject.Of("bool Value", "value: 1").WithSetting("StatementsGenDetail", "Corpus").Generate();

        Assert.Equal(["STG0018", "STG0021"], outcome.Findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        outcome.CompilesWithoutWarnings();
    }

    [Theory]
    [InlineData("pres/**", "did you mean \"press/**\"?")]
    [InlineData("Prses/2024/*.txt", "did you mean \"press/2024/*.txt\"?")]
    [InlineData("seeds/press/**", "did you mean \"press/**\"?")]
    [InlineData("press/2024", "did you mean \"press/2024/**\"?")]
    [InlineData("2024/*", "did you mean \"**/2024/*\"?")]
    [InlineData("press/2024/rian.txt", "did you mean \"press/2024/rain.txt\"?")]
    [InlineData("rain.txt", "did you mean \"**/rain.txt\"?")]
    [InlineData("minutes/**", "write one for paths in the folder of texts, such as \"press/**\"")]
    public void A_pattern_that_fits_no_document_is_a_warning_at_the_pattern(string pattern, string advice)
    {
        var outcome = TextProject.Empty
            .WithText("press/2024/rain.txt", "The rain\nIt rains.\n")
            .WithText("a.txt", "The text\nIt pours.\n")
            .WithCode($"[StatementsGen.StatementMetadata(\"a.txt\")]\n[StatementsGen.StatementMetadata(\"{pattern}\")] class Info {{ }}")
            .Generate();

        Assert.Equal([$"(2,34) STG0022 '{pattern}' fits no document, so that none is checked against Info: {advice}"], outcome.Findings.Select(Print));
        Assert.Equal(pattern.Length + 2, outcome.Findings[0].Location.SourceSpan.Length);
        Assert.Equal(DiagnosticSeverity.Warning, outcome.Findings[0].Severity);
        outcome.CompilesWithoutWarnings();
    }

    [Theory]
    [InlineData("[StatementMetadata(\"a\")] record R(string A);", "(2,2)", "no constructor without parameters")]
    [InlineData("[StatementMetadata(\"a\")] abstract record R;", "(2,2)", "static or abstract")]
    [InlineData("[StatementMetadata(\"a\")] static class R { }", "(2,2)", "static or abstract")]
    [InlineData("[StatementMetadata(\"a\")] class R<T> { }", "(2,2)", "cannot name it")]
    [InlineData("class Outer { [StatementMetadata(\"a\")] private class R { } }", "(2,16)", "cannot name it")]
    [InlineData("[StatementMetadata(\"a\")] file class R { }", "(2,2)", "cannot name it")]
    [InlineData("[StatementMetadata(\" \")] class R { }", "(2,2)", "the pattern is empty")]
    [InlineData("[StatementMetadata(\"a\")] class R { public object? A { get; set; } }", "(2,51)", "the type of 'A' is none")]
    [InlineData("[StatementMetadata(\"a\")] class R { public string? Speakers { get; set; } }", "(2,51)", "the key of 'Speakers' is kept for a later version")]
    [InlineData("[StatementMetadata(\"a\")] class R { public int[][]? A { get; set; } }", "(2,52)", "the type of 'A' is none")]
    public void A_type_that_cannot_be_a_schema_is_an_error_in_the_code(string code, string place, string reason)
    {
        var outcome = TextProject.Empty.WithText("a", "A text\nIt rains.\n").WithCode($"using StatementsGen;\n{code}").Generate();

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal($"{place} STG0020", Print(finding)[..(place.Length + 8)]);
        Assert.Contains(reason, finding.GetMessage(null), StringComparison.Ordinal);
        outcome.CompilesWithoutWarnings();
    }

    private static string Print(Diagnostic finding)
    {
        var start = finding.Location.GetLineSpan().StartLinePosition;
        return $"({start.Line + 1},{start.Character + 1}) {finding.Id} {finding.GetMessage(null)}";
    }
}
