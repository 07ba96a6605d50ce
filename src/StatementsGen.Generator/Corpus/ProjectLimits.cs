using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Corpus;

/// <summary>Reports projects whose texts are too large together.</summary>
internal static class ProjectLimits
{
    /// <summary>With more statements than this, their members take the compiler more than a second.</summary>
    internal const int ManyStatements = 10_000;

    /// <summary>The most characters of all tables. An assembly holds 16 MB of literals (CS8103), and names and paths need a part of that.</summary>
    internal const int MostTableCharacters = 7_500_000;

    /// <summary>The step that checks the project.</summary>
    /// <param name="documents">All documents.</param>
    internal static IncrementalValueProvider<ValueList<Finding>> From(IncrementalValueProvider<ValueList<DocumentModel>> documents) => documents
        .Select(static (documents, _) => Check(documents))
        .WithTrackingName(Steps.Limits);

    /// <summary>Checks a project.</summary>
    /// <param name="documents">Its documents.</param>
    /// <returns>A finding for each exceeded limit, at the document that contributes most.</returns>
    internal static ValueList<Finding> Check(ValueList<DocumentModel> documents)
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

        // In projects without members the models hold no statements.
        var statements = documents.Sum(static document => (long)document.Statements.Count);
        if (statements > ManyStatements)
        {
            findings.Add(Finding.InFile(Rules.ManyStatements, Largest(documents, static document => document.Statements.Count), Number(statements)));
        }

        return [.. findings];
    }

    private static int LengthOf(DocumentTable table) => table.Names.Length + table.Spans.Length;

    // Of equally large documents the first by path, because the driver's order is not stable.
    private static string Largest(IEnumerable<DocumentModel> documents, Func<DocumentModel, int> by) => documents
        .Aggregate((a, b) => by(a) != by(b) ? (by(a) > by(b) ? a : b) : (string.CompareOrdinal(a.Key.FilePath, b.Key.FilePath) <= 0 ? a : b))
        .Key.FilePath;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
