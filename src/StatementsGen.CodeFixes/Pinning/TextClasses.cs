using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Reading;
using StatementsGen.Checks.Structure;
using StatementsGen.Decoding;
using StatementsGen.Naming;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Finds the class of a text and the text of a class. Uses the same names as the generator.</summary>
internal static class TextClasses
{
    private static readonly SymbolDisplayFormat Undecorated = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    // The caret moves more often than a text changes.
    private static readonly ConditionalWeakTable<SourceText, Tuple<string, string>> RequestedNames = new();

    /// <summary>Finds the text of a class.</summary>
    /// <param name="project">The project.</param>
    /// <param name="type">The class.</param>
    /// <param name="cancellationToken">Cancels the reading of texts.</param>
    /// <returns>The text; <see langword="null"/> if the class is not generated from a text.</returns>
    internal static async Task<ProjectText?> FindAsync(Project project, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var texts = ProjectText.Of(project).ToList();
        var containing = type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Undecorated) : "";
        var relative = texts
            .Select(static text => NamespaceNaming.OfText(text.Path))
            .FirstOrDefault(space => NamespaceNaming.Join(texts[0].Settings.Namespace, space) == containing);
        return relative is null
            ? null
            : (await ClassesAsync(texts, relative, cancellationToken).ConfigureAwait(false)).FirstOrDefault(named => named.ClassName == type.Name).Text;
    }

    /// <summary>Finds the name of a text's class.</summary>
    /// <param name="document">The text.</param>
    /// <param name="cancellationToken">Cancels the reading of texts.</param>
    /// <returns>The name; <see langword="null"/> if the file is not a text of the project.</returns>
    internal static async Task<string?> NameOfAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var texts = ProjectText.Of(document.Project).ToList();
        return texts.Find(text => text.Document.Id == document.Id) is { } own
            ? (await ClassesAsync(texts, NamespaceNaming.OfText(own.Path), cancellationToken).ConfigureAwait(false))
                .FirstOrDefault(named => named.Text == own).ClassName
            : null;
    }

    // A name depends on the texts in the same namespace, and on the folders of all: no other text is read.
    private static async Task<IReadOnlyList<(ProjectText Text, string ClassName)>> ClassesAsync(
        List<ProjectText> texts, string space, CancellationToken cancellationToken)
    {
        var requests = new List<ClassRequest>();
        var named = new List<ProjectText>();
        foreach (var text in texts.Where(text => NamespaceNaming.OfText(text.Path) == space).OrderBy(static text => text.Path, StringComparer.Ordinal))
        {
            var source = await text.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (RequestedNameOf(source, text.Path, cancellationToken) is { } name)
            {
                named.Add(text);
                requests.Add(new ClassRequest(new DocumentKey(text.Path, text.Document.FilePath!, space, name), default, new TextPosition(1, 1)));
            }
        }

        var names = ClassNames.Assign(requests, texts.Select(static text => NamespaceNaming.OfText(text.Path))).Names;
        return [.. named.Zip(names, static (text, name) => (text, name))];
    }

    // There is no class for a text that cannot be decoded.
    private static string? RequestedNameOf(SourceText source, string path, CancellationToken cancellationToken)
    {
        if (RequestedNames.TryGetValue(source, out var known) && known.Item1 == path)
        {
            return known.Item2;
        }

        var words = source.ToString();
        if (DecodingFault.Find(words) is not null)
        {
            return null;
        }

        var name = DocumentNaming.NameOf(words, TextReading.Read(words, path, cancellationToken), path);
        RequestedNames.GetValue(source, _ => Tuple.Create(path, name));
        return name;
    }
}
