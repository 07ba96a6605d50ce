using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.CodeFixes;

/// <summary>A fix of a text file: of one place, or of all places in the text. Each kind of fix is a class of its own beside this one.</summary>
/// <remarks>Texts are additional documents; the compiler's own base classes know source documents alone.</remarks>
public abstract class TextFix : CodeFixProvider
{
    /// <summary>What the fix of all places in a text is called in menus.</summary>
    internal abstract string TitleForText { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var text = source.ToString();
        var all = ChangesInText(text);
        foreach (var diagnostic in context.Diagnostics)
        {
            var here = ChangesAt(text, diagnostic.Location.SourceSpan);
            if (TitleForPlace is { } title && here.Count > 0)
            {
                Register(title, here, diagnostic);
            }

            if (all.Count > (TitleForPlace is null ? 0 : here.Count))
            {
                Register(TitleForText, all, diagnostic);
            }
        }

        void Register(string title, IReadOnlyList<TextChange> changes, Diagnostic diagnostic) => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(Apply(document, source, changes)), equivalenceKey: title),
            diagnostic);
    }

    /// <summary>The solution with changes made in one of its texts.</summary>
    /// <param name="document">The text file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="changes">The changes; they do not overlap.</param>
    internal static Solution Apply(TextDocument document, SourceText source, IEnumerable<TextChange> changes) =>
        document.Project.Solution.WithAdditionalDocumentText(document.Id, source.WithChanges(changes));

    /// <summary>What the fix of one place is called in menus; <see langword="null"/> where only the whole text can be fixed.</summary>
    internal virtual string? TitleForPlace => null;

    /// <summary>The changes that fix one place; none where that is not safe.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the finding is.</param>
    internal virtual IReadOnlyList<TextChange> ChangesAt(string text, Microsoft.CodeAnalysis.Text.TextSpan place) => [];

    /// <summary>The changes that fix all places that can be fixed.</summary>
    /// <param name="text">The text.</param>
    internal abstract IReadOnlyList<TextChange> ChangesInText(string text);
}
