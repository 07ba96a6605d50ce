using System.Text;

namespace StatementsGen.Tables;

/// <summary>Writes numbers as base-64 variable-length quantities: five bits a character, low bits first, the sixth bit says "more follows".</summary>
/// <remarks>
/// The digits are those of the source map format (ECMA-426): printable ASCII that needs no escape in a C# literal. Unlike there, only
/// numbers that can be negative carry a sign bit.
/// </remarks>
internal sealed class VlqWriter
{
    internal const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly StringBuilder _text = new();

    /// <summary>Writes a number that is not negative.</summary>
    /// <param name="value">The number.</param>
    internal void Write(int value)
    {
        var rest = (uint)value;
        while (rest >= 32)
        {
            _text.Append(Digits[(int)(rest & 31) | 32]);
            rest >>= 5;
        }

        _text.Append(Digits[(int)rest]);
    }

    /// <summary>Writes a number of either sign ("zigzag": the sign is the lowest bit).</summary>
    /// <param name="value">The number.</param>
    internal void WriteSigned(int value) => Write((value << 1) ^ (value >> 31));

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();
}
