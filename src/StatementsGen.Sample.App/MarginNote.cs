using Spectre.Console;
using Spectre.Console.Rendering;

namespace StatementsGen.Sample.App;

/// <summary>Words in the full width of the console but for a margin, in which a note stands beside their first line.</summary>
/// <remarks>A grid would fill each line with spaces, which get in the way when the page is piped on.</remarks>
/// <param name="note">The note.</param>
/// <param name="words">The words.</param>
/// <param name="style">The style of the note.</param>
/// <param name="width">The width of the margin.</param>
internal sealed class MarginNote(string note, IRenderable words, Style style, int width) : Renderable
{
    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        const string Gap = "  ";
        var margin = note.PadLeft(width - Gap.Length) + Gap;
        foreach (var line in Segment.SplitLines(words.Render(options, maxWidth - width)))
        {
            yield return new Segment(margin, style);
            foreach (var segment in WithoutSpaceAtEnd(line))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            margin = new string(' ', width);
        }
    }

    // A line that is wrapped ends in the space at which it is.
    private static IEnumerable<Segment> WithoutSpaceAtEnd(SegmentLine line) =>
        line.Reverse<Segment>().SkipWhile(static segment => segment.IsWhiteSpace).Reverse();
}
