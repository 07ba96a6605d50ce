using System.Globalization;
using StatementsGen.Naming;

namespace StatementsGen.Tool.Export;

/// <summary>A part of all texts: those that one of several machines takes. A text is in one part, whatever other texts there are.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct TextPart(int Number, int Count)
{
    private const int MostParts = 1_000_000;

    /// <summary>All texts.</summary>
    internal static TextPart Whole { get; } = new(1, 1);

    /// <summary>Parses a part such as <c>3/16</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    internal static bool TryParse(string text, out TextPart part)
    {
        part = Whole;
        if (text.Split('/') is not [var number, var count]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            || all is < 1 or > MostParts
            || first < 1
            || first > all)
        {
            return false;
        }

        part = new TextPart(first, all);
        return true;
    }

    /// <summary>Returns whether a text is in the part.</summary>
    /// <param name="path">The path of the text in its folder, or else its id.</param>
    internal bool Holds(string path) => Count == 1 || StableHash.NumberOf(path) % (uint)Count == (uint)(Number - 1);
}
