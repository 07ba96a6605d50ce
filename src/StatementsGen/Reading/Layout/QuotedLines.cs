using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Layout;

/// <summary>Takes the marks of quoted lines out of the text that sentences are read from.</summary>
/// <remarks>
/// A paragraph that is quoted as in mail has a mark at the start of each line. The marks become spaces, so that the steps behind this one see a
/// wrapped line and no offset moves. In the records a line break with the marks behind it folds to one space (<see cref="LineFolding"/>).
/// </remarks>
internal static class QuotedLines
{
    /// <summary>Returns the text with spaces for the marks inside its quotations; the text itself if there are none.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="blocks">Its blocks.</param>
    internal static string Blank(string text, IReadOnlyList<LayoutBlock> blocks)
    {
        char[]? blanked = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Quotation && LineFolding.HasBreak(text.AsSpan(block.Span.Start, block.Span.Length)))
            {
                blanked ??= text.ToCharArray();
                Blank(blanked, block.Span);
            }
        }

        return blanked is null ? text : new string(blanked);
    }

    private static void Blank(char[] text, TextSpan block)
    {
        var isLineStart = false;
        for (var i = block.Start; i < block.End; i++)
        {
            if (LineFolding.IsLineBreak(text[i]))
            {
                isLineStart = true;
            }
            else if (isLineStart && text[i] == '>')
            {
                text[i] = ' ';
            }
            else
            {
                isLineStart &= SentenceCharacters.IsBlank(text[i]);
            }
        }
    }
}
