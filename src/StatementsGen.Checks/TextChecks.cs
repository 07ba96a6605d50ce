using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Metadata;
using StatementsGen.Checks.Quotations;
using StatementsGen.Checks.Statements;
using StatementsGen.Checks.Structure;
using StatementsGen.Reading;

namespace StatementsGen.Checks;

/// <summary>Checks a text by all rules that need no project.</summary>
/// <remarks>
/// Rules are pure functions of a text. In doubt they report nothing. A text that cannot be decoded without loss has no document, and only
/// STG0001 is reported for it. <see cref="ClassNames"/> finds documents with the same name.
/// </remarks>
internal static class TextChecks
{
    private static readonly Finder[] OfStructure =
    [
        FrontMatterRules.Find,
        MisplacedFrontMatter.Find,
        KeyRules.Find,
        FrontMatter.Find,
    ];

    private static readonly Finder[] OfCharacters =
    [
        ControlCharacters.Find,
        BidirectionalControls.Find,
        InvisibleCharacters.Find,
        MixedLineEndings.Find,
        UnbalancedQuotations.Find,
    ];

    private static readonly Finder[] OfStatements =
    [
        EmptyDocument.Find,
        RepeatedStatements.Find,
        AmbiguousAbbreviations.Find,
        UnattributedQuotations.Find,
    ];

    private static readonly Finder[] OfMembers =
    [
        LargeDocument.Find,
        DependentNames.Find,
    ];

    // Finds the violations of one or more rules.
    private delegate IEnumerable<Finding> Finder(CheckedText text);

    /// <summary>Finds problems that keep a text from being compiled in as it is: the rules of <see cref="RuleScope.Text"/>.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> FindInStructure(CheckedText text) => OfStructure.SelectMany(find => find(text));

    /// <summary>Finds problems in the wording: the rules of <see cref="RuleScope.Wording"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Checked between rules.</param>
    /// <returns>The findings, ordered by place and then by id.</returns>
    internal static IReadOnlyList<Finding> FindInWording(CheckedText text, bool hasMembers, CancellationToken cancellationToken)
    {
        var ofStatements = hasMembers ? [.. OfStatements, .. OfMembers] : OfStatements;
        var (first, second) = text.Text.Length < OutlineReader.LongText
            ? (Run(OfCharacters, text, cancellationToken), Run(ofStatements, text, cancellationToken))
            : RunOnTwoThreads(ofStatements, text, cancellationToken);
        List<Finding> findings = [.. first, .. second];
        findings.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start) is not 0 and var byPlace
            ? byPlace
            : string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        return findings;
    }

    private static (List<Finding> OfCharacters, List<Finding> OfStatements) RunOnTwoThreads(
        Finder[] ofStatements, CheckedText text, CancellationToken cancellationToken)
    {
        var ofCharacters = Task.Run(() => Run(OfCharacters, text, cancellationToken), CancellationToken.None);
        var findings = Run(ofStatements, text, cancellationToken);
        return (ofCharacters.GetAwaiter().GetResult(), findings);
    }

    private static List<Finding> Run(Finder[] finders, CheckedText text, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach (var find in finders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(find(text));
        }

        return findings;
    }
}
