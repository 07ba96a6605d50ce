using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Structure;

namespace StatementsGen.Checks.Metadata;

/// <summary>The findings that the front matter of a text and marks of its statements say to leave out: <c>ignore: [STG0106]</c>, <c>{ignore=STG0106}</c>.</summary>
internal sealed class IgnoredFindings
{
    /// <summary>The key in the front matter.</summary>
    internal const string Key = "ignore";

    private const string IdPrefix = "STG";
    private const string NotThere = "the text has no such finding";
    private const string NotAtStatement = "the statement has no such finding";
    private const string Unknown = "there is no such finding";
    private const string NotIgnorable = "it is no slip in the words of a text";

    private static readonly IReadOnlyList<MetadataValue> Nothing = [];

    private readonly IReadOnlyList<MetadataValue> _ids;

    private readonly StatementIgnores _ofStatements;

    private IgnoredFindings(IReadOnlyList<MetadataValue> ids, StatementIgnores ofStatements)
    {
        _ids = ids;
        _ofStatements = ofStatements;
    }

    /// <summary>Reads what a text ignores. A value without an id is metadata of the author's own.</summary>
    /// <param name="text">The text.</param>
    internal static IgnoredFindings Of(CheckedText text) => new(OfFrontMatter(text), StatementIgnores.Of(text));

    private static IReadOnlyList<MetadataValue> OfFrontMatter(CheckedText text)
    {
        if (text.Outline.FrontMatter is not { } block || text.Text.IndexOf(Key, block.Content.Start, block.Content.Length, StringComparison.Ordinal) < 0)
        {
            return Nothing;
        }

        var value = FrontMatter.Read(text).Entries.FirstOrDefault(static entry => entry.Key == Key)?.Value;
        IReadOnlyList<MetadataValue> ids = value is null ? [] : value.Kind == MetadataKind.List ? value.Items : [value];
        return ids.Any(static id => id.Text.StartsWith(IdPrefix, StringComparison.Ordinal)) ? ids : Nothing;
    }

    /// <summary>Returns the findings that are not ignored.</summary>
    /// <param name="findings">The findings.</param>
    internal IEnumerable<Finding> Keep(IEnumerable<Finding> findings) =>
        _ids.Count == 0 && _ofStatements.IsEmpty
            ? findings
            : findings.Where(finding => !CanBeIgnored(finding.Rule) || !(_ids.Any(id => id.Text == finding.Rule.Id) || _ofStatements.Ignores(finding)));

    /// <summary>Finds ids that ignore nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">All findings that can be ignored.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class; otherwise the rules about members find nothing.</param>
    internal IEnumerable<Finding> FindUnused(CheckedText text, IEnumerable<Finding> findings, bool hasMembers)
    {
        if (_ids.Count == 0 && _ofStatements.IsEmpty)
        {
            yield break;
        }

        List<Finding> all = [.. findings];
        var found = new HashSet<Rule>(all.Select(static finding => finding.Rule));
        foreach (var id in _ids)
        {
            if (ReasonOf(id.Text, found, hasMembers, NotThere) is { } reason)
            {
                yield return text.FindingAt(Rules.UnusedIgnore, id.Place.Span, MetadataText.Shown(id.Text), reason);
            }
        }

        var none = new HashSet<Rule>();
        foreach (var span in _ofStatements.Unused(text, all.Where(static finding => CanBeIgnored(finding.Rule))))
        {
            var id = text.Substring(span);
            if (ReasonOf(id, none, hasMembers, NotAtStatement) is { } reason)
            {
                yield return text.FindingAt(Rules.UnusedIgnore, span, MetadataText.Shown(id), reason);
            }
        }
    }

    /// <summary>Why an id ignores nothing; <see langword="null"/> if it ignores something, or could where statements are members.</summary>
    private static string? ReasonOf(string id, HashSet<Rule> found, bool hasMembers, string notThere)
    {
        var rule = Rules.All.FirstOrDefault(rule => rule.Id == id);
        return rule is null ? Unknown
            : !CanBeIgnored(rule) ? NotIgnorable
            : found.Contains(rule) || (!hasMembers && IsAboutMembers(rule)) ? null
            : notThere;
    }

    private static bool CanBeIgnored(Rule rule) => rule == Rules.UnfitKey || rule == Rules.UnfitMark || (rule.Scope == RuleScope.Wording && rule != Rules.UnusedIgnore);

    private static bool IsAboutMembers(Rule rule) => rule == Rules.LargeDocument || rule == Rules.DependentNames;
}
