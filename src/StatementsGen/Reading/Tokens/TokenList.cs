using System.Buffers;
using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Tokens;

/// <summary>The tokens of a paragraph, in a rented buffer that is reused for the next paragraph.</summary>
internal sealed class TokenList : IDisposable
{
    /// <summary>The switch that makes every list count its <see cref="Reads"/>. It costs nothing when off.</summary>
    internal const string CountReads = "StatementsGen.CountReads";

    private static readonly bool IsCounting = AppContext.TryGetSwitch(CountReads, out var isOn) && isOn;

    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(256);

    /// <summary>The number of tokens.</summary>
    internal int Count { get; private set; }

    /// <summary>
    /// The number of times a token was read: a measure of work that does not depend on the machine. 0 unless <see cref="CountReads"/> is on.
    /// </summary>
    internal long Reads { get; private set; }

    /// <summary>Whether any token can be a quotation mark.</summary>
    internal bool HoldsQuotationMark { get; set; }

    /// <summary>A token.</summary>
    /// <param name="index">Its index.</param>
    internal ref Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (IsCounting)
            {
                Reads++;
            }

            return ref _tokens[index];
        }
    }

    /// <summary>Gets a range of tokens.</summary>
    /// <param name="range">The range.</param>
    internal ReadOnlySpan<Token> Slice(TokenRange range) => _tokens.AsSpan(range.First, range.End - range.First);

    /// <summary>Removes all tokens.</summary>
    internal void Clear()
    {
        Count = 0;
        HoldsQuotationMark = false;
    }

    /// <summary>Adds a token.</summary>
    /// <returns>The token. The caller sets all of its fields.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Token Add()
    {
        if (Count == _tokens.Length)
        {
            Grow();
        }

        return ref _tokens[Count++];
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(Math.Max(2 * Count, 1));
        Array.Copy(_tokens, larger, Count);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
