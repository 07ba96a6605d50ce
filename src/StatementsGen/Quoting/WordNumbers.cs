namespace StatementsGen.Quoting;

/// <summary>Numbers words and marks, each once.</summary>
/// <param name="spelling">What counts as the same word or mark.</param>
internal sealed class WordNumbers(WordSpelling spelling)
{
    private const int FirstSize = 1 << 12;
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;

    private int[] _buckets = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];
    private char[] _letters = new char[FirstSize];
    private char[] _folded = new char[64];
    private int _letterCount;

    /// <summary>The number of different words and marks.</summary>
    internal int Count { get; private set; }

    /// <summary>Returns the number of a word or mark, and numbers one that is new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    internal int Add(string text, TextSpan span)
    {
        var (length, hash) = Fold(text, span);
        return Find(length, hash) is var found and >= 0 ? found : Append(length, hash);
    }

    /// <summary>Returns the number of a word or mark, or -1 if it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The word or mark in it.</param>
    internal int Find(string text, TextSpan span)
    {
        var (length, hash) = Fold(text, span);
        return Find(length, hash);
    }

    private (int Length, uint Hash) Fold(string text, TextSpan span)
    {
        if (_folded.Length < span.Length)
        {
            _folded = new char[span.Length * 2];
        }

        var length = spelling == WordSpelling.Exact ? Copy(text, span) : WordScanner.Fold(text, span, _folded);
        var hash = Basis;
        for (var i = 0; i < length; i++)
        {
            if (spelling == WordSpelling.AnyCase)
            {
                _folded[i] = char.ToLowerInvariant(_folded[i]);
            }

            hash = unchecked((hash ^ _folded[i]) * Prime);
        }

        return (length, hash);
    }

    private int Copy(string text, TextSpan span)
    {
        text.CopyTo(span.Start, _folded, 0, span.Length);
        return span.Length;
    }

    private int Find(int length, uint hash)
    {
        for (var i = _buckets[hash % (uint)_buckets.Length] - 1; i >= 0; i = _entries[i].Next)
        {
            ref var entry = ref _entries[i];
            if (entry.Hash == hash && entry.Length == length && _letters.AsSpan(entry.Start, length).SequenceEqual(_folded.AsSpan(0, length)))
            {
                return i;
            }
        }

        return -1;
    }

    private int Append(int length, uint hash)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        if (_letterCount + length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _letterCount + length));
        }

        _folded.AsSpan(0, length).CopyTo(_letters.AsSpan(_letterCount));
        ref var bucket = ref _buckets[hash % (uint)_buckets.Length];
        _entries[Count] = new Entry(hash, _letterCount, length, bucket - 1);
        _letterCount += length;
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Count * 2);
        _buckets = new int[Count * 2];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash % (uint)_buckets.Length];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private readonly record struct Entry(uint Hash, int Start, int Length, int Next);
}
