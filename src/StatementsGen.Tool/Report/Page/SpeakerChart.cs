using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Report.Content;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Draws who speaks how much, as bars. The table of speakers has the same numbers.</summary>
/// <param name="elements">Makes elements.</param>
internal sealed class SpeakerChart(PageElements elements)
{
    private const int MostBars = 12;
    private const int Width = 640;
    private const int RowHeight = 24;
    private const int BarStart = 240;
    private const int LongestBar = 340;
    private const int LongestName = 32;

    /// <summary>Draws the chart.</summary>
    /// <param name="speakers">The speakers; the one with most statements first.</param>
    internal IElement Of(IReadOnlyList<ReportSpeaker> speakers)
    {
        var shown = speakers.Take(MostBars).ToList();
        var height = shown.Count * RowHeight;
        var caption = shown.Count < speakers.Count
            ? string.Create(CultureInfo.InvariantCulture, $"Statements of the {shown.Count} who speak most. The table has all {speakers.Count}.")
            : "Statements of each speaker, as in the table.";
        var drawing = elements.NewDrawn("svg", [elements.NewDrawn("title", elements.Text(caption)), .. shown.SelectMany((speaker, i) => RowOf(speaker, i, speakers[0].Places.Count))])
            .With("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height}"))
            .With("width", Width)
            .With("height", height)
            .With("role", "img")
            .With("aria-label", caption);
        return elements.New("figure", drawing, elements.New("figcaption", caption));
    }

    private IEnumerable<IElement> RowOf(ReportSpeaker speaker, int row, int most)
    {
        var top = row * RowHeight;
        var length = (double)LongestBar * speaker.Places.Count / most;
        yield return TextOf(Shorten(speaker.Speaker.Name), BarStart - 8, top).With("text-anchor", "end");
        yield return elements.NewDrawn("rect").With("x", BarStart).With("y", top + 4).With("width", length).With("height", RowHeight - 8);
        yield return TextOf(speaker.Places.Count.ToString(CultureInfo.InvariantCulture), BarStart + length + 6, top);
    }

    private IElement TextOf(string text, double x, int top) =>
        elements.NewDrawn("text", elements.Text(text)).With("x", x).With("y", top + (RowHeight / 2)).With("dominant-baseline", "central");

    // A drawing does not wrap. Its letters are no halves of pairs.
    private static string Shorten(string name)
    {
        var runes = name.EnumerateRunes().ToList();
        return runes.Count <= LongestName ? name : string.Concat(runes.Take(LongestName - 1)) + "…";
    }
}
