using System.Collections.Immutable;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>Keeps one document for each path: two could share neither a resource nor a generated file.</summary>
/// <param name="Kept">The documents that stay, in order.</param>
/// <param name="Removed">The files, by their paths as the compiler has them, for which nothing is written.</param>
/// <param name="Findings">The paths that are there more than once.</param>
internal sealed record SamePaths(ImmutableArray<DocumentKey> Kept, IReadOnlyList<string> Removed, IReadOnlyList<Finding> Findings)
{
    /// <summary>Removes what shares its path.</summary>
    /// <param name="keys">The documents, in ordinal order of paths and then of files.</param>
    internal static SamePaths Remove(ImmutableArray<DocumentKey> keys)
    {
        var kept = ImmutableArray.CreateBuilder<DocumentKey>(keys.Length);
        var removed = new List<string>();
        var findings = new List<Finding>();
        foreach (var group in keys.GroupBy(static key => key.Path, StringComparer.Ordinal))
        {
            var files = group.Select(static key => key.FilePath).Distinct(StringComparer.Ordinal).ToList();
            if (group.Count() == 1)
            {
                kept.Add(group.First());
                continue;
            }

            // A file that is listed twice cannot be told from itself; of different files the first stays.
            var listedOnce = group.Count(key => key.FilePath == files[0]) == 1;
            if (listedOnce)
            {
                kept.Add(group.First());
            }

            removed.AddRange(listedOnce ? files.Skip(1) : files);
            findings.AddRange(files.Select(file => Finding.InFile(Rules.SamePath, file, group.Key)));
        }

        return new SamePaths(kept.ToImmutable(), removed, findings);
    }
}
