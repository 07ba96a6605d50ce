namespace StatementsGen.Advice;

/// <summary>A text without a statement.</summary>
internal static class EmptyDocument
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0105";

    /// <summary>The rule. In its message 0: the text's path.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A document without statements",
        "'{0}' holds no statement. Write one, or take the file out of the texts.",
        AdviceSeverity.Warning);

    /// <summary>Finds it.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<AdviceFinding> Find(AdvisedText text) =>
        text.Outline.Statements.Count == 0 ? [new AdviceFinding(Rule, default, [text.Path])] : [];
}
