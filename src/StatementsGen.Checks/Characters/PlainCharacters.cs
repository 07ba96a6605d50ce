using System.Runtime.InteropServices;

namespace StatementsGen.Checks.Characters;

/// <summary>The characters that no rule about single characters has anything to say of: printable ASCII, of which most texts are made.</summary>
internal static class PlainCharacters
{
    // Four code units side by side, the same in each.
    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = 0xFF80 * Each;
    private const ulong TopOfAscii = 0x0080 * Each;

    /// <summary>Returns where a run of them ends, to fours: what follows may still be plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
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

    // In ASCII nothing is carried from one code unit to the next: of what is below the space the first sum stays below 0x80,
    // and of U+007F alone the second reaches it.
    private static bool ArePlain(ulong four) =>
        (four & BeyondAscii) == 0 && ((four + ((0x80 - ' ') * Each)) & ~(four + Each) & TopOfAscii) == TopOfAscii;
}
