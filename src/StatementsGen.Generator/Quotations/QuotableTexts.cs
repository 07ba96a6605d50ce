using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Generator.Quotations;

/// <summary>Finds the words of what code quotes, as far as they are known when it is compiled.</summary>
/// <remarks>
/// A statement's words are its constant, of a referenced assembly too; in the project itself they are read from the text where there are no constants.
/// A document's words are read from the text. Those of another assembly are in its resources, which no analyzer can read: there the constants
/// must do, and without them nothing is known.
/// </remarks>
/// <param name="assembly">The assembly that is compiled.</param>
/// <param name="options">Where the project's texts are.</param>
internal sealed class QuotableTexts(IAssemblySymbol assembly, AnalyzerOptions options)
{
    private ProjectTexts? _project;

    /// <summary>The words of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Stops the reading of texts.</param>
    /// <returns>The words; <see langword="null"/> where they are not known.</returns>
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

    // Several threads may each make it; all get the one that was first.
    private ProjectTexts Project(CancellationToken cancellationToken) =>
        _project ?? Interlocked.CompareExchange(ref _project, ProjectTexts.Read(options, cancellationToken), null) ?? _project;
}
