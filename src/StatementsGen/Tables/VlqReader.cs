namespace StatementsGen.Tables;

/// <summary>Reads what <see cref="VlqWriter"/> wrote.</summary>
/// <param name="text">The digits.</param>
internal struct VlqReader(string text)
{
    private int _index;

    /// <summary>Whether all has been read.</summary>
    internal readonly bool AtEnd => _index == text.Length;

    /// <summary>Reads a number that is not negative.</summary>
    /// <exception cref="FormatException">There is no whole number at this place.</exception>
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

    /// <summary>Reads a number of things that take a digit each at least, so that a damaged table asks for no memory that it cannot fill.</summary>
    /// <exception cref="FormatException">There is no whole number at this place, or no room for so many things after it.</exception>
    internal int ReadCount()
    {
        var count = Read();
        return (uint)count <= (uint)(text.Length - _index) ? count : throw new FormatException($"There is no room for {count} at {_index}.");
    }

    /// <summary>Reads a number of either sign.</summary>
    /// <exception cref="FormatException">There is no whole number at this place.</exception>
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
