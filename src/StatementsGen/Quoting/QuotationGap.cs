namespace StatementsGen.Quoting;

/// <summary>A place in a quotation where the text can have other words.</summary>
/// <param name="Mark">What the quotation has there: <c>…</c> or <c>[the bridge]</c>.</param>
/// <param name="Longest">The most words and marks that the text can have there.</param>
internal sealed record QuotationGap(string Mark, int Longest)
{
    /// <summary>The most words and marks that an ellipsis stands for. What is further apart was not said in one breath.</summary>
    internal const int LongestOmission = 200;

    /// <summary>The most words and marks that a bracketed insertion stands for.</summary>
    internal const int LongestReplaced = 8;

    /// <summary>Joins two gaps that no words part.</summary>
    /// <param name="next">The gap behind this one.</param>
    internal QuotationGap With(QuotationGap next) => new($"{Mark} {next.Mark}", Math.Max(Longest, next.Longest));
}
