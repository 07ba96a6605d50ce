using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Metadata;

/// <summary>The findings that the front matter of a text says to leave out: <c>ignore: [STG0106]</c>.</summary>
internal sealed class IgnoredFindings
{
    /// <summary>The key in the front matter.</summary>
    internal const string Key = "ignore";

    private const string IdPrefix = "STG";
    private const string NotThere = "the text has no such finding";
    private const string Unknown = "there is no such finding";
    private const string NotIgnorable = "it is no slip in the words of a text";

    private static readonly IgnoredFindings Nothing = new([]);

    private readonly IReadOnlyList<MetadataValue> _ids;

    private IgnoredFindings(IReadOnlyList<MetadataValue> ids) => _ids = ids;

    /// <summary>Reads what a text ignores. A value without an id is metadata of the author's own.</summary>
    /// <param name="text">The text.</param>
    internal static IgnoredFindings Of(CheckedText text)
    {
        if (text.Outline.FrontMatter is not { } block || text.Text.IndexOf(Key, block.Content.Start, block.Content.Length, StringComparison.Ordinal) < 0)
        {
            return Nothing;
        }

        var value = FrontMatter.Read(text).Entries.FirstOrDefault(static entry => entry.Key == Key)?.Value;
        IReadOnlyList<MetadataValue> ids = value is null ? [] : value.Kind == MetadataKind.List ? value.Items : [value];
        return ids.Any(static id => id.Text.StartsWith(IdPrefix, StringComparison.Ordinal)) ? new IgnoredFindings(ids) : Nothing;
    }

    /// <summary>Returns the findings that are not ignored.</summary>
    /// <param name="findings">The findings.</param>
    internal IEnumerable<Finding> Keep(IEnumerable<Finding> findings) => _ids.Count == 0 ? findings : findings.Where(finding => !Ignores(finding.Rule));

    /// <summary>Finds ids that ignore nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">All findings that can be ignored.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class; otherwise the rules about members find nothing.</param>
    internal IEnumerable<Finding> FindUnused(CheckedText text, IEnumerable<Finding> findings, bool hasMembers)
    {
        var found = _ids.Count == 0 ? [] : new HashSet<Rule>(findings.Select(static finding => finding.Rule));
        foreach (var id in _ids)
        {
            var rule = Rules.All.FirstOrDefault(rule => rule.Id == id.Text);
            var reason = rule is null ? Unknown
                : !CanBeIgnored(rule) ? NotIgnorable
                : found.Contains(rule) || (!hasMembers && IsAboutMembers(rule)) ? null
                : NotThere;
            if (reason is not null)
            {
                yield return text.FindingAt(Rules.UnusedIgnore, id.Place.Span, MetadataText.Shown(id.Text), reason);
            }
        }
    }

    private bool Ignores(Rule rule) => CanBeIgnored(rule) && _ids.Any(id => id.Text == rule.Id);

    private static bool CanBeIgnored(Rule rule) => rule == Rules.UnfitKey || (rule.Scope == RuleScope.Wording && rule != Rules.UnusedIgnore);

    private static bool IsAboutMembers(Rule rule) => rule == Rules.LargeDocument || rule == Rules.DependentNames;
}
