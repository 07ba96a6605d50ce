using System.Collections.Immutable;
using System.Globalization;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Corpus;

/// <summary>What all texts of a project together are too much for.</summary>
internal static class ProjectLimits
{
    /// <summary>From so many statements on, a member for each takes the compiler more than a second.</summary>
    internal const int ManyStatements = 10_000;

    /// <summary>The most characters of tables: an assembly holds 16 MB of literals (CS8103), and names and paths need some of them.</summary>
    internal const int MostTableCharacters = 7_500_000;

    /// <summary>Checks a project.</summary>
    /// <param name="sizes">The sizes of its documents.</param>
    /// <param name="detail">How much code is written for each.</param>
    /// <returns>What is too much, at the document that has most of it.</returns>
    internal static ValueList<Finding> Check(ImmutableArray<DocumentSize> sizes, Detail detail)
    {
        var findings = new List<Finding>();
        var characters = sizes.Sum(static size => (long)size.TableLength);
        if (characters > MostTableCharacters)
        {
            findings.Add(Finding.AtStart(
                Descriptors.TooLargeTables,
                Largest(sizes, static size => size.TableLength),
                Number(characters),
                Number(MostTableCharacters)));
        }

        var statements = sizes.Sum(static size => (long)size.Statements);
        if (detail == Detail.Statements && statements > ManyStatements)
        {
            findings.Add(Finding.AtStart(Descriptors.ManyStatements, Largest(sizes, static size => size.Statements), Number(statements)));
        }

        return [.. findings];
    }

    // Of several that are as large the first by path, since the driver's order is not stable.
    private static string Largest(ImmutableArray<DocumentSize> sizes, Func<DocumentSize, int> by) => sizes
        .Aggregate((a, b) => by(a) != by(b) ? (by(a) > by(b) ? a : b) : (string.CompareOrdinal(a.FilePath, b.FilePath) <= 0 ? a : b))
        .FilePath;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
