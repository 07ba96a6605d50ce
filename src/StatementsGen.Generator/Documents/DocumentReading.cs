using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Metadata;
using StatementsGen.Checks.Settings;
using StatementsGen.Checks.Structure;
using StatementsGen.Decoding;
using StatementsGen.Generator.Options;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>The result of reading a text file. Equality is by value.</summary>
/// <param name="Documents">The document; empty if the text could not be read.</param>
/// <param name="Findings">The findings in the file.</param>
/// <param name="Metadata">The document's front matter; empty if the text could not be read. Separate, so that an edit of front matter writes no statement again.</param>
internal sealed record DocumentReading(ValueList<DocumentModel> Documents, ValueList<Finding> Findings, ValueList<DocumentMetadata> Metadata)
{
    private static readonly DocumentReading NoText = new([], [], []);

    /// <summary>The step that reads each text. The texts are read one by one, in the driver's order.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="project">The project's settings, and the metadata of its files.</param>
    internal static IncrementalValuesProvider<DocumentReading> From(
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<(GeneratorSettings? Settings, AnalyzerConfigOptionsProvider Options)> project) => files
        .Combine(project)
        .Select(static (pair, cancellation) => Read(pair.Left, pair.Right.Settings, pair.Right.Options, cancellation))
        .WithTrackingName(Steps.Readings);

    /// <summary>The step that selects the texts that could be read.</summary>
    /// <param name="readings">The readings of all texts.</param>
    internal static IncrementalValuesProvider<DocumentModel> DocumentsOf(IncrementalValuesProvider<DocumentReading> readings) => readings
        .SelectMany(static (reading, _) => reading.Documents)
        .WithTrackingName(Steps.Documents);

    /// <summary>Reads a text file. A file that cannot be read has a finding and affects no other file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The project's settings, or <see langword="null"/> if the build does not use the package's targets.</param>
    /// <param name="options">The files' metadata.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal static DocumentReading Read(
        AdditionalText file,
        GeneratorSettings? settings,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        if (settings is null || CompilerOptions.PathOf(file, settings, options) is not { Length: > 0 } path)
        {
            return NoText;
        }

        if (file.GetText(cancellationToken) is not { } source)
        {
            return new DocumentReading([], [Finding.InFile(Rules.Unreadable, file.Path, path)], []);
        }

        return SharedReadings.Get(source, file.Path, path, settings.Detail, () => Read(file.Path, path, source, settings, cancellationToken));
    }

    /// <summary>Returns the paths of all documents, in ordinal order.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="options">The files' metadata.</param>
    internal static ValueList<string> PathsOf(IEnumerable<AdditionalText> files, GeneratorSettings settings, AnalyzerConfigOptionsProvider options) =>
    [
        .. files.Select(file => CompilerOptions.PathOf(file, settings, options)).Where(static path => path.Length > 0).OrderBy(static path => path, StringComparer.Ordinal),
    ];

    private static DocumentReading Read(string filePath, string path, SourceText source, GeneratorSettings settings, CancellationToken cancellationToken)
    {
        var text = source.ToString();
        if (DecodingRule.Find(new CheckedText(text, path, filePath), source.Encoding) is { } undecodable)
        {
            return new DocumentReading([], [undecodable], []);
        }

        var isLong = text.Length >= OutlineReader.LongText;
        var checksum = isLong ? Task.Run(() => TextChecksum.Of(text)) : Task.FromResult(TextChecksum.Of(text));
        var outline = isLong ? OutlineReader.ReadInParallel(text, cancellationToken) : OutlineReader.Read(text, cancellationToken);
        var model = ModelOf(filePath, path, text, outline, settings.Detail, checksum.GetAwaiter().GetResult());
        var checkedText = new CheckedText(text, outline, path, filePath);
        if (isLong && settings.RunsAnalyzers)
        {
            SharedFindings.Begin(source, checkedText, model.MayHaveMembers(settings.Detail));
        }

        var front = FrontMatter.Read(checkedText);
        var metadata = new DocumentMetadata(
            model.Key,
            front.Entries,
            outline.FrontMatter,
            IsReadable: front.IsReadable && FrontMatterReader.FindUnclosed(text, outline.FrontMatter) is null);
        var findings = FrontMatterRules.Find(checkedText).Concat(MisplacedFrontMatter.Find(checkedText)).Concat(KeyRules.Find(checkedText)).Concat(front.Findings);
        return new DocumentReading([model], [.. findings], [metadata]);
    }

    private static DocumentModel ModelOf(string filePath, string path, string text, DocumentOutline outline, Detail detail, ulong checksum)
    {
        var name = DocumentNaming.NameOf(text, outline, path);
        var origin = outline.Name ?? outline.Title ?? default;
        var hasMembers = detail == Detail.Statements;
        var key = new DocumentKey(path, filePath, NamespaceNaming.OfText(path), name);
        var document = hasMembers && outline.Statements.Count <= DocumentModel.MostMembers
            ? DocumentMaterializer.Materialize(name, path, text, outline)
            : null;
        var sections = document is null ? ValueList<SectionModel>.Empty : SectionModel.AllOf(document);
        return new DocumentModel(
            new ClassRequest(key, origin, new LineCounter(text).PositionAt(origin.Start)),
            name,
            outline.Title is { } title ? LineFolding.Fold(text, title) : null,
            outline.Statements.Count,
            document is null ? [] : [.. document.Statements.Select(StatementModel.Of)],
            sections.Count <= DocumentModel.MostMembers ? sections : [],
            hasMembers ? SpeakersOf(outline, path) : [],
            hasMembers ? EntitiesOf(outline, path) : [],
            DocumentTableWriter.Write(outline),
            checksum);
    }

    private static ValueList<NameOccurrence<SpeakerOutline>> SpeakersOf(DocumentOutline outline, string path) =>
    [
        .. outline.Attributions
            .Select(static attribution => attribution.Speaker)
            .Where(static speaker => speaker >= 0)
            .Concat(outline.SpeakerMentions.Select(static mention => mention.Speaker))
            .Distinct()
            .Select(speaker => new NameOccurrence<SpeakerOutline>(outline.Speakers[speaker], NameBuckets.Of(outline.Speakers[speaker].Name), path)),
    ];

    private static ValueList<NameOccurrence<EntityOutline>> EntitiesOf(DocumentOutline outline, string path) =>
        [.. outline.Entities.Select(entity => new NameOccurrence<EntityOutline>(entity, NameBuckets.Of(entity.Name), path))];
}
