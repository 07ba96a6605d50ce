using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Options;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Quotations;

/// <summary>The texts of the project, by their classes. Shares the readings with the generator.</summary>
internal sealed class ProjectTexts
{
    private readonly Dictionary<string, (AdditionalText File, DocumentModel Model)> _byClass = new(StringComparer.Ordinal);

    private ProjectTexts()
    {
    }

    /// <summary>Reads the texts.</summary>
    /// <param name="options">The project's files and settings.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal static ProjectTexts Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var texts = new ProjectTexts();
        var configuration = options.AnalyzerConfigOptionsProvider;
        if (CompilerOptions.ReadSettings(configuration.GlobalOptions) is not { } settings)
        {
            return texts;
        }

        var byFile = new Dictionary<string, (AdditionalText File, DocumentModel Model)>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
        {
            foreach (var model in DocumentReading.Read(file, settings, configuration, cancellationToken).Documents)
            {
                byFile[file.Path] = (file, model);
            }
        }

        foreach (var document in CorpusIndex.Build([.. byFile.Values.Select(static text => text.Model.Request)], settings).Documents)
        {
            var (file, model) = byFile[document.Key.FilePath];
            var space = NamespaceNaming.Join(settings.Namespace, document.Key.Namespace);
            texts._byClass[NamespaceNaming.Join(space, document.ClassName)] = (file, model with { ClassName = document.ClassName });
        }

        return texts;
    }

    /// <summary>Returns the text of a document, without markup.</summary>
    /// <param name="document">The document's class.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The text; <see langword="null"/> if there is no such document.</returns>
    internal string? Document(INamedTypeSymbol document, CancellationToken cancellationToken) =>
        _byClass.TryGetValue(NameOf(document), out var text) && text.File.GetText(cancellationToken) is { } source
            ? new MarkedText(source.ToString(), text.Model.ReadOutline().Edits).ReadAll()
            : null;

    /// <summary>Returns the text of a statement.</summary>
    /// <param name="document">The document's class.</param>
    /// <param name="statement">The name of the statement's member.</param>
    /// <returns>The text; <see langword="null"/> if there is no such statement.</returns>
    internal string? Statement(INamedTypeSymbol document, string statement)
    {
        if (!_byClass.TryGetValue(NameOf(document), out var text))
        {
            return null;
        }

        var statements = text.Model.Statements;
        var names = MemberNaming.NamesOf(
            [.. statements.Select(static statement => statement.Text)],
            text.Model.ClassName,
            [.. statements.Select(static statement => statement.Key)]);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == statement)
            {
                return statements[i].Text;
            }
        }

        return null;
    }

    /// <summary>Returns the statements that have a key, of all texts.</summary>
    internal IEnumerable<PinnedStatement> PinnedStatements()
    {
        foreach (var text in _byClass)
        {
            var (file, model) = text.Value;
            for (var i = 0; i < model.Statements.Count; i++)
            {
                if (model.Statements[i].Key is { } key)
                {
                    yield return new PinnedStatement(text.Key, MemberNaming.OfKey(key), key, file, model, i);
                }
            }
        }
    }

    /// <summary>Returns the full name of a class, as texts are kept by it.</summary>
    /// <param name="document">The class.</param>
    internal static string NameOf(INamedTypeSymbol document)
    {
        var name = document.Name;
        for (var space = document.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = NamespaceNaming.Join(space.Name, name);
        }

        return name;
    }
}
