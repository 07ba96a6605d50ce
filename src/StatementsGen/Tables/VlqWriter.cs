namespace StatementsGen.Tables;

/// <summary>Writes numbers as base-64 variable-length quantities: five bits per character, low bits first. The sixth bit marks that more digits follow.</summary>
/// <remarks>
/// The digits are those of the source map format (ECMA-426): printable ASCII that needs no escape in a C# literal. In contrast to that
/// format, only numbers that can be negative have a sign bit.
/// </remarks>
internal sealed class VlqWriter
{
    /// <summary>The digits of numbers from 0 to 63.</summary>
    internal const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>The most digits that a 32-bit number takes.</summary>
    private const int MostDigits = 7;

    private char[] _digits = new char[1024];
    private int _count;

    /// <summary>Writes a non-negative number.</summary>
    /// <param name="value">The number.</param>
    internal void Write(int value)
    {
        if (_count + MostDigits > _digits.Length)
        {
            Array.Resize(ref _digits, 2 * _digits.Length);
        }

        var rest = (uint)value;
        for (; rest >= 32; rest >>= 5)
        {
            _digits[_count++] = Digits[(int)(rest & 31) | 32];
        }

        _digits[_count++] = Digits[(int)rest];
    }

    /// <summary>Writes a signed number in zigzag form: the sign is the lowest bit.</summary>
    /// <param name="value">The number.</param>
    internal void WriteSigned(int value) => Write((value << 1) ^ (value >> 31));

    /// <summary>Returns the digits written so far.</summary>
    public override string ToString() => new(_digits, 0, _count);
}
