using System.Text;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class ApproveTests
{
    private const string Header = "document\tstatement\tspeaker\twords\n";

    [Fact]
    public async Task The_first_run_writes_a_line_for_each_statement()
    {
        using var folder = new TextFolder()
            .With("seeds/b.txt", "It rains. {#rain}\n\"It pours,\" said Ann Lee.\n")
            .With("seeds/a.txt", "A title\nThe bridge opens in May.\n");

        Assert.Equal(new ToolRun(0, "", "seeds/approved.tsv: 3 statements of 2 documents approved.\n"), await ToolRun.In(folder, "approve", "seeds"));
        Assert.Equal(
            $"{Header}a.txt\tTheBridgeOpensInMay\t\tThe bridge opens in May.\nb.txt\t#rain\t\tIt rains.\nb.txt\tItPoursSaidAnnLee\tAnn Lee\t\"\"\"It pours,\"\" said Ann Lee.\"\n",
            await ApprovedIn(folder));
        Assert.Equal(new ToolRun(0, "", "seeds/approved.tsv: 0 changes not approved.\n"), await ToolRun.In(folder, "approve", "seeds", "--check"));
    }

    [Theory]
    [InlineData("The bridge opens in June.", "a.txt(1,1): warning STG0301: The statement is not as it was approved: The bridge opens in {May → June}. Restore it, or approve it with 'statements approve'.")]
    [InlineData("Ann Lee said that the bridge opens in May.", "a.txt(1,1): warning STG0301: The statement is not as it was approved: {The → Ann Lee said that the} bridge opens in May, said by {nobody → Ann Lee}. Restore it, or approve it with 'statements approve'.")]
    [InlineData("The bridge opens in May. It closes at ten.", "a.txt(1,26): warning STG0303: The statement stands beside approved ones and is not approved. Remove it, or approve it with 'statements approve'.")]
    [InlineData("Trains are late.", "a.txt(1,1): warning STG0303: The statement stands beside approved ones and is not approved. Remove it, or approve it with 'statements approve'.\napproved.tsv(2,1): warning STG0302: 'a.txt' does not say “The bridge opens in May.” any more. Restore the statement, or approve its removal with 'statements approve'.")]
    public async Task Each_change_is_told_at_its_place(string text, string findings)
    {
        using var folder = new TextFolder().With("a.txt", "The bridge opens in May.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("a.txt", text + "\n");
        var check = await ToolRun.In(folder, "approve", ".", "--check");

        Assert.Equal((1, findings + "\n"), (check.ExitCode, check.Output));
    }

    [Fact]
    public async Task Nothing_is_approved_by_accident()
    {
        using var folder = new TextFolder().With("a.txt", "The bridge opens in May.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("a.txt", "The bridge opens in June.\n");
        var run = await ToolRun.In(folder, "approve", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("approved.tsv: 1 statement of 1 document approved, as before.\n1 change not approved. Go through them with --review, or approve all with --all.\n", run.Error);
        Assert.StartsWith("a.txt(1,1): warning STG0301: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("in May.", await ApprovedIn(folder, ""), StringComparison.Ordinal);

        Assert.Equal(0, (await ToolRun.In(folder, "approve", ".", "--all")).ExitCode);
        Assert.Contains("in June.", await ApprovedIn(folder, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_moves_is_told_as_moved_and_recorded()
    {
        using var folder = new TextFolder().With("a.txt", "The bridge opens in May. It closes at ten. Trains are late.\n");
        await ToolRun.In(folder, "approve", ".");
        File.Delete(folder.FullPath("a.txt"));
        folder.With("press/b.txt", "The bridge opens in May. It closes at nine. Trains are late.\n");
        var check = await ToolRun.In(folder, "approve", ".", "--check");

        Assert.Equal(
            [
                "press/b.txt(1,1): info STG0304: 2 statements are approved in 'a.txt', with the same words. Use 'statements approve' to write down where they stand now.",
                "press/b.txt(1,26): warning STG0301: The statement is not as it was approved: It closes at {ten → nine}. Restore it, or approve it with 'statements approve'.",
            ],
            check.Lines);
        await ToolRun.In(folder, "approve", ".");
        Assert.Equal(
            $"{Header}a.txt\tItClosesAtTen\t\tIt closes at ten.\npress/b.txt\tTheBridgeOpensInMay\t\tThe bridge opens in May.\npress/b.txt\tTrainsAreLate\t\tTrains are late.\n",
            await ApprovedIn(folder, ""));
    }

    [Fact]
    public async Task A_key_that_is_added_is_no_change_of_the_wording()
    {
        using var folder = new TextFolder().With("a.txt", "The bridge opens in May.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("a.txt", "The bridge opens in May. {#may}\n");
        var check = await ToolRun.In(folder, "approve", ".", "--check");

        Assert.Equal((0, "a.txt(1,1): info STG0304: 1 statement is approved under another name, with the same words. Use 'statements approve' to write down where they stand now.\n"), (check.ExitCode, check.Output));
        Assert.Equal(0, (await ToolRun.In(folder, "approve", ".")).ExitCode);
        Assert.Contains("\t#may\t", await ApprovedIn(folder, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_and_keys_are_chosen_and_the_choice_is_kept()
    {
        using var folder = new TextFolder()
            .With("press/a.txt", "It rains. {#rain} It pours.\n")
            .With("other.txt", "It snows. {#snow}\n");
        await ToolRun.In(folder, "approve", ".", "--documents", "press/**", "--pinned");
        Assert.Equal("document press/**\tkey\tspeaker\twords\npress/a.txt\t#rain\t\tIt rains.\n", await ApprovedIn(folder, ""));

        folder.With("press/a.txt", "It rains. {#rain} It hails.\n").With("other.txt", "It blows. {#snow}\n").With("press/b.txt", "It clears. {#clear}\n");
        Assert.Equal(
            "press/b.txt(1,1): warning STG0303: The statement stands beside approved ones and is not approved. Remove it, or approve it with 'statements approve'.",
            Assert.Single((await ToolRun.In(folder, "approve", ".", "--check")).Lines));
    }

    [Fact]
    public async Task Documents_that_the_file_does_not_name_are_not_checked()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("b.txt", "It pours.\n");

        Assert.Equal(new ToolRun(0, "", "approved.tsv: 0 changes not approved.\n"), await ToolRun.In(folder, "approve", ".", "--check"));
        Assert.Equal("approved.tsv: 1 statement of 1 document approved, as before.\n1 change not approved. Go through them with --review, or approve all with --all.\n", (await ToolRun.In(folder, "approve", ".")).Error);
    }

    [Fact]
    public async Task One_text_alone_can_be_approved()
    {
        using var folder = new TextFolder().With("seeds/a.txt", "It rains.\n").With("seeds/b.txt", "It pours.\n");
        await ToolRun.In(folder, "approve", "seeds");
        folder.With("seeds/a.txt", "It rains now.\n").With("seeds/b.txt", "It pours now.\n");
        await ToolRun.In(folder, "approve", "seeds/b.txt", "--all");

        Assert.Equal($"{Header}a.txt\tItRains\t\tIt rains.\nb.txt\tItPoursNow\t\tIt pours now.\n", await ApprovedIn(folder));
        Assert.Equal(1, (await ToolRun.In(folder, "approve", "seeds", "--check")).ExitCode);
    }

    [Theory]
    [InlineData("document\tstatement\n", 1, "the first line is not 'document<tab>statement<tab>speaker<tab>words'")]
    [InlineData("", 1, "it is empty")]
    [InlineData(Header + "a.txt\tItRains\tIt rains.\n", 2, "the line has 3 columns and not 4")]
    [InlineData(Header + "<<<<<<< HEAD\na.txt\tItRains\t\tIt rains.\n", 2, "a conflict of a merge is not settled")]
    [InlineData(Header + "a.txt\tItRains\t\t\"It rains.\n", 2, "the quotation marks or backslashes of column 4 are not as they are written")]
    [InlineData(Header + "a.txt\tItRains\t\tIt \\rains.\n", 2, "the quotation marks or backslashes of column 4 are not as they are written")]
    [InlineData(Header + "a.txt\tItRains\t\tIt rains.\n\na.txt\tItRains\t\tIt rained.\n", 4, "'ItRains' of 'a.txt' is approved with other words in line 2")]
    public async Task A_damaged_file_is_an_error_at_its_line_and_stays_as_it_is(string file, int line, string reason)
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\n").With("approved.tsv", file);
        foreach (var mode in new[] { "--check", "--all" })
        {
            var run = await ToolRun.In(folder, "approve", ".", mode);

            Assert.Equal((1, $"approved.tsv({line},1): error STG0305: The approvals cannot be read, so that nothing counts as approved: {reason}. Correct the line.\n"), (run.ExitCode, run.Output));
            Assert.Equal(file, await ApprovedIn(folder, ""));
        }
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public async Task Line_ends_and_the_byte_order_mark_stay(string end, bool hasMark)
    {
        using var folder = new TextFolder().With("a.txt", "It rains. It pours.\n").With("approved.tsv", Encode($"{Header}a.txt\tItRains\t\tIt rains.\n"));
        await ToolRun.In(folder, "approve", ".", "--all");
        var expected = Encode($"{Header}a.txt\tItPours\t\tIt pours.\na.txt\tItRains\t\tIt rains.\n");

        Assert.Equal(expected, await File.ReadAllBytesAsync(folder.FullPath("approved.tsv")));

        byte[] Encode(string text) => [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text.Replace("\n", end, StringComparison.Ordinal))];
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_stops_it_before_anything_is_lost()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\n").With("b.txt", "It pours.\n");
        await ToolRun.In(folder, "approve", ".");
        var before = await ApprovedIn(folder, "");
        folder.With("a.txt", [0xE4]).With("b.txt", "It pours now.\n");

        Assert.Equal(1, (await ToolRun.In(folder, "approve", ".", "--all")).ExitCode);
        Assert.Equal(before, await ApprovedIn(folder, ""));
    }

    [Fact]
    public async Task Reviews_go_through_changes_one_by_one()
    {
        using var folder = new TextFolder().With("a.txt", "The old bridge opens in May. It closes at ten. Trains are late.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("a.txt", "The old bridge opens in June. It closes at nine. Trains are [late].\n");
        var run = await ToolRun.WithKeys(folder, "xynq", "approve", ".", "--review");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 of 3", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 changes not approved. Go through them with --review, or approve all with --all.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            $"{Header}a.txt\tItClosesAtTen\t\tIt closes at ten.\na.txt\tTheOldBridgeOpensInJune\t\tThe old bridge opens in June.\na.txt\tTrainsAreLate\t\tTrains are late.\n",
            await ApprovedIn(folder, ""));
    }

    [Fact]
    public async Task A_review_needs_a_terminal()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\n");

        Assert.Equal(
            new ToolRun(1, "", "--review needs a terminal. Elsewhere, --check tells what has changed, and --all approves it.\n"),
            await ToolRun.In(folder, "approve", ".", "--review"));
    }

    [Fact]
    public async Task Two_approvers_merge_by_line()
    {
        using var folder = new TextFolder().With("a.txt", "It rains.\n").With("b.txt", "It pours.\n");
        await ToolRun.In(folder, "approve", ".");
        folder.With("a.txt", "It rains.\nIt blows.\n");
        await ToolRun.In(folder, "approve", "a.txt", "--all");
        var one = (await ApprovedIn(folder, "")).Split('\n');
        folder.With("approved.tsv", $"{Header}a.txt\tItRains\t\tIt rains.\nb.txt\tItPours\t\tIt pours.\n").With("b.txt", "It pours.\nIt hails.\n");
        await ToolRun.In(folder, "approve", "b.txt", "--all");
        var other = (await ApprovedIn(folder, "")).Split('\n');

        folder.With("approved.tsv", string.Join('\n', [Header.TrimEnd('\n'), .. one.Union(other).Where(static line => line.Length > 0).Skip(1).Order(StringComparer.Ordinal)]) + "\n");
        Assert.Equal(new ToolRun(0, "", "approved.tsv: 0 changes not approved.\n"), await ToolRun.In(folder, "approve", ".", "--check"));
    }

    [Fact]
    public async Task A_hundred_thousand_statements_are_approved_in_seconds()
    {
        using var folder = new TextFolder();
        for (var i = 0; i < 100; i++)
        {
            folder.With($"{i}.txt", string.Concat(Enumerable.Range(0, 1_000).Select(j => $"The gauge at lock {i} of section {j} read {i * j} metres on the day.\n")));
        }

        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal("approved.tsv: 100000 statements of 100 documents approved.\n", (await ToolRun.In(folder, "approve", ".")).Error);
        folder.With("7.txt", "All is new.\n");
        var check = await ToolRun.In(folder, "approve", ".", "--check");

        Assert.Equal(1_001, check.Lines.Count);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    private static Task<string> ApprovedIn(TextFolder folder, string root = "seeds/") => File.ReadAllTextAsync(folder.FullPath($"{root}approved.tsv"));
}
