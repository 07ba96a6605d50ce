using StatementsGen.Checks.Findings;
using StatementsGen.Naming;

namespace StatementsGen.Checks.Structure;

/// <summary>Gives each document's class a unique name in its namespace.</summary>
/// <remarks>
/// Of two documents with one name, the first by path keeps it. The other gets a suffix from a hash of its path, so that all output
/// compiles. Both are errors, so an added file never silently renames another.
/// </remarks>
/// <param name="Names">The names, in the order of the documents.</param>
/// <param name="Findings">The names that are taken.</param>
internal sealed record ClassNames(IReadOnlyList<string> Names, IReadOnlyList<Finding> Findings)
{
    /// <summary>Names the documents.</summary>
    /// <param name="documents">The documents, in ordinal order of their paths.</param>
    internal static ClassNames Assign(IReadOnlyList<ClassRequest> documents) =>
        Assign(documents, documents.Select(static document => document.Namespace));

    /// <summary>Names the documents of one namespace.</summary>
    /// <param name="documents">The documents, in ordinal order of their paths.</param>
    /// <param name="namespaces">The namespaces of all documents of the project.</param>
    internal static ClassNames Assign(IReadOnlyList<ClassRequest> documents, IEnumerable<string> namespaces)
    {
        var names = documents.Select(static document => document.Name).ToArray();
        var findings = new List<Finding>();
        var taken = TakenNames(namespaces);
        foreach (var group in Enumerable.Range(0, documents.Count).GroupBy(i => documents[i].QualifiedName))
        {
            var first = group.First();
            if (taken.TryGetValue(group.Key, out var holder))
            {
                foreach (var i in group)
                {
                    names[i] = documents[i].Name + "_2";
                    Add(i, Rules.TakenName, documents[i].Path, names[i], documents[i].Name, holder);
                }
            }

            foreach (var i in group.Skip(1))
            {
                names[i] = $"{names[i]}_{StableHash.Of(documents[i].Path)}";
                Add(i, Rules.SameName, documents[i].Path, documents[first].Path, group.Key);
                if (i == group.ElementAt(1))
                {
                    Add(first, Rules.SameName, documents[first].Path, documents[i].Path, group.Key);
                }
            }
        }

        return new ClassNames(names, findings);

        void Add(int i, Rule rule, params string[] arguments) =>
            findings.Add(Finding.InLine(rule, documents[i].Key.FilePath, documents[i].Span, documents[i].Position, arguments));
    }

    /// <summary>Returns the requested names. For projects without classes, where names cannot collide.</summary>
    /// <param name="documents">The documents.</param>
    internal static ClassNames Requested(IReadOnlyList<ClassRequest> documents) => new([.. documents.Select(static document => document.Name)], []);

    // Key: a qualified name. Value: a description of what has that name.
    private static Dictionary<string, string> TakenNames(IEnumerable<string> namespaces)
    {
        var taken = NamespaceNaming.Reserved.ToDictionary(static name => name, static _ => "a class of every project", StringComparer.Ordinal);
        foreach (var inner in namespaces)
        {
            for (var space = inner; space.Length > 0; space = space.Substring(0, Math.Max(space.LastIndexOf('.'), 0)))
            {
                taken[space] = "the namespace of a folder";
            }
        }

        return taken;
    }
}
