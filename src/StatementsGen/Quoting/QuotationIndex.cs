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

    private readonly List<IndexedPiece> _pieces = [];
    private readonly int[] _words;
    private readonly int[] _spaces;
    private readonly int[] _offsets;
    private readonly WordPlaces _places;

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isExact">Whether typographic and straight marks, and spaces, are different.</param>
    internal QuotationIndex(IEnumerable<StatementDocument> documents, bool isExact)
    {
        Vocabulary = new Vocabulary(isExact);
        var words = new List<int>();
        var offsets = new List<int>();
        var spaces = new List<int>();
        foreach (var document in documents)
        {
            foreach (var (text, span, statement) in QuotablePieces.Of(document ?? throw new ArgumentNullException(nameof(documents))))
            {
                _pieces.Add(new IndexedPiece(document, text, span, statement, words.Count));
                var end = 0;
                for (var word = WordScanner.Next(text, 0); word.Length > 0; word = WordScanner.Next(text, word.End))
                {
                    words.Add(Vocabulary.Add(text, word));
                    offsets.Add(word.Start);
                    if (isExact)
                    {
                        spaces.Add(Vocabulary.AddSpace(end == 0 ? " " : text.Substring(end, word.Start - end)));
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
        _places = new WordPlaces(_words, Vocabulary.Count);
    }

    /// <summary>The numbers of the words, the marks and the white space that the documents have.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>The numbers of all words and marks, in order.</summary>
    internal ReadOnlySpan<int> Words => _words;

    /// <summary>The numbers of the white space before all words and marks, in order; empty if spaces do not count.</summary>
    internal ReadOnlySpan<int> Spaces => _spaces;

    /// <summary>Returns the places of a word or mark, in order.</summary>
    /// <param name="number">Its number.</param>
    internal ReadOnlySpan<int> PlacesOf(int number) => _places.Of(number);

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
}
