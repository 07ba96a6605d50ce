using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>With the limits of a build, what <see cref="ManyDocumentsTests"/> shows with small ones.</summary>
[Trait("Lane", "Long")]
public sealed class ThousandDocumentsTests
{
    private static readonly FileLimits Limits = FileLimits.Default;

    private static readonly TextProject Many = NumberedTexts.Project(Limits.MostFiles + 1);

    [Fact]
    public void More_than_a_thousand_documents_share_files_and_are_those_that_the_reader_reads()
    {
        var outcome = Many.Generate();

        Assert.InRange(outcome.Sources.Count, Limits.MostFiles / 32, Limits.MostFiles / 8);
        Assert.Equal(NumberedTexts.Read(Limits.MostFiles + 1), outcome.LoadDocuments());
    }

    [Fact]
    public void An_edit_that_has_somebody_else_speak_writes_the_files_of_the_names_alone()
    {
        var reasons = RunReasons.Between(Many, Many.WithEdit(NumberedTexts.PathOf(42), "Number 42\nMary Poole said that this is another text altogether.\n"));

        Assert.Contains("Readings: 1 Modified, 1000 Cached", reasons);
        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains(reasons, static step => step.StartsWith("Groups: 1 Modified,", StringComparison.Ordinal));
        Assert.Contains("SpeakerBuckets: 2 Modified, 126 Unchanged", reasons);
        Assert.Contains("MergedSpeakers: 2 Modified, 126 Cached", reasons);
        Assert.Matches("^Output: 7 Modified, [0-9]+ Cached$", reasons[^1]);
    }
}
