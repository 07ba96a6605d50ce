using System.Globalization;

namespace StatementsGen.Checks.Approvals;

/// <summary>Words that are in two texts, or differ between them. Equality is by value.</summary>
/// <param name="Old">The words as they were; empty for words that were put in.</param>
/// <param name="New">The words as they are; empty for words that were taken out.</param>
internal readonly record struct WordChange(string Old, string New)
{
    /// <summary>Whether the words are in both texts.</summary>
    internal bool IsSame => Old == New;

    /// <summary>Returns the change in one line, with the marks around it that both texts have: <c>“{May → June},”</c>.</summary>
    internal string Describe()
    {
        if (Old.Length == 0 || New.Length == 0)
        {
            return Old.Length == 0 ? $"{{→ {New}}}" : $"{{{Old} →}}";
        }

        var (start, end) = (0, 0);
        var most = Math.Min(Old.Length, New.Length) - 1;
        while (end < most && Old[Old.Length - 1 - end] == New[New.Length - 1 - end] && char.IsPunctuation(Old[Old.Length - 1 - end]))
        {
            end++;
        }

        while (start < most - end && Old[start] == New[start] && IsOpening(Old[start]))
        {
            start++;
        }

        var (old, @new) = (Old.Substring(start, Old.Length - start - end), New.Substring(start, New.Length - start - end));
        return $"{Old.Substring(0, start)}{{{old} → {@new}}}{Old.Substring(Old.Length - end)}";
    }

    private static bool IsOpening(char mark) =>
        mark is '"' or '\'' || char.GetUnicodeCategory(mark) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation;
}
