using StatementsGen.Guards;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Metadata;

/// <summary>What the front matter of a text says, and whether all of it could be read. Equality is by value.</summary>
/// <param name="Entries">The keys and values, in order; none for a text without front matter.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record FrontMatter(ValueList<MetadataEntry> Entries, ValueList<GuardFinding> Findings)
{
    private static readonly FrontMatter Nothing = new([], []);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    internal static FrontMatter Read(string text)
    {
        if (FrontMatterReader.Read(text) is not { } block)
        {
            return Nothing;
        }

        var findings = new List<GuardFinding>();
        var entries = YamlReader.Read(text, block, findings);
        if (findings.Count == 0)
        {
            findings.AddRange(FrontMatterGuard.Check(text, block, entries));
        }

        return new FrontMatter(entries, [.. findings]);
    }
}
