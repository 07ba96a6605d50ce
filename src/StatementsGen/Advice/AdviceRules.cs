namespace StatementsGen.Advice;

/// <summary>All rules, and the one way to ask them.</summary>
/// <remarks>
/// Rules are pure functions of a document and say nothing rather than guess. A text that cannot be decoded without loss has no document:
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
    /// <param name="document">The document.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    /// <returns>The findings, in order of place and then of ids.</returns>
    internal static IReadOnlyList<AdviceFinding> Find(StatementDocument document, bool hasMembers, CancellationToken cancellationToken)
    {
        var findings = new List<AdviceFinding>();
        Add(ControlCharacters.Find(document.Text));
        Add(BidirectionalControls.Find(document.Text));
        Add(InvisibleCharacters.Find(document.Text));
        Add(MixedLineEndings.Find(document.Text));
        Add(EmptyDocument.Find(document));
        Add(UnbalancedQuotations.Find(document.Text));
        Add(RepeatedStatements.Find(document));
        Add(AmbiguousAbbreviations.Find(document));
        Add(UnattributedQuotations.Find(document));
        if (hasMembers)
        {
            Add(LargeDocument.Find(document));
            Add(DependentNames.Find(document));
        }

        findings.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start) is not 0 and var byPlace
            ? byPlace
            : string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        return findings;

        void Add(IEnumerable<AdviceFinding> found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(found);
        }
    }
}
