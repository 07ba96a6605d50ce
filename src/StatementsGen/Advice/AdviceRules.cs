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
        var findings = new List<AdviceFinding>();
        Add(ControlCharacters.Find(text.Text));
        Add(BidirectionalControls.Find(text.Text));
        Add(InvisibleCharacters.Find(text.Text));
        Add(MixedLineEndings.Find(text.Text));
        Add(EmptyDocument.Find(text));
        Add(UnbalancedQuotations.Find(text.Text));
        Add(RepeatedStatements.Find(text));
        Add(AmbiguousAbbreviations.Find(text));
        Add(UnattributedQuotations.Find(text));
        if (hasMembers)
        {
            Add(LargeDocument.Find(text));
            Add(DependentNames.Find(text));
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
