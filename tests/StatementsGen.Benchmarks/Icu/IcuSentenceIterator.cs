namespace StatementsGen.Benchmarks.Icu;

/// <summary>ICU's sentence break iterator (Unicode UAX #29, locale <c>en</c>), through its C interface <c>ubrk.h</c>.</summary>
internal sealed unsafe class IcuSentenceIterator : IDisposable
{
    private const int SentenceType = 3;
    private const int Done = -1;

    private readonly delegate* unmanaged<nint, char*, int, int*, void> _setText;
    private readonly delegate* unmanaged<nint, int> _next;
    private readonly delegate* unmanaged<nint, void> _close;
    private readonly nint _iterator;

    /// <summary>Opens an iterator.</summary>
    /// <param name="icu">The library.</param>
    /// <exception cref="InvalidOperationException">ICU has no rules for sentences.</exception>
    internal IcuSentenceIterator(IcuLibrary icu)
    {
        var open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)icu.Function("ubrk_open");
        _setText = (delegate* unmanaged<nint, char*, int, int*, void>)icu.Function("ubrk_setText");
        _next = (delegate* unmanaged<nint, int>)icu.Function("ubrk_next");
        _close = (delegate* unmanaged<nint, void>)icu.Function("ubrk_close");
        var status = 0;
        fixed (byte* locale = "en\0"u8)
        {
            _iterator = open(SentenceType, locale, null, 0, &status);
        }

        ThrowIfFailed(status);
    }

    /// <inheritdoc/>
    public void Dispose() => _close(_iterator);

    /// <summary>Goes through all boundaries of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many sentences there are.</returns>
    internal long Count(string text)
    {
        fixed (char* characters = text)
        {
            var status = 0;
            _setText(_iterator, characters, text.Length, &status);
            ThrowIfFailed(status);
            var count = 0L;
            while (_next(_iterator) != Done)
            {
                count++;
            }

            return count;
        }
    }

    // Values above 0 are errors, those below are warnings.
    private static void ThrowIfFailed(int status)
    {
        if (status > 0)
        {
            throw new InvalidOperationException($"ICU error {status}");
        }
    }
}
