using CsCheck;
using StatementsGen.Tool.Marks;

namespace StatementsGen.Tool.Tests;

public sealed class MarkedPartTests
{
    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 20], Gen.Enum<MarkKind>(), static (start, length, kind) => new Mark(kind, new TextSpan(start, length)));

    [Fact]
    public void Marks_that_stand_in_others_nest() => Assert.Equal(
        "c[aas[a]ak[a]]",
        Shown(Divide("aaaaa", new Mark(MarkKind.Speaker, new TextSpan(2, 1)), new Mark(MarkKind.Cue, new TextSpan(4, 1)), new Mark(MarkKind.Content, new TextSpan(0, 5)))));

    [Fact]
    public void A_mark_that_overlaps_another_is_divided_and_its_note_stands_once()
    {
        var parts = Divide("aaaaa", new Mark(MarkKind.Content, new TextSpan(0, 3)), new Mark(MarkKind.Speaker, new TextSpan(2, 2), Note: "Ann"));

        Assert.Equal("c[aas[a]]s[a]a", Shown(parts));
        Assert.Equal("Ann", parts[0].Parts[1].Mark!.Note);
        Assert.Null(parts[1].Mark!.Note);
    }

    [Fact]
    public void Parts_fill_a_text_and_each_mark_covers_its_own_places() => Gen.Select(AnyMark.Array[0, 7], Gen.Int[0, 10], Gen.Int[1, 30]).Sample(static (marks, start, length) =>
    {
        var span = new TextSpan(start, length);
        var leaves = new List<(TextSpan Span, HashSet<MarkKind> Kinds)>();
        Collect(MarkedPart.Divide(span, marks), [], leaves);

        Assert.Equal(Enumerable.Range(start, length), leaves.SelectMany(static leaf => Enumerable.Range(leaf.Span.Start, leaf.Span.Length)));
        Assert.All(leaves, leaf => Assert.All(
            Enumerable.Range(leaf.Span.Start, leaf.Span.Length),
            i => Assert.Equal(marks.Where(mark => mark.Span.Start <= i && i < mark.Span.End).Select(static mark => mark.Kind).ToHashSet(), leaf.Kinds)));
    });

    [Fact]
    public void Many_marks_at_one_place_nest_no_deeper_than_a_browser_can() =>
        Assert.InRange(DepthOf(MarkedPart.Divide(new TextSpan(0, 2000), Enumerable.Range(0, 1000).Select(static i => new Mark(MarkKind.Content, new TextSpan(i, 2000 - i))))), 1, 10);

    private static IReadOnlyList<MarkedPart> Divide(string text, params Mark[] marks) => MarkedPart.Divide(new TextSpan(0, text.Length), marks);

    private static string Shown(IEnumerable<MarkedPart> parts) => string.Concat(parts.Select(static part => part.Mark is { } mark
        ? $"{mark.Kind switch { MarkKind.Content => 'c', MarkKind.Speaker => 's', _ => 'k' }}[{Shown(part.Parts)}]"
        : new string('a', part.Span.Length)));

    private static void Collect(IEnumerable<MarkedPart> parts, HashSet<MarkKind> around, List<(TextSpan Span, HashSet<MarkKind> Kinds)> leaves)
    {
        foreach (var part in parts)
        {
            if (part.Mark is { } mark)
            {
                Collect(part.Parts, [.. around, mark.Kind], leaves);
            }
            else
            {
                leaves.Add((part.Span, around));
            }
        }
    }

    private static int DepthOf(IReadOnlyList<MarkedPart> parts) => parts.Count == 0 ? 0 : 1 + parts.Max(static part => DepthOf(part.Parts));
}
