using System.ComponentModel;
using System.Reflection;
using StatementsGen.Decoding;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Compiled;

/// <summary>A compiled document, for generated code: a table of spans, and a text that is embedded in the assembly.</summary>
/// <remarks>The text is read once, on first use of <see cref="Document"/>. Thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledDocument
{
    /// <summary>The prefix of the resource names of embedded texts.</summary>
    internal const string ResourcePrefix = "stg/";

    private readonly Assembly _assembly;
    private readonly string _name;
    private readonly string _path;
    private readonly ulong _checksum;
    private readonly DocumentTable _table;
    private StatementDocument? _document;

    /// <summary>Creates a document from a table. Reads no text yet.</summary>
    /// <param name="owner">A type of the assembly that holds the text.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="path">The document's relative path.</param>
    /// <param name="checksum">The checksum of the text that the table describes.</param>
    /// <param name="names">The names in the table, one per line.</param>
    /// <param name="spans">The numbers in the table.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CompiledDocument(Type owner, string name, string path, ulong checksum, string names, string spans)
    {
        _assembly = (owner ?? throw new ArgumentNullException(nameof(owner))).Assembly;
        _name = name ?? throw new ArgumentNullException(nameof(name));
        _path = path ?? throw new ArgumentNullException(nameof(path));
        _checksum = checksum;
        _table = new DocumentTable(names ?? throw new ArgumentNullException(nameof(names)), spans ?? throw new ArgumentNullException(nameof(spans)));
    }

    /// <summary>The document.</summary>
    /// <exception cref="CompiledTextException">The text is missing from the assembly, or is not the one that was compiled.</exception>
    public StatementDocument Document
    {
        get
        {
            if (_document is null)
            {
                // Two threads can both create it; all get the first one.
                Interlocked.CompareExchange(ref _document, Load(), null);
            }

            return _document;
        }
    }

    /// <summary>Returns a statement of the document.</summary>
    /// <param name="index">Its index.</param>
    /// <exception cref="CompiledTextException">The text is missing from the assembly, or is not the one that was compiled.</exception>
    public Statement Statement(int index) => Document.Statements[index];

    /// <summary>Returns a statement of the document that has a speaker.</summary>
    /// <param name="index">Its index.</param>
    /// <exception cref="CompiledTextException">The text is missing from the assembly, or is not the one that was compiled.</exception>
    public AttributedStatement Attributed(int index) => (AttributedStatement)Document.Statements[index];

    /// <summary>Returns a section of the document.</summary>
    /// <param name="index">Its index among all sections, in order of their headings.</param>
    /// <exception cref="CompiledTextException">The text is missing from the assembly, or is not the one that was compiled.</exception>
    public Section Section(int index) => Document.SectionTree.All[index];

    private StatementDocument Load()
    {
        var text = ReadText();
        if (TextChecksum.Of(text) != _checksum)
        {
            throw new CompiledTextException(
                $"The text '{_path}' in {_assembly.GetName().Name} is not the one that its code was compiled with. Rebuild that assembly.");
        }

        try
        {
            return DocumentMaterializer.Materialize(_name, _path, text, DocumentTableReader.Read(_table));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new CompiledTextException(
                $"The code for '{_path}' in {_assembly.GetName().Name} was written by another version of StatementsGen than the one that " +
                $"is loaded ({typeof(CompiledDocument).Assembly.GetName().Version}). Rebuild that assembly with the same version.",
                exception);
        }
    }

    private string ReadText()
    {
        using var stream = OpenText() ?? throw new CompiledTextException(
            $"The text '{_path}' is not in {_assembly.GetName().Name}: the resource '{ResourcePrefix}{_path}' is missing. " +
            "It gets there as an EmbeddedResource when a project that references the StatementsGen package is built.");
        var bytes = new byte[checked((int)stream.Length)];
        var count = 0;
        while (count < bytes.Length && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
        }

        return TextDecoder.Decode(bytes, count);
    }

    // An assembly that was created at run time has no resources.
    private Stream? OpenText() => _assembly.IsDynamic ? null : _assembly.GetManifestResourceStream(ResourcePrefix + _path);
}
