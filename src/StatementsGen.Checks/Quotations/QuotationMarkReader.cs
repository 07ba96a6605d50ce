using System.Globalization;

namespace StatementsGen.Checks.Quotations;

/// <summary>Reads the quotation marks of a paragraph with their neighbours.</summary>
internal static class QuotationMarkReader
{
    /// <summary>Reads the marks.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="marks">The characters that are quotation marks.</param>
    internal static List<QuotationMark> Read(string text, TextSpan paragraph, char[] marks)
    {
        var found = new List<QuotationMark>();
        for (var i = text.IndexOfAny(marks, paragraph.Start, paragraph.Length); i >= 0; i = text.IndexOfAny(marks, i + 1, paragraph.End - i - 1))
        {
            var before = i == paragraph.Start ? ' ' : text[i - 1];
            var after = i + 1 == paragraph.End ? ' ' : text[i + 1];
            if (before == '\\' || (IsHebrew(before) && IsHebrew(after)))
            {
                // An escape in code, or the mark of a Hebrew abbreviation.
                continue;
            }

            found.Add(new QuotationMark(
                i,
                text[i],
                SideOf(text, paragraph, i, before, after),
                StartsLine(text, paragraph, i),
                char.IsNumber(before),
                text[i] == '"' && ((IsBlank(before) && IsBlank(after)) || before == '"' || after == '"')));
        }

        return found;
    }

    private static MarkSide SideOf(string text, TextSpan paragraph, int i, char before, char after)
    {
        var canOpen = !IsBlank(after) && MayPrecede(Beyond(text, paragraph, i, -1));
        var canClose = !IsBlank(before) && MayFollow(Beyond(text, paragraph, i, 1));
        return canOpen == canClose ? MarkSide.Either : canOpen ? MarkSide.Opening : MarkSide.Closing;
    }

    // Skips other quotation marks, because marks of nested quotations are adjacent.
    private static char Beyond(string text, TextSpan paragraph, int i, int step)
    {
        do
        {
            i += step;
        }
        while (i >= paragraph.Start && i < paragraph.End && IsQuote(text[i]));
        return i < paragraph.Start || i >= paragraph.End ? ' ' : text[i];
    }

    private static bool MayPrecede(char c) => IsBlank(c)
        || (!char.IsLetterOrDigit(c)
            && c is not ('.' or ',' or ';' or ':' or '!' or '?' or '…' or '%' or '°' or '。' or '，' or '、' or '；' or '：' or '！' or '？')
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.NonSpacingMark));

    private static bool MayFollow(char c) => IsBlank(c)
        || (!char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.CurrencySymbol));

    private static bool StartsLine(string text, TextSpan paragraph, int i)
    {
        do
        {
            i--;
        }
        while (i >= paragraph.Start && text[i] is ' ' or '\t' or '>');
        return i < paragraph.Start || text[i] is '\n' or '\r';
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsQuote(char c) => c is '\'' or '"' or '‘' or '’' or '‚' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›';

    private static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';
}
