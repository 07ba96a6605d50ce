using System.Runtime.CompilerServices;

namespace StatementsGen.Tests.Files;

public sealed class ReadFolderTests
{
    [Fact]
    public void Documents_come_in_ordinal_order_of_their_whole_paths()
    {
        using var folder = new TextFolder();
        foreach (var path in new[] { "b.txt", "a/z.txt", "a.txt", "a-b/c.txt", "B.txt", "a/b/c.txt", "ä.txt", "a0.txt" })
        {
            folder.With(path, "It rains.");
        }

        Assert.Equal(
            ["B.txt", "a-b/c.txt", "a.txt", "a/b/c.txt", "a/z.txt", "a0.txt", "b.txt", "ä.txt"],
            StatementReader.ReadFolder(folder.Path).Select(document => document.Path));
    }

    [Fact]
    public void Hidden_folders_and_output_folders_are_left_out_as_they_are_in_a_build()
    {
        using var folder = new TextFolder();
        foreach (var path in new[] { ".drafts/a.txt", "press/.drafts/a.txt", "bin/a.txt", "press/Obj/a.txt", ".a.txt", "binders/a.txt", "press/a.txt" })
        {
            folder.With(path, "It rains.");
        }

        Assert.Equal([".a.txt", "binders/a.txt", "press/a.txt"], StatementReader.ReadFolder(folder.Path).Select(document => document.Path));
        Assert.Equal(["a.txt"], StatementReader.ReadFolder(folder.FullPath(".drafts")).Select(document => document.Path));
    }

    [Fact]
    public void Each_document_is_that_of_its_text_and_path()
    {
        using var folder = new TextFolder()
            .With("press/no-title.txt", "It rains, Anna Berg said.")
            .With("titled.txt", "The Pier\nIt stays.\nShe said so.\n");

        Assert.Equal(
            [StatementReader.Read("It rains, Anna Berg said.", "press/no-title.txt"), StatementReader.Read("The Pier\nIt stays.\nShe said so.\n", "titled.txt")],
            StatementReader.ReadFolder(folder.Path));
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        using var folder = new TextFolder().With("a.txt", [0xFF]).With("b.txt", [0xFF]);
        using var documents = StatementReader.ReadFolder(folder.Path).GetEnumerator();

        folder.With("a.txt", "It rains.");
        Assert.True(documents.MoveNext());
        folder.With("b.txt", "It pours.");
        Assert.True(documents.MoveNext());
        Assert.Equal("It pours.", documents.Current.Text);
        Assert.False(documents.MoveNext());
    }

    [Fact]
    public void A_broken_file_does_not_hinder_those_before_it()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.").With("b.txt", [0xFF]);
        using var documents = StatementReader.ReadFolder(folder.Path).GetEnumerator();

        Assert.True(documents.MoveNext());
        Assert.Equal("It rains.", documents.Current.Text);
        Assert.Equal(folder.FullPath("b.txt"), Assert.Throws<UndecodableTextException>(() => documents.MoveNext()).Path);
    }

    [Fact]
    public async Task Whoever_wants_to_be_told_of_broken_files_gets_all_others()
    {
        using var folder = new TextFolder().With("a.txt", [0xFF]).With("b.txt", "It rains.").With("d.txt", "It pours.");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link that leads nowhere is how this test makes a file unreadable.");
        folder.WithLink("c.txt", "gone");
        var told = new List<(string, Type)>();
        var options = new FolderReadingOptions { OnError = (path, exception) => told.Add((Path.GetFileName(path), exception.GetType())) };
        (string, Type)[] faults = [("a.txt", typeof(UndecodableTextException)), ("c.txt", typeof(FileNotFoundException))];

        Assert.Equal(["b.txt", "d.txt"], StatementReader.ReadFolder(folder.Path, options).Select(document => document.Path));
        Assert.Equal(["b.txt", "d.txt"], await StatementReader.ReadFolderAsync(folder.Path, options).Select(document => document.Path).ToListAsync(Token));
        Assert.Equal([.. faults, .. faults], told);
    }

    [Fact]
    public void No_document_is_kept_once_the_next_is_read()
    {
        using var folder = new TextFolder();
        foreach (var i in Enumerable.Range(0, 20))
        {
            folder.With($"{i:D2}.txt", $"Text number {i}, Anna Berg said.");
        }

        using var documents = StatementReader.ReadFolder(folder.Path).GetEnumerator();
        var passed = new List<WeakReference>();
        while (Advance(documents, passed))
        {
            GC.Collect();
            Assert.DoesNotContain(passed.SkipLast(2), reference => reference.IsAlive);
        }

        Assert.Equal(40, passed.Count);
    }

    [Fact]
    public async Task Asked_for_without_blocking_the_documents_are_the_same()
    {
        using var folder = new TextFolder().With("b.txt", "It rains.").With("a/c.txt", "The Pier\nIt stays.").With("n.md", "It pours.");

        var documents = await StatementReader.ReadFolderAsync(folder.Path, cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(StatementReader.ReadFolder(folder.Path), documents);
        Assert.Equal(2, documents.Count);
    }

    [Fact]
    public async Task Reading_can_be_stopped_between_documents()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.").With("b.txt", "It pours.");
        using var stop = new CancellationTokenSource();
        using var documents = StatementReader.ReadFolder(folder.Path, cancellationToken: stop.Token).GetEnumerator();
        await using var others = StatementReader.ReadFolderAsync(folder.Path, cancellationToken: Token).GetAsyncEnumerator(stop.Token);

        Assert.True(documents.MoveNext());
        Assert.True(await others.MoveNextAsync());
        await stop.CancelAsync();
        Assert.ThrowsAny<OperationCanceledException>(() => documents.MoveNext());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await others.MoveNextAsync());
    }

    [Fact]
    public void Which_files_are_read_can_be_said()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.").With("b.MD", "It pours.").With("more/c.md", "It hails.");

        Assert.Equal(["b.MD", "more/c.md"], Paths(new FolderReadingOptions { SearchPattern = "*.md" }));
        Assert.Equal(["a.txt", "b.MD"], Paths(new FolderReadingOptions { SearchPattern = "*", RecurseSubdirectories = false }));

        IEnumerable<string> Paths(FolderReadingOptions options) => StatementReader.ReadFolder(folder.Path, options).Select(document => document.Path);
    }

    [Fact]
    public void A_link_is_followed_unless_it_leads_back()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        using var folder = new TextFolder().With("real/a/x.txt", "It rains.").With("real/b/y.txt", "It pours.");
        folder.WithLink("real/a/up", "real").WithLink("real/a/to-b", "real/b").WithLink("real/b/to-a", "real/a").WithLink("root", "real");

        Assert.Equal(
            ["a/to-b/y.txt", "a/x.txt", "b/to-a/x.txt", "b/y.txt"],
            StatementReader.ReadFolder(folder.FullPath("root")).Select(document => document.Path));
    }

    [Fact]
    public void What_cannot_be_a_folder_of_texts_is_an_error_at_once()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.");

        Assert.Throws<ArgumentNullException>(() => StatementReader.ReadFolder(null!));
        Assert.Throws<DirectoryNotFoundException>(() => StatementReader.ReadFolder(folder.FullPath("gone")));
        Assert.Throws<DirectoryNotFoundException>(() => StatementReader.ReadFolderAsync(folder.FullPath("a.txt")));
        Assert.Throws<ArgumentNullException>(() => new FolderReadingOptions { SearchPattern = null! });
        Assert.Throws<ArgumentException>(() => new FolderReadingOptions { SearchPattern = "press/*.txt" });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Advance(IEnumerator<StatementDocument> documents, List<WeakReference> passed)
    {
        if (!documents.MoveNext())
        {
            return false;
        }

        passed.Add(new WeakReference(documents.Current));
        passed.Add(new WeakReference(documents.Current.Text));
        return true;
    }
}
