using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>Beyond a number of documents some share a file, which changes nothing but the files.</summary>
public sealed class ManyDocumentsTests
{
    private static readonly TextProject Many = Enumerable.Range(0, FileLayouts.MostFiles + 1).Aggregate(TextProject.Empty, static (project, i) =>
        project.WithText(PathOf(i), TextOf(i)));

    [Fact]
    public void Many_documents_share_files_and_have_the_classes_that_they_would_have_in_files_of_their_own()
    {
        var files = Many.Generate().CompilesWithoutWarnings().Sources;

        Assert.InRange(files.Count, FileLayouts.MostFiles / 32, FileLayouts.MostFiles / 8);
        Assert.All([0, 1, 500, FileLayouts.MostFiles], i =>
        {
            var alone = TextProject.Empty.WithText(PathOf(i), TextOf(i)).Generate().Source($"Press{i / 100:D2}.Number{i}-");
            Assert.Single(files.Values, file => file.Contains(ClassOf(alone), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Many_documents_are_those_that_the_reader_reads() => Assert.Equal(
        Enumerable.Range(0, FileLayouts.MostFiles + 1).Select(static i => StatementReader.Read(TextOf(i), PathOf(i))),
        Many.Generate().LoadDocuments());

    [Fact]
    public void An_edit_of_code_re_runs_nothing() =>
        Assert.All(RunReasons.Between(Many, Many.WithCode("class Edited { }")), static step => Assert.Matches("^[A-Za-z]+: [0-9]+ Cached$", step));

    [Fact]
    public void An_edit_of_a_text_reads_that_text_and_writes_its_file()
    {
        var reasons = RunReasons.Between(Many, Many.WithEdit(PathOf(42), "Number 42\nAnn Lee said that this is another text altogether.\n"));

        Assert.Contains("Readings: 1 Modified, 1000 Cached", reasons);
        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains(reasons, static step => step.StartsWith("Groups: 1 Modified,", StringComparison.Ordinal));
        Assert.Matches("^Output: 1 Modified, [0-9]+ Cached$", reasons[^1]);
    }

    [Fact]
    public void An_edit_that_has_somebody_else_speak_writes_the_files_of_the_names_alone()
    {
        var reasons = RunReasons.Between(Many, Many.WithEdit(PathOf(42), "Number 42\nMary Poole said that this is another text altogether.\n"));

        Assert.Contains("Index: 1 Cached", reasons);
        Assert.Contains("SpeakerShares: 2 Modified, 126 Unchanged", reasons);
        Assert.Contains("MergedSpeakers: 2 Modified, 126 Cached", reasons);
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
        var after = Many.WithText("press03/0310a.txt", "A letter\nIt is new.\n").Generate().Sources;

        var changed = after.Where(file => !before.TryGetValue(file.Key, out var source) || source != file.Value).Select(static file => file.Key).ToList();

        Assert.Contains("Corpus.g.cs", changed);
        Assert.InRange(changed.Count, 2, 3);
    }

    private static string PathOf(int number) => $"press{number / 100:D2}/{number:D4}.txt";

    private static string TextOf(int number) => $"Number {number}\nAnn Lee said that this is text number {number}.\n";

    private static string ClassOf(string file) => file[file.IndexOf("    /// <summary>Number", StringComparison.Ordinal)..file.LastIndexOf('}')];
}
