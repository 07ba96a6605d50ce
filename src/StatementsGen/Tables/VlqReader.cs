namespace StatementsGen.Tables;

/// <summary>Reads the numbers that a <see cref="VlqWriter"/> wrote.</summary>
/// <param name="text">The digits.</param>
internal struct VlqReader(string text)
{
    private int _index;

    /// <summary>Whether all digits have been read.</summary>
    internal readonly bool AtEnd => _index == text.Length;

    /// <summary>Reads a non-negative number.</summary>
    /// <exception cref="FormatException">There is no complete number at the current position.</exception>
    internal int Read()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 5)
        {
            var digit = _index < text.Length ? ValueOf(text[_index++]) : -1;
            if (digit < 0)
            {
                break;
            }

            value |= (uint)(digit & 31) << shift;
            if (digit < 32)
            {
                return (int)value;
            }
        }

        throw new FormatException($"There is no number at {_index}.");
    }

    /// <summary>Reads a count of items. Each item takes at least one digit, so a count that exceeds the remaining digits is rejected before memory is allocated.</summary>
    /// <exception cref="FormatException">There is no complete number at the current position, or fewer digits than items follow.</exception>
    internal int ReadCount()
    {
        var count = Read();
        return (uint)count <= (uint)(text.Length - _index) ? count : throw new FormatException($"There is no room for {count} at {_index}.");
    }

    /// <summary>Reads a signed number.</summary>
    /// <exception cref="FormatException">There is no complete number at the current position.</exception>
    internal int ReadSigned()
    {
        var value = (uint)Read();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= 'A' and <= 'Z' => digit - 'A',
        >= 'a' and <= 'z' => digit - 'a' + 26,
        >= '0' and <= '9' => digit - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
