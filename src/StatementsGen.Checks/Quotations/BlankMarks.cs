using StatementsGen.Reading.Layout;

namespace StatementsGen.Checks.Quotations;

/// <summary>Blanks what stands in marks of the author, such as <c>{by="Ann Lee"}</c>: their quotation marks quote nothing.</summary>
internal static class BlankMarks
{
    /// <summary>Returns a text of the same length with spaces for the marks.</summary>
    /// <param name="text">The text.</param>
    internal static string In(string text)
    {
        char[]? blanked = null;
        for (var next = 0; AuthorMark.FindLookalike(text.AsSpan(), next) is { } found; next = found.End)
        {
            if (MarkParts.Read(text.AsSpan(), found.Start) is { } mark)
            {
                blanked ??= text.ToCharArray();
                blanked.AsSpan(mark.Start, mark.End - mark.Start).Fill(' ');
            }
        }

        return blanked is null ? text : new string(blanked);
    }
}
