using StatementsGen.Checks.Findings;
using StatementsGen.Outlines;

namespace StatementsGen.Checks.Metadata;

/// <summary>Finds names and titles that YAML and the library read differently. The library reads single lines, without YAML.</summary>
internal static class FrontMatterNames
{
    private const string NotSimple = "write it in one line, plain or in quotes without an escape";

    /// <summary>Checks the front matter of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The front matter as the library reads it.</param>
    /// <param name="entries">The front matter as YAML.</param>
    internal static IEnumerable<Finding> Find(CheckedText text, FrontMatterBlock block, ValueList<MetadataEntry> entries)
    {
        foreach (var (key, span) in new[] { ("name", block.Name), ("title", block.Title) })
        {
            var read = span is { } place ? text.Substring(place) : "";
            var entry = entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
            if (entry is not null && entry.Key != key)
            {
                yield return At(entry.Place.Span, $"write the key in small letters, '{key}'") with { Fix = new Fix(Replacement: key) };
            }
            else if (entry is not null && ValueOf(entry.Value) != read)
            {
                yield return At(entry.Value.Place.Span, NotSimple);
            }
            else if (entry is null && span is { } stray)
            {
                yield return At(stray, "this line is part of another value. Indent it");
            }

            Finding At(TextSpan span, string advice) => text.FindingAt(Rules.UnreadName, span, key, advice);
        }
    }

    private static string? ValueOf(MetadataValue value) => value.Kind switch
    {
        MetadataKind.Null => "",
        MetadataKind.Plain or MetadataKind.Quoted => value.Text,
        _ => null,
    };
}
