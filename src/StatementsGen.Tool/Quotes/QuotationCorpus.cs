using StatementsGen.Checks.Reading;
using StatementsGen.Tool.Check;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Quotes;

/// <summary>The texts that quotations are looked for in.</summary>
internal sealed class QuotationCorpus
{
    private readonly Dictionary<StatementDocument, string> _paths = new(ReferenceEqualityComparer.Instance);

    private QuotationCorpus(IEnumerable<(StatementDocument Document, string Path)> documents, bool isExact)
    {
        foreach (var (document, path) in documents)
        {
            _paths.Add(document, path);
        }

        Checker = new QuotationChecker(_paths.Keys, new QuotationCheckerOptions { Exact = isExact });
    }

    /// <summary>Looks for quotations in the texts.</summary>
    internal QuotationChecker Checker { get; }

    /// <summary>Reads texts.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isExact">Whether typographic and straight marks, and spaces, are different.</param>
    /// <param name="progress">Counts each file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandFailure">A file cannot be read: its words would be said to be nowhere.</exception>
    internal static QuotationCorpus Read(IEnumerable<TextFile> files, bool isExact, WorkProgress progress, CancellationToken cancellationToken)
    {
        var documents = new List<(StatementDocument Document, string Path)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = ReadText.Of(file);
            var text = read.Text ?? throw new CommandFailure(FindingLine.Of(read.Finding!));
            documents.Add((TextReading.ReadDocument(text, file.Path, cancellationToken: cancellationToken), file.DisplayPath));
            progress.Advance();
        }

        return new QuotationCorpus(documents, isExact);
    }

    /// <summary>Returns the path of a document's file, as it is shown.</summary>
    /// <param name="document">The document.</param>
    internal string PathOf(StatementDocument document) => _paths[document];
}
