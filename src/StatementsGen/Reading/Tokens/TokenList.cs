namespace StatementsGen.Reading.Tokens;

/// <summary>The tokens of a paragraph, in a buffer that is used again for the next paragraph.</summary>
internal sealed class TokenList
{
    private Token[] _tokens = new Token[256];

    /// <summary>The number of tokens.</summary>
    internal int Count { get; private set; }

    /// <summary>How often a token was looked at: the measure of the work done, whatever the machine.</summary>
    internal long Reads { get; private set; }

    /// <summary>A token.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index]
    {
        get
        {
            Reads++;
            return ref _tokens[index];
        }
    }

    /// <summary>Removes all tokens.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Adds a token.</summary>
    /// <param name="token">The token.</param>
    internal void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }
}
