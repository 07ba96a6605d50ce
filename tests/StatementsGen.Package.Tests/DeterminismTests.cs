using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>The same texts give the same assembly on every machine.</summary>
/// <param name="feed">Where the package is.</param>
public sealed class DeterminismTests(PackageFeed feed)
{
    private static readonly string[] Texts =
    [
        "Işık\nIrmak Işık, the interior minister, said that 12,345 files were missing. “IS IT I?” she asked.\n",
        "The bridge\r\n\r\nAccording to the Foreign Office (FO), the bridge opens on 1/2/2024 at 9 p.m. The FO said so.\r\n",
        "市长说桥很安全。",
    ];

    [Fact]
    public async Task Two_builds_in_two_folders_two_time_zones_and_two_languages_give_the_same_bytes()
    {
        var first = await BuildAsync(["a/one.txt", "two.txt", "b/three.txt"], Texts, "UTC", "C.UTF-8");
        var second = await BuildAsync(["b/three.txt", "two.txt", "a/one.txt"], [.. Texts.Reverse()], "Asia/Kathmandu", "tr_TR.UTF-8");

        Assert.Equal(first, second);
    }

    private async Task<byte[]> BuildAsync(string[] paths, string[] texts, string timeZone, string language)
    {
        var project = new ConsumerProject(feed, "Archive");
        project.WriteProjectFile(
            "net10.0", "<Deterministic>true</Deterministic><PathMap>$(MSBuildProjectDirectory)=/source</PathMap><DebugType>embedded</DebugType>", project.PackageReference);
        foreach (var (path, text) in paths.Zip(texts))
        {
            project.Write($"seeds/{path}", text);
        }

        // A compiler of its own: a server would keep the time zone and the language of whoever started it.
        var variables = new Dictionary<string, string> { ["TZ"] = timeZone, ["LANG"] = language, ["LC_ALL"] = language, ["UseSharedCompilation"] = "false" };
        (await project.RestoreAsync()).AssertSucceeded();
        (await project.BuildAsync(variables)).AssertSucceeded();
        return await File.ReadAllBytesAsync(project.Assembly, TestContext.Current.CancellationToken);
    }
}
