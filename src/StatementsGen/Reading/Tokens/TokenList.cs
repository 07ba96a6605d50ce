namespace StatementsGen.Reading.Tokens;

/// <summary>The tokens of a paragraph, in a buffer that is used again for the next paragraph.</summary>
internal sealed class TokenList
{
    /// <summary>The switch that makes every list count its <see cref="Reads"/>; off it costs nothing.</summary>
    internal const string CountReads = "StatementsGen.CountReads";

    private static readonly bool IsCounting = AppContext.TryGetSwitch(CountReads, out var isOn) && isOn;

    private Token[] _tokens = new Token[256];

    /// <summary>The number of tokens.</summary>
    internal int Count { get; private set; }

    /// <summary>
    /// How often a token was looked at: the measure of the work done, whatever the machine. 0 unless <see cref="CountReads"/> is on.
    /// </summary>
    internal long Reads { get; private set; }

    /// <summary>A token.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index]
    {
        get
        {
            if (IsCounting)
            {
                Reads++;
            }

            return ref _tokens[index];
        }
    }

    /// <summary>Removes all tokens.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Adds a token.</summary>
    /// <returns>The token, with nothing in it yet.</returns>
    internal ref Token Add()
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        ref var token = ref _tokens[Count++];
        token = default;
        return ref token;
    }
}
