using System.Runtime.InteropServices;

namespace StatementsGen.Checks.Characters;

/// <summary>Skips characters that no rule on characters reports: printable ASCII, which most texts consist of.</summary>
internal static class PlainCharacters
{
    // Four code units side by side, the same in each.
    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = 0xFF80 * Each;
    private const ulong TopOfAscii = 0x0080 * Each;

    /// <summary>Returns the end of a run of plain characters, in steps of four. The characters after it can still be plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset to start from.</param>
    internal static int Skip(string text, int start)
    {
        var fours = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start));
        var i = 0;
        while (i < fours.Length && ArePlain(fours[i]))
        {
            i++;
        }

        return start + (4 * i);
    }

    // In ASCII no sum carries into the next code unit. The first sum stays below 0x80 for characters before the space; the second
    // reaches it only for U+007F.
    private static bool ArePlain(ulong four) =>
        (four & BeyondAscii) == 0 && ((four + ((0x80 - ' ') * Each)) & ~(four + Each) & TopOfAscii) == TopOfAscii;
}
