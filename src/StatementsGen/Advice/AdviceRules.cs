using StatementsGen.Reading;

namespace StatementsGen.Advice;

/// <summary>All rules, and the one way to ask them.</summary>
/// <remarks>
/// Rules are pure functions of a text and its outline and say nothing rather than guess. A text that cannot be decoded without loss has no document:
/// STG0001 is all that is said of it, its replacement and null characters too. Two documents with one name are STG0003.
/// </remarks>
internal static class AdviceRules
{
    /// <summary>The rules, in order of their ids.</summary>
    internal static ValueList<AdviceRule> All { get; } =
    [
        ControlCharacters.Rule,
        BidirectionalControls.Rule,
        InvisibleCharacters.Rule,
        MixedLineEndings.Rule,
        EmptyDocument.Rule,
        UnbalancedQuotations.Rule,
        RepeatedStatements.Rule,
        AmbiguousAbbreviations.Rule,
        UnattributedQuotations.Rule,
        LargeDocument.Rule,
        DependentNames.Rule,
    ];

    /// <summary>Asks all rules.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    /// <returns>The findings, in order of place and then of ids.</returns>
    internal static IReadOnlyList<AdviceFinding> Find(AdvisedText text, bool hasMembers, CancellationToken cancellationToken)
    {
        var (ofCharacters, ofStatements) = text.Text.Length < OutlineReader.LongText
            ? (OfCharacters(text.Text, cancellationToken), OfStatements(text, hasMembers, cancellationToken))
            : FindOnTwoThreads(text, hasMembers, cancellationToken);
        List<AdviceFinding> findings = [.. ofCharacters, .. ofStatements];
        findings.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start) is not 0 and var byPlace
            ? byPlace
            : string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        return findings;
    }

    private static (List<AdviceFinding> OfCharacters, List<AdviceFinding> OfStatements) FindOnTwoThreads(
        AdvisedText text, bool hasMembers, CancellationToken cancellationToken)
    {
        var ofCharacters = Task.Run(() => OfCharacters(text.Text, cancellationToken), CancellationToken.None);
        var ofStatements = OfStatements(text, hasMembers, cancellationToken);
        return (ofCharacters.GetAwaiter().GetResult(), ofStatements);
    }

    private static List<AdviceFinding> OfCharacters(string text, CancellationToken cancellationToken) => Ask(
        cancellationToken,
        () => ControlCharacters.Find(text),
        () => BidirectionalControls.Find(text),
        () => InvisibleCharacters.Find(text),
        () => MixedLineEndings.Find(text),
        () => UnbalancedQuotations.Find(text));

    private static List<AdviceFinding> OfStatements(AdvisedText text, bool hasMembers, CancellationToken cancellationToken) => Ask(
        cancellationToken,
        () => EmptyDocument.Find(text),
        () => RepeatedStatements.Find(text),
        () => AmbiguousAbbreviations.Find(text),
        () => UnattributedQuotations.Find(text),
        () => hasMembers ? LargeDocument.Find(text) : [],
        () => hasMembers ? DependentNames.Find(text) : []);

    private static List<AdviceFinding> Ask(CancellationToken cancellationToken, params Func<IEnumerable<AdviceFinding>>[] rules)
    {
        List<AdviceFinding> findings = [];
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule());
        }

        return findings;
    }
}
