using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Quotations;
using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Report.Content;

/// <summary>Reads the texts of a report.</summary>
internal static class ReportReader
{
    /// <summary>Reads files. One that cannot be read has a finding only.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="cancellationToken">Stops it between two files.</param>
    internal static ReportCorpus Read(IEnumerable<TextFile> files, WorkProgress progress, CancellationToken cancellationToken)
    {
        List<TextFile> all = [.. files];
        var findings = TextCheck.Run(all, new SeveritySettings([], warningsAsErrors: false), progress, cancellationToken).Findings
            .Select(static reported => reported.Finding)
            .ToLookup(static finding => finding.FilePath, StringComparer.Ordinal);
        List<ReportText> texts = [];
        List<Finding> unreadable = [];
        foreach (var file in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadText.Of(file);
            if (read.Text is { } text)
            {
                texts.Add(Read(file, text, [.. findings[file.DisplayPath]], cancellationToken));
            }
            else
            {
                unreadable.Add(read.Finding!);
            }
        }

        return new ReportCorpus(texts, unreadable);
    }

    private static ReportText Read(TextFile file, string text, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var check = new CheckedText(text, TextReading.Read(text, file.Path, cancellationToken), file.Path, file.DisplayPath);
        return new ReportText(
            file,
            TextReading.DocumentOf(text, file.Path, check.Outline),
            TextReading.ReadEvidence(text, file.Path, cancellationToken),
            findings,
            [.. UnattributedQuotations.Find(check).Select(static finding => finding.Span)]);
    }
}
