using StatementsGen.Metadata;
using StatementsGen.Outlines;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Guards;

/// <summary>Finds names and titles that YAML reads otherwise than the library, which reads a single line and no YAML.</summary>
internal static class FrontMatterGuard
{
    private const string NotSimple = "write it in one line, plain or in quotes without an escape";

    /// <summary>Checks the front matter of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The front matter as the library reads it.</param>
    /// <param name="entries">The front matter as YAML.</param>
    internal static IEnumerable<GuardFinding> Check(string text, FrontMatterBlock block, ValueList<MetadataEntry> entries)
    {
        foreach (var (key, span) in new[] { ("name", block.Name), ("title", block.Title) })
        {
            var read = span is { } place ? text.Substring(place.Start, place.Length) : "";
            var entry = entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
            if (entry is not null && entry.Key != key)
            {
                yield return At(entry.Place, $"write the key in small letters, '{key}'", replacement: key);
            }
            else if (entry is not null && ValueOf(entry.Value) != read)
            {
                yield return At(entry.Value.Place, NotSimple);
            }
            else if (entry is null && span is { } stray)
            {
                yield return At(new MetadataPlace(stray, new LineCounter(text).PositionAt(stray.Start)), "this line is part of another value. Indent it");
            }

            GuardFinding At(MetadataPlace place, string advice, string? replacement = null) =>
                new(GuardRules.UnreadName, place.Span, place.Position, [key, advice], replacement);
        }
    }

    private static string? ValueOf(MetadataValue value) => value.Kind switch
    {
        MetadataKind.Null => "",
        MetadataKind.Plain or MetadataKind.Quoted => value.Text,
        _ => null,
    };
}
