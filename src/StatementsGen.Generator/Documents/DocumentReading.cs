using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Decoding;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Settings;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>The one step from a text file to a document: what was read, or why nothing could be. Equality is by value.</summary>
/// <param name="Document">The document, if the text could be read.</param>
/// <param name="Findings">What is wrong with the file.</param>
internal sealed record DocumentReading(DocumentModel? Document, ValueList<Finding> Findings)
{
    // What texts in the folder of texts end in; others must opt in, with a logical path.
    private const string Extension = ".txt";

    private static readonly DocumentReading NotOurs = new(null, []);

    /// <summary>Reads a text file. A file that cannot be read costs itself only.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="options">The files' metadata.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static DocumentReading Read(
        AdditionalText file,
        GeneratorSettings settings,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        var path = DefaultPath(file.Path, settings) ?? LogicalPath(file, options);
        if (path.Length == 0)
        {
            return NotOurs;
        }

        if (file.GetText(cancellationToken) is not { } source)
        {
            return new DocumentReading(null, [Finding.AtStart(Descriptors.Unreadable, file.Path, path)]);
        }

        return SharedReadings.Get(source, file.Path, path, () => Read(file.Path, path, source, cancellationToken));
    }

    private static DocumentReading Read(string filePath, string path, SourceText source, CancellationToken cancellationToken)
    {
        var text = source.ToString();
        if (DecodingGuard.Check(filePath, path, source.Encoding, text) is { } undecodable)
        {
            return new DocumentReading(null, [undecodable]);
        }

        var outline = OutlineReader.Read(text, cancellationToken);
        var document = DocumentMaterializer.Materialize(DocumentNaming.NameOf(text, outline, path), path, text, outline);
        var model = new DocumentModel(
            filePath,
            NamespaceNaming.OfText(path),
            document.Name,
            document,
            DocumentTableWriter.Write(outline),
            TextChecksum.Of(text));
        return new DocumentReading(model, []);
    }

    // Looked at before any metadata is asked for: a project can have many other additional files.
    private static string? DefaultPath(string path, GeneratorSettings settings) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? TextPath.RelativeTo(settings.Root, TextPath.Fold(path)) : null;

    private static string LogicalPath(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        GeneratorSettings.Decode(options.GetOptions(file), BuildProperties.LogicalPath).Replace('\\', '/');
}
