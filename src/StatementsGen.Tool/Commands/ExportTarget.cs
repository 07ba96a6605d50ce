using StatementsGen.Tool.Export;
using StatementsGen.Tool.Export.Columnar;
using StatementsGen.Tool.Export.Linked;
using StatementsGen.Tool.Export.Tei;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>What an export writes, and where to.</summary>
/// <param name="Format">The format, one of <see cref="Formats"/>.</param>
/// <param name="Path">The file; <see langword="null"/> for standard output.</param>
/// <param name="Resumes">Whether it goes on where it was interrupted.</param>
internal sealed record ExportTarget(string Format, string? Path, bool Resumes)
{
    /// <summary>The format that is the default.</summary>
    internal const string JsonLines = "jsonl";

    private const string Parquet = "parquet";
    private const string Tei = "tei";
    private const string WebAnnotation = "web-annotation";
    private const string JsonLinked = "jsonld";
    private const int BufferSize = 1 << 16;

    private ParquetJournal? _journal;

    /// <summary>The names of the formats.</summary>
    internal static string[] Formats { get; } = [JsonLines, Parquet, Tei, WebAnnotation, JsonLinked];

    /// <summary>Checks that it can be written.</summary>
    /// <param name="console">What is written to without a file.</param>
    /// <exception cref="CommandFailure">It cannot.</exception>
    internal void Check(ToolConsole console)
    {
        if (Format == Parquet && Path is null && console.Terminal is not null)
        {
            throw new CommandFailure("Parquet is not for terminals. Write it to a file with --output, or redirect standard output.");
        }

        if (Resumes && (Path is null || Format is not (JsonLines or Parquet)))
        {
            throw new CommandFailure("--resume goes on with a file of JSON Lines or Parquet: name it with --output.");
        }
    }

    /// <summary>Opens the file.</summary>
    /// <param name="fullPath">Its absolute path.</param>
    internal FileStream Open(string fullPath)
    {
        if (Resumes && Format == Parquet)
        {
            _journal = new ParquetJournal(fullPath);
        }

        return new FileStream(fullPath, Resumes ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize);
    }

    /// <summary>Returns what stands last in the file, if the export goes on.</summary>
    /// <param name="file">The file.</param>
    internal async Task<ResumePoint?> FindEndAsync(FileStream file) => (Resumes, _journal) switch
    {
        (false, _) => null,
        (_, null) => LinesResume.Open(file),
        (_, { } journal) => await ParquetResume.OpenAsync(file, journal),
    };

    /// <summary>Creates what writes documents.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="resume">What stands last there, if the export goes on.</param>
    internal async Task<IDocumentWriter> CreateWriterAsync(Stream output, ResumePoint? resume)
    {
        // A file has a buffer of its own.
        var buffered = output is FileStream ? output : new BufferedStream(output, BufferSize);
        return Format switch
        {
            Parquet => await ParquetDocumentWriter.CreateAsync(buffered, RowGroupLimit.Default, _journal, resume),
            Tei => new TeiWriter(buffered),
            WebAnnotation => new WebAnnotationWriter(buffered),
            JsonLinked => new SchemaOrgWriter(buffered),
            _ => new JsonLinesWriter(buffered),
        };
    }
}
