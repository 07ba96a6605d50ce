using System.Collections;
using System.ComponentModel;

namespace StatementsGen.Compiled;

/// <summary>All documents of a project, for generated code. Each document is created on first use.</summary>
/// <remarks>
/// The documents are in ordinal order of their paths. A document that is requested by index, path or name is created once and kept. If documents have no
/// classes, an enumeration keeps none of those that it creates, so it needs memory for one document at a time. Thread-safe.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledCorpus : IReadOnlyList<StatementDocument>
{
    private readonly LineList _paths;
    private readonly Func<string> _names;
    private readonly Func<int, StatementDocument> _get;
    private readonly Func<int, StatementDocument> _pass;
    private NameIndex? _byName;

    /// <summary>Creates the corpus of a project in which each document has a class that keeps it.</summary>
    /// <param name="paths">The paths of the documents in ordinal order, one per line; empty if there is no document.</param>
    /// <param name="names">Returns the names of the documents in the same order, one per line, each with the namespaces of its folders. Called by the first search for a name.</param>
    /// <param name="load">Returns the document at an index.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CompiledCorpus(string paths, Func<string> names, Func<int, StatementDocument> load)
    {
        _paths = new LineList(paths ?? throw new ArgumentNullException(nameof(paths)));
        _names = names ?? throw new ArgumentNullException(nameof(names));
        _get = load ?? throw new ArgumentNullException(nameof(load));
        _pass = load;
    }

    private CompiledCorpus(string paths, Func<string> names, CompiledTables tables)
        : this(paths, names, tables.Get) => _pass = tables.Pass;

    /// <summary>The number of documents.</summary>
    public int Count => _paths.Count;

    /// <summary>All statements of all documents, in order. A document is created when the enumeration reaches it.</summary>
    public IEnumerable<Statement> Statements
    {
        get
        {
            foreach (var document in this)
            {
                foreach (var statement in document.Statements)
                {
                    yield return statement;
                }
            }
        }
    }

    /// <summary>The document at an index.</summary>
    /// <param name="index">The index, 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public StatementDocument this[int index] =>
        (uint)index < (uint)Count
            ? _get(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} documents.");

    /// <summary>Creates the corpus of a project in which documents have no classes.</summary>
    /// <param name="paths">The paths of the documents in ordinal order, one per line; empty if there is no document.</param>
    /// <param name="names">Returns the names of the documents in the same order, one per line, each with the namespaces of its folders. Called by the first search for a name.</param>
    /// <param name="open">Creates the table of the document at an index.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CompiledCorpus OfTables(string paths, Func<string> names, Func<int, CompiledDocument> open) =>
        new(paths, names, new CompiledTables(open ?? throw new ArgumentNullException(nameof(open))));

    /// <summary>Finds the document with a path, or <see langword="null"/> if there is none.</summary>
    /// <param name="path">The path relative to the folder of texts, with <c>/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public StatementDocument? Find(string path)
    {
        var index = _paths.BinarySearch(path ?? throw new ArgumentNullException(nameof(path)));
        return index < 0 ? null : _get(index);
    }

    /// <summary>Finds the document with a name, or <see langword="null"/> if there is none or more than one.</summary>
    /// <param name="name">The name with the namespaces of its folders (<c>Press.BannedTtp</c>), or without them if no other document has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public StatementDocument? FindByName(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _byName ??= new NameIndex(_names());
        var index = _byName.Find(name);
        return index < 0 ? null : _get(index);
    }

    /// <inheritdoc/>
    public IEnumerator<StatementDocument> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _pass(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
