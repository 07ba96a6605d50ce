using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.CodeFixes;

/// <summary>Base class of the fixes of text files. A fix changes one place or all places in a text.</summary>
/// <remarks>Texts are additional documents. The base classes of Roslyn support only source documents.</remarks>
public abstract class TextFix : CodeFixProvider
{
    /// <summary>The menu title of the fix of all places in a text.</summary>
    internal abstract string TitleForText { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await ReadAsync(document, source, context.CancellationToken).ConfigureAwait(false);

        // Two findings in one place can have the same fix.
        var offers = context.Diagnostics
            .Select(diagnostic => (Offer: OfferAt(text, diagnostic), Diagnostic: diagnostic))
            .Where(static pair => pair.Offer is not null)
            .GroupBy(static pair => pair.Offer!.Title, static pair => pair, StringComparer.Ordinal)
            .ToList();
        foreach (var offer in offers)
        {
            Register(offer.First().Offer!, GetType().Name, offer.Select(static pair => pair.Diagnostic));
        }

        var all = ChangesInText(text, context.Diagnostics);
        if (all.Count > 0 && !offers.Any(offer => offer.First().Offer!.Changes.SequenceEqual(all)))
        {
            Register(new TextOffer(TitleForText, all), $"{GetType().Name} in text", context.Diagnostics);
        }

        void Register(TextOffer offer, string key, IEnumerable<Diagnostic> diagnostics) => context.RegisterCodeFix(
            CodeAction.Create(offer.Title, _ => Task.FromResult(Apply(document, source, offer.Changes)), equivalenceKey: key),
            diagnostics.ToImmutableArray());
    }

    /// <summary>Returns the solution with changes made in one of its texts.</summary>
    /// <param name="document">The text file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="changes">The changes, in order; they do not overlap.</param>
    internal static Solution Apply(TextDocument document, SourceText source, IEnumerable<TextChange> changes) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, source.WithChanges(changes));

    /// <summary>Reads a text for the fix.</summary>
    /// <param name="document">The text file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal async Task<FixableText> ReadAsync(TextDocument document, SourceText source, CancellationToken cancellationToken) =>
        new(document.Name, source.ToString(), await FindClassNameAsync(document, cancellationToken).ConfigureAwait(false));

    /// <summary>Finds the name of the document's class, if the fix depends on it.</summary>
    /// <param name="document">The text file.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    internal virtual Task<string?> FindClassNameAsync(TextDocument document, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <summary>Returns the fix of one place; <see langword="null"/> if it is not safe, or only the whole text can be fixed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostic">The finding.</param>
    internal virtual TextOffer? OfferAt(FixableText text, Diagnostic diagnostic) => null;

    /// <summary>Returns the changes that fix all places that can be fixed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">The known findings in the text.</param>
    internal abstract IReadOnlyList<TextChange> ChangesInText(FixableText text, IReadOnlyList<Diagnostic> diagnostics);
}
