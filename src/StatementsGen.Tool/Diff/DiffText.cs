using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Diff;

/// <summary>Writes differences as plain text: a line for each.</summary>
internal static class DiffText
{
    private const int WidestKind = 7;

    /// <summary>Writes differences.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="output">Where to.</param>
    internal static void Write(StatementDiff diff, TextWriter output)
    {
        foreach (var document in diff.Documents)
        {
            output.WriteLine(VisibleText.Of(document.Key));
            foreach (var entry in document)
            {
                output.WriteLine($"  {DiffTerms.Of(entry.Kind).PadRight(WidestKind)} {entry.Position.Line,4}  {VisibleText.Of(Describe(entry))}");
            }
        }
    }

    private static string Describe(DiffEntry entry) => entry.Kind switch
    {
        DifferenceKind.Changed => ApprovalFindings.Describe(entry.Old!, entry.New!),
        DifferenceKind.Moved => entry.Old!.Document == entry.New!.Document
            ? $"{entry.Old.Name} → {entry.New.Name}"
            : $"{entry.Old.Document} → {entry.New.Document}: {entry.New.Words}",
        _ => Said(entry.New ?? entry.Old!),
    };

    private static string Said(StatementRecord record) => record.Speaker.Length == 0 ? record.Words : $"{record.Words} ({record.Speaker})";
}
