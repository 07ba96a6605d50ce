using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Generator.Quotations;

/// <summary>Finds the words that code quotes, as far as they are known at compile time.</summary>
/// <remarks>
/// A statement's words are its constant. In the project itself they are read from the text if there are no constants.
/// A document's words are read from the text. The texts of a referenced assembly are resources, which analyzers cannot read:
/// their words are the constants, and without constants they are not known.
/// </remarks>
/// <param name="assembly">The compiled assembly.</param>
/// <param name="options">The project's files and settings.</param>
internal sealed class QuotableTexts(IAssemblySymbol assembly, AnalyzerOptions options)
{
    private ProjectTexts? _project;

    /// <summary>Finds the words of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Cancels the reading of texts.</param>
    /// <returns>The words; <see langword="null"/> if they are not known.</returns>
    internal QuotableWords? Find(QuotedSource source, CancellationToken cancellationToken)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(source.Document.ContainingAssembly, assembly);
        if (source.Statement is { } statement)
        {
            return (StatementConstants.Find(source.Document, statement)
                ?? (isOwn ? Project(cancellationToken).Statement(source.Document, statement) : null)) is { } words
                    ? new QuotableWords(words, IsWhole: true)
                    : null;
        }

        return isOwn
            ? Project(cancellationToken).Document(source.Document, cancellationToken) is { } text ? new QuotableWords(text, IsWhole: true) : null
            : StatementConstants.Join(source.Document) is { } known ? new QuotableWords(known, IsWhole: false) : null;
    }

    // Several threads can read the texts at once. All get the first result.
    private ProjectTexts Project(CancellationToken cancellationToken) =>
        _project ?? Interlocked.CompareExchange(ref _project, ProjectTexts.Read(options, cancellationToken), null) ?? _project;
}
