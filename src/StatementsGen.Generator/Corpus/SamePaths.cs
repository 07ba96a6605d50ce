using System.Collections.Immutable;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Structure;

namespace StatementsGen.Generator.Corpus;

/// <summary>Keeps one document for each path, because two documents can share neither a resource nor a generated file.</summary>
/// <param name="Kept">The documents that stay, in order.</param>
/// <param name="Removed">The documents that no code is generated for.</param>
/// <param name="Findings">The paths that occur more than once.</param>
internal sealed record SamePaths(ImmutableArray<ClassRequest> Kept, IReadOnlyList<DocumentKey> Removed, IReadOnlyList<Finding> Findings)
{
    /// <summary>Removes documents that share a path.</summary>
    /// <param name="requests">The documents, ordered by path and then by file.</param>
    internal static SamePaths Remove(ImmutableArray<ClassRequest> requests)
    {
        var kept = ImmutableArray.CreateBuilder<ClassRequest>(requests.Length);
        var removed = new List<DocumentKey>();
        var findings = new List<Finding>();
        foreach (var group in requests.GroupBy(static request => request.Path, StringComparer.Ordinal))
        {
            var files = group.GroupBy(static request => request.Key.FilePath, StringComparer.Ordinal).ToList();
            if (group.Count() == 1)
            {
                kept.Add(group.First());
                continue;
            }

            // Of different files the first stays. A file that is listed twice is removed: its two documents cannot be told apart.
            var isListedOnce = files[0].Count() == 1;
            if (isListedOnce)
            {
                kept.Add(group.First());
            }

            removed.AddRange(files.Skip(isListedOnce ? 1 : 0).Select(static file => file.First().Key));
            findings.AddRange(files.Select(file => Finding.InFile(Rules.SamePath, file.Key, group.Key)));
        }

        return new SamePaths(kept.ToImmutable(), removed, findings);
    }
}
