using StatementsGen.Checks;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Reading;
using StatementsGen.Checks.Structure;
using StatementsGen.Naming;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Check;

/// <summary>Checks texts as a build that compiles them in does, with the same ids, places and messages.</summary>
internal static class TextCheck
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="severities">The severities that the command line sets.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The findings, in ordinal order of files and then by place.</returns>
    internal static FindingReport Run(IEnumerable<TextFile> files, SeveritySettings severities, WorkProgress progress, CancellationToken cancellationToken)
    {
        var findings = new List<ReportedFinding>();
        var named = new List<(TextFile File, ClassRequest Request)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadText.Of(file);
            if (read.Text is { } words)
            {
                var text = new CheckedText(words, TextReading.Read(words, file.Path, cancellationToken), file.Path, file.DisplayPath);
                named.Add((file, RequestOf(text)));

                // As in a project that sets nothing: members for all statements.
                Add(TextChecks.FindInStructure(text).Concat(TextChecks.FindInWording(text, hasMembers: true, cancellationToken)), words);
            }
            else
            {
                Add([read.Finding!], "");
            }

            progress.Advance();
        }

        Add(NameClasses(named), "");
        return FindingReport.Sorted(findings);

        void Add(IEnumerable<Finding> found, string words) =>
            findings.AddRange(found.Select(finding => severities.Report(finding, LineAt(words, finding.Span.Start))).OfType<ReportedFinding>());
    }

    private static string LineAt(string words, int offset)
    {
        if (offset >= words.Length)
        {
            return "";
        }

        var start = words.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;
        var length = words.AsSpan(offset).IndexOfAny('\r', '\n');
        return words[start..(length < 0 ? words.Length : offset + length)];
    }

    private static ClassRequest RequestOf(CheckedText text)
    {
        var origin = text.Outline.Name ?? text.Outline.Title ?? default;
        var key = new DocumentKey(text.Path, text.FilePath, NamespaceNaming.OfText(text.Path), text.Name);
        return new ClassRequest(key, origin, text.PositionAt(origin.Start));
    }

    // Each folder on the command line stands for a project's folder of texts.
    private static IEnumerable<Finding> NameClasses(IEnumerable<(TextFile File, ClassRequest Request)> texts) => texts
        .GroupBy(static text => text.File.Root, static text => text.Request)
        .SelectMany(static root => ClassNames.Assign([.. root.OrderBy(static request => request.Path, StringComparer.Ordinal)]).Findings);
}
