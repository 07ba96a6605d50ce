namespace StatementsGen.Tool.Export.Linked;

/// <summary>Counts the characters of a text as Unicode does. In UTF-16 some are two code units.</summary>
internal sealed class CodePointOffsets
{
    // The places of the second code units of pairs, in order.
    private readonly List<int> _seconds = [];

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    internal CodePointOffsets(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _seconds.Add(i++);
            }
        }
    }

    /// <summary>Returns the number of characters before a place.</summary>
    /// <param name="offset">The place, in UTF-16 code units.</param>
    internal int At(int offset) => offset - (_seconds.BinarySearch(offset) is var i && i < 0 ? ~i : i);
}
