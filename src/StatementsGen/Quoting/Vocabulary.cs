namespace StatementsGen.Quoting;

/// <summary>The numbers of words, marks and white space. It is complete before anything is looked up in it; any number of threads can look up.</summary>
/// <param name="isExact">Whether typographic and straight marks, and spaces, are different.</param>
internal sealed class Vocabulary(bool isExact)
{
    private const int NoSpace = -2;

    private readonly WordNumbers _numbers = new(isExact ? WordSpelling.Exact : WordSpelling.AnyMarks);
    private readonly WordNumbers _anyCase = new(WordSpelling.AnyCase);
    private readonly WordNumbers? _spaces = isExact ? new WordNumbers(WordSpelling.Exact) : null;
    private readonly List<List<int>> _cases = [];
    private int _known;

    /// <summary>The number of different words and marks.</summary>
    internal int Count => _numbers.Count;

    /// <summary>Returns the number of a word or mark, and numbers one that is new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    internal int Add(string text, TextSpan span)
    {
        var number = _numbers.Add(text, span);
        if (number == _known)
        {
            var folded = _anyCase.Add(text, span);
            if (folded == _cases.Count)
            {
                _cases.Add([]);
            }

            _known++;
            _cases[folded].Add(number);
        }

        return number;
    }

    /// <summary>Returns the number of white space, and numbers what is new. Only where spaces are different.</summary>
    /// <param name="space">The white space; empty if there is none.</param>
    internal int AddSpace(string space) => space.Length == 0 ? NoSpace : _spaces!.Add(space, new TextSpan(0, space.Length));

    /// <summary>Returns the number of a word or mark, or -1 if no document has it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    internal int Find(string text, TextSpan span)
    {
        lock (_numbers)
        {
            return _numbers.Find(text, span);
        }
    }

    /// <summary>Returns the numbers of a word in each letter case that a document has it in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word in it.</param>
    internal IReadOnlyList<int> FindInAnyCase(string text, TextSpan span)
    {
        lock (_anyCase)
        {
            return _anyCase.Find(text, span) is var number and >= 0 ? _cases[number] : [];
        }
    }

    /// <summary>Returns the number of white space, or -1 if no document has it.</summary>
    /// <param name="space">The white space; empty if there is none.</param>
    internal int FindSpace(string space)
    {
        lock (_numbers)
        {
            return space.Length == 0 ? NoSpace : _spaces!.Find(space, new TextSpan(0, space.Length));
        }
    }
}
