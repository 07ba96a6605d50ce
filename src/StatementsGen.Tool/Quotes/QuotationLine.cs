using System.Globalization;
using StatementsGen.Tool.Reporting;

namespace StatementsGen.Tool.Quotes;

/// <summary>Writes the results of quotations in lines, as findings are.</summary>
internal static class QuotationLine
{
    /// <summary>Returns the line of a quotation: the finding, or where it stands.</summary>
    /// <param name="result">The result.</param>
    /// <param name="pathOf">Returns the path of a document's file.</param>
    internal static string Of(QuotationResult result, Func<StatementDocument, string> pathOf)
    {
        if (result.Finding is { } finding)
        {
            return FindingLine.Of(finding);
        }

        var check = result.Check;
        var words = Quoting.QuotableText.Shorten(result.Quotation.Words);
        var place = $"{result.Quotation.FilePath}{result.Quotation.Start}";
        if (check.Match == QuotationMatch.None)
        {
            return $"{place}: not found: “{words}”";
        }

        var passage = check.Passages[0];
        var speaker = passage.Speakers.Count == 0 ? "" : $", said by {string.Join(" and ", passage.Speakers.Select(static speaker => speaker.Name))}";
        var others = check.PassageCount > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {check.PassageCount - 1} more") : "";
        var kind = check.Match == QuotationMatch.Verbatim ? "verbatim" : "verbatim but for its marks";
        return $"{place}: {kind}: “{words}” in {pathOf(passage.Document)}{passage.Position}{others}{speaker}{string.Concat(passage.Changes.Select(Describe))}";
    }

    private static string Describe(QuotationChange change) => change.Words.Length > 0
        ? $"; {change.Mark} for “{Quoting.QuotableText.Shorten(change.Words)}”"
        : $"; {change.Mark} is put in";
}
