using StatementsGen.Generator.Metadata;
using StatementsGen.Outlines;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Finds names and titles that YAML reads otherwise than the library, which reads a single line and no YAML.</summary>
internal static class FrontMatterGuard
{
    private const string NotSimple = "write it in one line, plain or in quotes without an escape";

    /// <summary>Checks the front matter of a text.</summary>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="text">The text.</param>
    /// <param name="block">The front matter as the library reads it.</param>
    /// <param name="entries">The front matter as YAML.</param>
    internal static IEnumerable<Finding> Check(string filePath, string text, FrontMatterBlock block, ValueList<MetadataEntry> entries)
    {
        foreach (var (key, span) in new[] { ("name", block.Name), ("title", block.Title) })
        {
            var read = span is { } place ? text.Substring(place.Start, place.Length) : "";
            var entry = entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
            if (entry is not null && entry.Key != key)
            {
                yield return At(entry.Place, $"write the key in small letters, '{key}'");
            }
            else if (entry is not null && ValueOf(entry.Value) != read)
            {
                yield return At(entry.Value.Place, NotSimple);
            }
            else if (entry is null && span is { } stray)
            {
                yield return At(new MetadataPlace(stray, new LineCounter(text).PositionAt(stray.Start)), "this line is part of another value. Indent it");
            }

            Finding At(MetadataPlace place, string advice) =>
                new(Descriptors.UnreadName, filePath, place.Span, place.Position, [key, advice]);
        }
    }

    private static string? ValueOf(MetadataValue value) => value.Kind switch
    {
        MetadataKind.Null => "",
        MetadataKind.Plain or MetadataKind.Quoted => value.Text,
        _ => null,
    };
}
