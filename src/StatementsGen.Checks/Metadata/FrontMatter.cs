using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Metadata;

/// <summary>The keys and values of a text's front matter. Equality is by value.</summary>
/// <param name="Entries">The keys and values, in order; none for a text without front matter.</param>
/// <param name="Findings">The findings about it.</param>
internal sealed record FrontMatter(ValueList<MetadataEntry> Entries, ValueList<Finding> Findings)
{
    /// <summary>Gets a value indicating whether the front matter has no error.</summary>
    internal bool IsReadable => Findings.All(static finding => finding.Rule.Severity != Severity.Error);

    private static readonly FrontMatter Nothing = new([], []);

    /// <summary>Reads the front matter of a text.</summary>
    /// <param name="text">The text.</param>
    internal static FrontMatter Read(CheckedText text)
    {
        if (text.Outline.FrontMatter is not { } block)
        {
            return Nothing;
        }

        var findings = new List<Finding>();
        var entries = YamlReader.Read(text, block, findings);
        if (findings.Count == 0)
        {
            findings.AddRange(FrontMatterNames.Find(text, block, entries));
            findings.AddRange(CommentsInValues.Find(text, entries));
        }

        return new FrontMatter(entries, [.. findings]);
    }

    /// <summary>Checks the front matter of a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text) => Read(text).Findings;
}
