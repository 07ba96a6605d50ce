using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>Beyond a number of documents some share a file, which changes nothing but the files. Few are many here, with small limits.</summary>
public sealed class ManyDocumentsTests
{
    private static readonly FileLimits Small = new() { MostFiles = 40, GroupSize = 4, BatchSize = 16, Buckets = 8 };

    private static readonly TextProject Many = NumberedTexts.Project(Small.MostFiles + 1).WithLimits(Small);

    [Fact]
    public void Many_documents_share_files_and_have_the_classes_that_they_would_have_in_files_of_their_own()
    {
        var files = Many.Generate().CompilesWithoutWarnings().Sources;

        Assert.InRange(files.Count, Small.MostFiles / (2 * Small.GroupSize), Small.MostFiles / (Small.GroupSize / 2));
        Assert.All([0, 1, 20, Small.MostFiles], i =>
        {
            var alone = TextProject.Empty.WithText(PathOf(i), TextOf(i)).Generate().Source($"{NumberedTexts.NamespaceOf(i)}.Number{i}-");
            Assert.Single(files.Values, file => file.Contains(ClassOf(alone), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Many_documents_are_those_that_the_reader_reads() => Assert.Equal(
        NumberedTexts.Read(Small.MostFiles + 1),
        Many.Generate().LoadDocuments());

    [Fact]
    public void An_edit_of_code_re_runs_nothing() =>
        Assert.All(RunReasons.Between(Many, Many.WithCode("class Edited { }")), static step => Assert.Matches("^[A-Za-z]+: [0-9]+ Cached$", step));

    [Fact]
    public void An_edit_of_a_text_reads_that_text_and_writes_its_file()
    {
        var reasons = RunReasons.Between(Many, Many.WithEdit(PathOf(23), "Number 23\nAnn Lee said that this is another text altogether.\n"));

        Assert.Contains("Readings: 1 Modified, 40 Cached", reasons);
        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains(reasons, static step => step.StartsWith("Groups: 1 Modified,", StringComparison.Ordinal));
        Assert.Matches("^Output: 1 Modified, [0-9]+ Cached$", reasons[^1]);
    }

    [Fact]
    public void An_edit_that_has_somebody_else_speak_writes_the_files_of_the_names_alone()
    {
        var reasons = RunReasons.Between(Many, Many.WithEdit(PathOf(23), "Number 23\nMary Poole said that this is another text altogether.\n"));

        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains("SpeakerBuckets: 2 Modified, 6 Unchanged", reasons);
        Assert.Contains("MergedSpeakers: 2 Modified, 6 Cached", reasons);
        Assert.Matches("^Output: 7 Modified, [0-9]+ Cached$", reasons[^1]);
    }

    [Fact]
    public void Speakers_in_several_files_are_listed_in_order_and_none_is_missing()
    {
        var names = new[] { "Zoe Marsh", "Ann Poole", "Mary Poole", "Ben Okri", "Lena Vogt" };
        var speakers = names.Select((name, i) => (name, i))
            .Aggregate(Many, static (project, speaker) => project.WithText($"more/{speaker.i}.txt", $"More\n{speaker.name} said that there is more.\n"))
            .Generate().Load().GetType("MyApp.Seeds.Speakers")!;

        var all = (ValueList<Speaker>)speakers.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(["Ann Lee", .. names.Order(StringComparer.Ordinal)], all.Select(static speaker => speaker.Name));
        Assert.All(all, speaker => Assert.Same(speaker, speakers.GetField(speaker.Name.Replace(" ", "", StringComparison.Ordinal))!.GetValue(null)));
    }

    [Fact]
    public void Names_of_the_same_words_are_told_apart_whichever_files_they_are_in()
    {
        var speakers = Many
            .WithText("more/1.txt", "More\nMary-Ann Poole said that there is more.\n")
            .WithText("more/2.txt", "Less\nMary Ann Poole said that there is less.\n")
            .Generate().Load().GetType("MyApp.Seeds.Speakers")!;

        Assert.Equal(2, speakers.GetFields().Count(static field => System.Text.RegularExpressions.Regex.IsMatch(field.Name, "^MaryAnnPoole_[0-9a-f]{8}$")));
        Assert.Null(speakers.GetField("MaryAnnPoole"));
    }

    [Fact]
    public void A_text_that_is_added_changes_the_file_that_it_is_in_alone()
    {
        var before = Many.Generate().Sources;
        var after = Many.WithText("press002/0023a.txt", "A letter\nIt is new.\n").Generate().Sources;

        var changed = after.Where(file => !before.TryGetValue(file.Key, out var source) || source != file.Value).Select(static file => file.Key).ToList();

        Assert.Contains("Corpus.g.cs", changed);
        Assert.InRange(changed.Count, 2, 3);
    }

    private static string PathOf(int number) => NumberedTexts.PathOf(number);

    private static string TextOf(int number) => NumberedTexts.TextOf(number);

    private static string ClassOf(string file) => file[file.IndexOf("    /// <summary>Number", StringComparison.Ordinal)..file.LastIndexOf('}')];
}
