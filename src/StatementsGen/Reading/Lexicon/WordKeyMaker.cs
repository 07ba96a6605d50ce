namespace StatementsGen.Reading.Lexicon;

/// <summary>Makes a <see cref="WordKey"/> of any characters.</summary>
internal struct WordKeyMaker
{
    private ulong _head;
    private ulong _tail;
    private int _count;
    private int _all;

    /// <summary>Appends a character.</summary>
    /// <param name="folded">The character, folded.</param>
    internal void Append(int folded)
    {
        if (_count < WordKey.HeadLength)
        {
            _head = WordKey.Append(_head, _count, folded);
        }
        else
        {
            _tail = WordKey.Append(_tail, _count, folded);
        }

        // A null leaves no trace in the numbers.
        _all |= folded == 0 ? 0x80 : folded;
        _count++;
    }

    /// <summary>Returns the key of the characters.</summary>
    internal readonly WordKey ToKey() => WordKey.Finish(_head, _tail, _count, _all < 0x80);
}
