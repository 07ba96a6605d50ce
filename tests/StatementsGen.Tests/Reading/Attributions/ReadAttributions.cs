using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Reads the attributions of a text and writes them as <c>source|cue|content|content</c>.</summary>
internal static class ReadAttributions
{
    internal static IReadOnlyList<AttributionSpans> SpansOf(string text) =>
        TextAttributions.Find(text, SentenceSplitter.Split(text, TitledLayout.Analyze(text)));

    internal static string[] Of(string text) => [.. SpansOf(text).Select(spans => string.Join("|",
        [Words(text, spans.Source), Words(text, spans.Cue), .. ContentOf(spans).Select(span => Words(text, span))]))];

    /// <summary>Asserts what is found, in order: <c>source|cue|content / source|cue|content</c>.</summary>
    internal static void AssertAre(string text, string attributions) => Assert.Equal(attributions, string.Join(" / ", Of(text)));

    internal static IEnumerable<TextSpan> ContentOf(AttributionSpans spans) =>
        new[] { spans.ContentBefore, spans.ContentAfter }.OfType<TextSpan>();

    internal static string Words(string text, TextSpan? span) => span is { } place ? text.Substring(place.Start, place.Length) : "";
}
