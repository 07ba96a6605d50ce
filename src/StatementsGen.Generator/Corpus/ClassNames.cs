using System.Collections.Immutable;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>Gives each document's class a name that nothing else in its namespace has.</summary>
/// <remarks>
/// Of two documents with one name the first by path keeps it and the other gets a suffix, made of its path alone, so that all output
/// compiles; both are errors, so that no file that is added can silently rename another.
/// </remarks>
/// <param name="Names">The names, in the order of the keys.</param>
/// <param name="Findings">The names that could not be had.</param>
internal sealed record ClassNames(IReadOnlyList<string> Names, ValueList<Finding> Findings)
{
    /// <summary>Names the documents.</summary>
    /// <param name="keys">The documents, in ordinal order of their paths.</param>
    internal static ClassNames Assign(ImmutableArray<DocumentKey> keys)
    {
        var names = keys.Select(static key => key.Name).ToArray();
        var findings = new List<Finding>();
        var taken = TakenNames(keys);
        foreach (var group in Enumerable.Range(0, keys.Length).GroupBy(i => QualifiedName(keys[i])))
        {
            var first = group.First();
            if (taken.TryGetValue(group.Key, out var holder))
            {
                foreach (var i in group)
                {
                    names[i] = keys[i].Name + "_2";
                    findings.Add(At(Descriptors.TakenName, keys[i], keys[i].Path, names[i], keys[i].Name, holder));
                }
            }

            foreach (var i in group.Skip(1))
            {
                names[i] = $"{names[i]}_{StableHash.Of(keys[i].Path)}";
                findings.Add(At(Descriptors.SameName, keys[i], keys[i].Path, keys[first].Path, group.Key));
                if (i == group.ElementAt(1))
                {
                    findings.Add(At(Descriptors.SameName, keys[first], keys[first].Path, keys[i].Path, group.Key));
                }
            }
        }

        return new ClassNames(names, [.. findings]);
    }

    /// <summary>The names that the documents ask for, where there are no classes that could meet.</summary>
    /// <param name="keys">The documents.</param>
    internal static ClassNames AsAsked(ImmutableArray<DocumentKey> keys) => new([.. keys.Select(static key => key.Name)], []);

    // By qualified name: what already has it, in words.
    private static Dictionary<string, string> TakenNames(ImmutableArray<DocumentKey> keys)
    {
        var taken = NamespaceNaming.Reserved.ToDictionary(static name => name, static _ => "a class of every project", StringComparer.Ordinal);
        foreach (var key in keys)
        {
            for (var space = key.Namespace; space.Length > 0; space = space.Substring(0, Math.Max(space.LastIndexOf('.'), 0)))
            {
                taken[space] = "the namespace of a folder";
            }
        }

        return taken;
    }

    private static string QualifiedName(DocumentKey key) => NamespaceNaming.Join(key.Namespace, key.Name);

    private static Finding At(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, DocumentKey key, params string[] arguments) =>
        new(descriptor, key.FilePath, key.NameSpan, key.NamePosition, [.. arguments]);
}
