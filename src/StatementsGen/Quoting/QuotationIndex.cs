namespace StatementsGen.Quoting;

/// <summary>The words and marks of documents, in order, and where each of them stands.</summary>
/// <remarks>
/// Titles, headings and statements are indexed, and what stands between them (front matter, keys) is not. Between two documents stands a word that no quotation has. Building it takes
/// time in proportion to the texts; each word takes twelve bytes, and four more if spaces count.
/// </remarks>
internal sealed class QuotationIndex
{
    /// <summary>The number of the word that stands between two documents.</summary>
    internal const int Boundary = -1;

    private const int NoSpace = -2;

    private readonly WordNumbers _numbers;
    private readonly WordNumbers _anyCase = new(WordSpelling.AnyCase);
    private readonly WordNumbers? _spaceNumbers;
    private readonly List<List<int>> _cases = [];
    private readonly List<IndexedPiece> _pieces = [];
    private readonly int[] _words;
    private readonly int[] _spaces;
    private readonly int[] _offsets;
    private readonly int[] _places;
    private readonly int[] _firstPlaces;
    private int _known;

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isExact">Whether typographic and straight marks, and spaces, are different.</param>
    internal QuotationIndex(IEnumerable<StatementDocument> documents, bool isExact)
    {
        _numbers = new WordNumbers(isExact ? WordSpelling.Exact : WordSpelling.AnyMarks);
        _spaceNumbers = isExact ? new WordNumbers(WordSpelling.Exact) : null;
        var words = new List<int>();
        var offsets = new List<int>();
        var spaces = new List<int>();
        foreach (var document in documents)
        {
            foreach (var (text, span, statement) in PiecesOf(document ?? throw new ArgumentNullException(nameof(documents))))
            {
                _pieces.Add(new IndexedPiece(document, text, span, statement, words.Count));
                var end = 0;
                for (var word = WordScanner.Next(text, 0); word.Length > 0; word = WordScanner.Next(text, word.End))
                {
                    words.Add(Add(text, word));
                    offsets.Add(word.Start);
                    if (_spaceNumbers is not null)
                    {
                        spaces.Add(end == 0 ? SpaceNumber(_spaceNumbers, " ") : SpaceNumber(_spaceNumbers, text.Substring(end, word.Start - end)));
                        end = word.End;
                    }
                }
            }

            words.Add(Boundary);
            offsets.Add(0);
            spaces.Add(Boundary);
        }

        _words = [.. words];
        _offsets = [.. offsets];
        _spaces = isExact ? [.. spaces] : [];
        _firstPlaces = FirstPlaces(_words, _numbers.Count);
        _places = Places(_words, _firstPlaces);
    }

    /// <summary>The numbers of all words and marks, in order.</summary>
    internal ReadOnlySpan<int> Words => _words;

    /// <summary>The numbers of the white space before all words and marks, in order; empty if spaces do not count.</summary>
    internal ReadOnlySpan<int> Spaces => _spaces;

    /// <summary>Returns the number of a word or mark, or -1 if no document has it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    internal int NumberOf(string text, TextSpan span)
    {
        lock (_numbers)
        {
            return _numbers.Find(text, span);
        }
    }

    /// <summary>Returns the numbers of a word in each letter case that a document has it in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word in it.</param>
    internal IReadOnlyList<int> NumbersInAnyCase(string text, TextSpan span)
    {
        lock (_anyCase)
        {
            return _anyCase.Find(text, span) is var number and >= 0 ? _cases[number] : [];
        }
    }

    /// <summary>Returns the number of white space, or -1 if no document has it.</summary>
    /// <param name="space">The white space; empty if there is none.</param>
    internal int SpaceNumberOf(string space)
    {
        lock (_numbers)
        {
            return space.Length == 0 ? NoSpace : _spaceNumbers!.Find(space, new TextSpan(0, space.Length));
        }
    }

    /// <summary>Returns the places of a word or mark, in order.</summary>
    /// <param name="number">Its number.</param>
    internal ReadOnlySpan<int> PlacesOf(int number) => _places.AsSpan(_firstPlaces[number], _firstPlaces[number + 1] - _firstPlaces[number]);

    /// <summary>Returns the index of the piece that a word stands in.</summary>
    /// <param name="word">The index of the word.</param>
    internal int PieceAt(int word)
    {
        // The last piece that starts at the word or before it; an empty piece starts where the next one does.
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].FirstWord <= word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>Returns whether there is a piece, and it starts at a word or before it.</summary>
    /// <param name="piece">The index of the piece.</param>
    /// <param name="word">The index of the word.</param>
    internal bool StartsBy(int piece, int word) => piece < _pieces.Count && _pieces[piece].FirstWord <= word;

    /// <summary>Returns a piece.</summary>
    /// <param name="index">Its index.</param>
    internal IndexedPiece Piece(int index) => _pieces[index];

    /// <summary>Returns where a word starts in the text of its piece.</summary>
    /// <param name="word">The index of the word.</param>
    internal int OffsetOf(int word) => _offsets[word];

    private int Add(string text, TextSpan span)
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

    private static int SpaceNumber(WordNumbers numbers, string space) => space.Length == 0 ? NoSpace : numbers.Add(space, new TextSpan(0, space.Length));

    private static int[] FirstPlaces(int[] words, int count)
    {
        var first = new int[count + 1];
        foreach (var word in words)
        {
            if (word != Boundary)
            {
                first[word + 1]++;
            }
        }

        for (var i = 0; i < count; i++)
        {
            first[i + 1] += first[i];
        }

        return first;
    }

    private static int[] Places(int[] words, int[] firstPlaces)
    {
        var next = firstPlaces.AsSpan(0, firstPlaces.Length - 1).ToArray();
        var places = new int[firstPlaces[firstPlaces.Length - 1]];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != Boundary)
            {
                places[next[words[i]]++] = i;
            }
        }

        return places;
    }

    // Headings and code have no statements: they come before the statement that follows them.
    private static IEnumerable<(string Text, TextSpan Span, int Statement)> PiecesOf(StatementDocument document)
    {
        if (document.Title is { } title)
        {
            yield return (title, document.TitleSpan ?? default, -1);
        }

        var next = 0;
        foreach (var block in document.Blocks)
        {
            if (block.StatementCount > 0)
            {
                for (; next < Math.Min(block.FirstStatement + block.StatementCount, document.Statements.Count); next++)
                {
                    yield return PieceOf(document, next);
                }
            }
            else if (block.Span.End <= document.Text.Length)
            {
                yield return (document.TextOf(block.Span), block.Span, -1);
            }
        }

        for (; next < document.Statements.Count; next++)
        {
            yield return PieceOf(document, next);
        }
    }

    private static (string Text, TextSpan Span, int Statement) PieceOf(StatementDocument document, int statement) =>
        (document.Statements[statement].Text, document.Statements[statement].Span, statement);
}
