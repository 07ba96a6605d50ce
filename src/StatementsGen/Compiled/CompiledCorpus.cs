using System.Collections;
using System.ComponentModel;

namespace StatementsGen.Compiled;

/// <summary>All documents of a project as generated code holds them: each is made when it is asked for, none before.</summary>
/// <remarks>For generated code. The documents are in ordinal order of their paths.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledCorpus : IReadOnlyList<StatementDocument>
{
    private readonly string[] _paths;
    private readonly Func<int, StatementDocument> _load;

    /// <summary>Holds on to the paths; makes no document yet.</summary>
    /// <param name="paths">The paths of the documents in ordinal order, one a line; empty if there is no document.</param>
    /// <param name="load">Gives the document at an index.</param>
    public CompiledCorpus(string paths, Func<int, StatementDocument> load)
    {
        _paths = paths.Length == 0 ? [] : paths.Split('\n');
        _load = load;
    }

    /// <summary>The number of documents.</summary>
    public int Count => _paths.Length;

    /// <summary>All statements of all documents, in order; a document is made when the enumeration reaches it.</summary>
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
        (uint)index < (uint)_paths.Length
            ? _load(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_paths.Length} documents.");

    /// <summary>The document with a path, or <see langword="null"/> if there is none.</summary>
    /// <param name="path">The path relative to the folder of texts, with <c>/</c>.</param>
    public StatementDocument? Find(string path)
    {
        var index = Array.BinarySearch(_paths, path, StringComparer.Ordinal);
        return index < 0 ? null : _load(index);
    }

    /// <inheritdoc/>
    public IEnumerator<StatementDocument> GetEnumerator()
    {
        for (var i = 0; i < _paths.Length; i++)
        {
            yield return _load(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
