using System.Collections.Immutable;
using System.Globalization;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Corpus;

/// <summary>What all texts of a project together are too much for.</summary>
internal static class ProjectLimits
{
    /// <summary>From so many statements on, a member for each takes the compiler more than a second.</summary>
    internal const int ManyStatements = 10_000;

    /// <summary>The most characters of tables: an assembly holds 16 MB of literals (CS8103), and names and paths need some of them.</summary>
    internal const int MostTableCharacters = 7_500_000;

    /// <summary>Checks a project.</summary>
    /// <param name="documents">Its documents.</param>
    /// <returns>What is too much, at the document that has most of it.</returns>
    internal static ValueList<Finding> Check(ImmutableArray<DocumentModel> documents)
    {
        var findings = new List<Finding>();
        var characters = documents.Sum(static document => (long)LengthOf(document.Table));
        if (characters > MostTableCharacters)
        {
            findings.Add(Finding.InFile(
                Rules.TooLargeTables,
                Largest(documents, static document => LengthOf(document.Table)),
                Number(characters),
                Number(MostTableCharacters)));
        }

        // Where statements have no members, the models hold none.
        var statements = documents.Sum(static document => (long)document.Statements.Count);
        if (statements > ManyStatements)
        {
            findings.Add(Finding.InFile(Rules.ManyStatements, Largest(documents, static document => document.Statements.Count), Number(statements)));
        }

        return [.. findings];
    }

    private static int LengthOf(DocumentTable table) => table.Names.Length + table.Spans.Length;

    // Of several that are as large the first by path, since the driver's order is not stable.
    private static string Largest(IEnumerable<DocumentModel> documents, Func<DocumentModel, int> by) => documents
        .Aggregate((a, b) => by(a) != by(b) ? (by(a) > by(b) ? a : b) : (string.CompareOrdinal(a.FilePath, b.FilePath) <= 0 ? a : b))
        .FilePath;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
