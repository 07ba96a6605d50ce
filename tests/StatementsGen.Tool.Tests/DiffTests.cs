using System.Diagnostics;
using System.Text.Json.Nodes;
using StatementsGen.Tool.Tests.Harness;

namespace StatementsGen.Tool.Tests;

public sealed class DiffTests
{
    private const string Before = "The bridge opens in May. It closes at ten. Trains are late.\n";
    private const string After = "The bridge opens in June. Trains are late. Ann Lee said that boats are not.\n";

    [Fact]
    public async Task Folders_are_compared_statement_by_statement()
    {
        using var folder = new TextFolder().With("old/a.txt", Before).With("new/a.txt", After).With("old/b.txt", "It rains all day.\n").With("new/c/d.txt", "It rains all day.\n");

        Assert.Equal(
            new ToolRun(
                0,
                """
                a.txt
                  changed    1  The bridge opens in {May → June}
                  new        1  Ann Lee said that boats are not. (Ann Lee)
                  gone       1  It closes at ten.
                c/d.txt
                  moved      1  b.txt → c/d.txt: It rains all day.

                """,
                "1 changed, 1 gone, 1 new, 1 moved.\n"),
            await ToolRun.In(folder, "diff", "old", "new"));
    }

    [Fact]
    public async Task Markdown_is_for_pull_requests()
    {
        using var folder = new TextFolder().With("old/a.txt", Before).With("new/a.txt", "The bridge opens in <June>. Trains are late.\n");

        Assert.Equal(
            "### a.txt\n\n- changed (line 1): The bridge opens in ~~May.~~ **\\<June\\>.**\n- gone (line 1): ~~It closes at ten.~~\n",
            (await ToolRun.In(folder, "diff", "old", "new", "--format", "markdown")).Output);
    }

    [Fact]
    public async Task Json_has_both_statements_and_the_words()
    {
        using var folder = new TextFolder().With("old/a.txt", Before).With("new/a.txt", Before.Replace("May", "June", StringComparison.Ordinal));
        var difference = Assert.Single(JsonNode.Parse((await ToolRun.In(folder, "diff", "old", "new", "--format", "json")).Output)!["differences"]!.AsArray())!;

        Assert.Equal(("changed", "TheBridgeOpensInMay", "TheBridgeOpensInJune"), ((string)difference["kind"]!, (string)difference["old"]!["name"]!, (string)difference["new"]!["name"]!));
        Assert.Equal(["The bridge opens in", "May."], difference["words"]!.AsArray().Select(static words => (string)words!["old"]!));
    }

    [Fact]
    public async Task Revisions_of_git_are_compared()
    {
        using var folder = new TextFolder().With("docs/seeds/a.txt", Before).With("docs/seeds/bin/x.txt", "Left out.").With("docs/seeds/b.csv", "No text.");
        Assert.SkipUnless(Git(folder, "init", "-q"), "There is no git here.");
        Commit(folder);
        folder.With("docs/seeds/a.txt", After).With("docs/seeds/ä b/c.txt", "It rains.\n");
        Commit(folder);
        folder.With("docs/seeds/a.txt", Before);

        Assert.Equal("1 changed, 1 gone, 2 new, 0 moved.\n", (await ToolRun.In(folder, "diff", "HEAD~1", "HEAD", "--in", "docs/seeds")).Error);
        Assert.Equal("1 changed, 1 gone, 2 new, 0 moved.\n", (await ToolRun.In(folder, "diff", "HEAD~1:docs/seeds", "HEAD:docs/seeds")).Error);
        var now = await ToolRun.In(folder, "diff", "HEAD", "docs/seeds");
        Assert.Equal(("a.txt", "1 changed, 1 gone, 1 new, 0 moved.\n"), (now.Lines[0], now.Error));
    }

    [Fact]
    public async Task What_is_neither_a_folder_nor_a_revision_is_an_error()
    {
        using var folder = new TextFolder().With("a.txt", Before);
        Assert.SkipUnless(Git(folder, "init", "-q"), "There is no git here.");

        Assert.Equal(new ToolRun(1, "", "'v1' is neither a file nor a folder, and no git revision.\n"), await ToolRun.In(folder, "diff", "v1", "."));
        Assert.Equal(new ToolRun(1, "", "'--output=x' is neither a file nor a folder, and no git revision.\n"), await ToolRun.In(folder, "diff", "--", "--output=x", "."));
    }

    private static void Commit(TextFolder folder)
    {
        Git(folder, "add", "-A", "-f");
        Git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x");
    }

    private static bool Git(TextFolder folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
