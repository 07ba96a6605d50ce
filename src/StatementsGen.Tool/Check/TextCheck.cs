using StatementsGen.Advice;
using StatementsGen.Guards;
using StatementsGen.Metadata;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;

namespace StatementsGen.Tool.Check;

/// <summary>Looks for what would keep texts from being compiled in, and for what looks like a slip.</summary>
internal static class TextCheck
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Told of each file.</param>
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
            if (read.Text is { } text)
            {
                var advised = AdvisedText.Read(text, file.Path, cancellationToken);
                named.Add((file, RequestOf(advised)));
                findings.AddRange(Guard(file, advised));
                findings.AddRange(Advise(file, advised, cancellationToken));
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
                .OrderBy(static finding => finding.File.DisplayPath, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Position.Line)
                .ThenBy(static finding => finding.Position.Column)
                .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    // What keeps a text from being compiled in as it is meant; what a schema says of it, only a project knows.
    private static IEnumerable<Finding> Guard(TextFile file, AdvisedText text) =>
        StructureGuard.Check(file.Path, text.Text, text.Outline)
            .Concat(KeyGuard.Check(file.Path, text.Text, text.Outline))
            .Concat(FrontMatter.Read(text.Text).Findings)
            .Select(finding => Finding.Guard(file, finding));

    // What a project that sets nothing would be told: members for all statements, and the rules as loud as they are by default.
    private static IEnumerable<Finding> Advise(TextFile file, AdvisedText text, CancellationToken cancellationToken)
    {
        var lines = new LineCounter(text.Text);
        foreach (var advice in AdviceRules.Find(text, hasMembers: true, cancellationToken))
        {
            var position = lines.PositionAt(advice.Span.Start);
            if (advice.Rule.Severity != AdviceSeverity.Hidden)
            {
                yield return Finding.Advice(file, position, advice);
            }
        }
    }

    private static ClassRequest RequestOf(AdvisedText text)
    {
        var origin = text.Outline.Name ?? text.Outline.Title ?? default;
        return new ClassRequest(
            text.Path, NamespaceNaming.OfText(text.Path), text.Name, origin, new LineCounter(text.Text).PositionAt(origin.Start));
    }

    // Each folder on the command line stands for a project's folder of texts.
    private static IEnumerable<Finding> NameClasses(IEnumerable<(TextFile File, ClassRequest Request)> texts) => texts
        .GroupBy(static text => text.File.Root)
        .Select(static root => root.OrderBy(static text => text.File.Path, StringComparer.Ordinal).ToList())
        .SelectMany(static root => ClassNames.Assign([.. root.Select(static text => text.Request)]).Findings
            .Select(named => Finding.Guard(root[named.Document].File, named.Finding)));
}
