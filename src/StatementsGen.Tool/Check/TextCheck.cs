using StatementsGen.Checks;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Reading;
using StatementsGen.Checks.Structure;
using StatementsGen.Naming;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;

namespace StatementsGen.Tool.Check;

/// <summary>Checks texts as a build that compiles them in does, with the same ids, places and messages.</summary>
internal static class TextCheck
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The findings, in ordinal order of files and then by place.</returns>
    internal static IReadOnlyList<Finding> Run(IEnumerable<TextFile> files, WorkProgress progress, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var named = new List<(TextFile File, ClassRequest Request)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadText.Of(file);
            if (read.Text is { } words)
            {
                var text = new CheckedText(words, TextReading.Read(words, file.Path, cancellationToken), file.Path, file.DisplayPath);
                named.Add((file, RequestOf(text)));
                findings.AddRange(TextChecks.FindInStructure(text));

                // As in a project that sets nothing: members for all statements, and the default severities.
                findings.AddRange(TextChecks.FindInWording(text, hasMembers: true, cancellationToken)
                    .Where(static finding => finding.Rule.Severity != Severity.Hidden));
            }
            else
            {
                findings.Add(read.Finding!);
            }

            progress.Advance();
        }

        findings.AddRange(NameClasses(named));
        return
        [
            .. findings
                .OrderBy(static finding => finding.FilePath, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Start.Line)
                .ThenBy(static finding => finding.Start.Column)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Message, StringComparer.Ordinal),
        ];
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
