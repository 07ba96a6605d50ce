using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>
/// Compares generated files with the ones that are kept beside a test, in the layout of Verify: <c>Class.Test#hint.g.verified.cs</c>.
/// </summary>
/// <remarks>
/// Every snapshot also proves that what it shows compiles without warnings and is cached. A file that differs is written beside the kept
/// one as <c>….received.cs</c>, and shown in the diff tool of whoever runs the test by hand; to accept it, move it over the kept one.
/// </remarks>
internal static class Snapshot
{
    /// <summary>Compares the files that a project gives; the variant tells the runs of one test apart.</summary>
    internal static async Task Verify(
        TextProject project,
        string variant = "",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string test = "")
    {
        var outcome = project.Generate().CompilesWithoutWarnings();
        AssertCached(project);

        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}{(variant.Length > 0 ? "_" : "")}{variant}#";
        var folder = Path.GetDirectoryName(testFile)!;
        var kept = Directory.GetFiles(folder, $"{prefix}*.verified.cs").ToHashSet(StringComparer.Ordinal);
        var different = new List<string>();
        foreach (var (hint, source) in outcome.Sources)
        {
            var stem = Path.Combine(folder, prefix + hint[..^".cs".Length]);
            kept.Remove($"{stem}.verified.cs");
            if (!await IsSame($"{stem}.verified.cs", $"{stem}.received.cs", WithoutVersion(source)))
            {
                different.Add(hint);
            }
        }

        Assert.True(different.Count == 0, $"These differ from the kept ones: {string.Join(", ", different)}.");
        Assert.True(kept.Count == 0, $"These are kept, but not generated any more: {string.Join(", ", kept)}.");
    }

    private static void AssertCached(TextProject project)
    {
        var sameContent = RunReasons.Between(project, project.WithTextsReadAgain().WithCode("class Edited { }"));
        Assert.All(sameContent, step => Assert.DoesNotMatch("New|Modified|Removed", step));
    }

    private static async Task<bool> IsSame(string verified, string received, string source)
    {
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : "";
        if (expected == source)
        {
            File.Delete(received);
            return true;
        }

        await File.WriteAllTextAsync(received, source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!DiffRunner.Disabled && !File.Exists(verified))
        {
            // A diff tool wants two files. Where nobody looks at it, it would be one more that is kept and not generated.
            await File.WriteAllTextAsync(verified, "");
        }

        await DiffRunner.LaunchAsync(received, verified);
        return false;
    }

    // A new version of the product is no reason for another snapshot.
    private static string WithoutVersion(string source)
    {
        var version = typeof(StatementsGenerator).Assembly.GetName().Version!.ToString(3);
        return source
            .Replace($"StatementsGen {version}", "StatementsGen {version}", StringComparison.Ordinal)
            .Replace($"\"{version}\"", "\"{version}\"", StringComparison.Ordinal);
    }
}
