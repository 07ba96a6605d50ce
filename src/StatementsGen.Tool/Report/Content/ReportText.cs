using StatementsGen.Checks.Findings;
using StatementsGen.Naming;
using StatementsGen.Reading.Attributions;
using StatementsGen.Tool.Files;

namespace StatementsGen.Tool.Report.Content;

/// <summary>A text in a report, and what was read from it.</summary>
internal sealed class ReportText
{
    // Findings outside all statements are at -1.
    private readonly ILookup<int, Finding> _findings;
    private readonly int[] _firstAttributions;

    /// <summary>Creates a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">The document that was read from it.</param>
    /// <param name="evidence">By which evidence each attribution of the document was accepted, in order.</param>
    /// <param name="findings">What is to be put right in it, in order of place.</param>
    /// <param name="quotations">The places of quotations without a speaker, in order.</param>
    internal ReportText(
        TextFile file,
        StatementDocument document,
        IReadOnlyList<AttributionEvidence> evidence,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<TextSpan> quotations)
    {
        (File, Document, Evidence, Findings, Quotations) = (file, document, evidence, findings, quotations);
        Members = MemberNaming.NamesOf(document);
        _findings = findings.ToLookup(finding => finding.Span.Length == 0 ? -1 : StatementAt(finding.Span.Start)?.Index ?? -1);
        _firstAttributions = new int[document.Statements.Count];
        for (var i = 1; i < _firstAttributions.Length; i++)
        {
            _firstAttributions[i] = _firstAttributions[i - 1] + document.Statements[i - 1].Attributions.Count;
        }
    }

    /// <summary>The file.</summary>
    internal TextFile File { get; }

    /// <summary>The document.</summary>
    internal StatementDocument Document { get; }

    /// <summary>The names of the statements' members, in order.</summary>
    internal IReadOnlyList<string> Members { get; }

    /// <summary>What is to be put right, in order of place.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>The places of quotations without a speaker, in order.</summary>
    internal IReadOnlyList<TextSpan> Quotations { get; }

    /// <summary>What the document is called: its title, or else the name of its class.</summary>
    internal string Title => Document.Title ?? Document.Name;

    private IReadOnlyList<AttributionEvidence> Evidence { get; }

    /// <summary>Returns which finder found an attribution.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="attribution">The index of the attribution in the statement.</param>
    internal AttributionFinderKind FinderOf(Statement statement, int attribution) => Evidence[_firstAttributions[statement.Index] + attribution].Finder;

    /// <summary>Returns the findings in a statement, in order of place.</summary>
    /// <param name="statement">The statement; <see langword="null"/> for those that stand in none.</param>
    internal IEnumerable<Finding> FindingsIn(Statement? statement) => _findings[statement?.Index ?? -1];

    /// <summary>Returns the statement at a place, or <see langword="null"/> if none stands there.</summary>
    /// <param name="start">The offset in the text.</param>
    internal Statement? StatementAt(int start)
    {
        var (low, high) = (0, Document.Statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Document.Statements[middle].Span.Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Document.Statements[low - 1] is { } statement && start < statement.Span.End ? statement : null;
    }
}
