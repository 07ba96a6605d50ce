namespace StatementsGen.Tool.Marks;

/// <summary>A part of a text: marked, with parts in it; or plain, without.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Mark">The mark; <see langword="null"/> for plain text.</param>
/// <param name="Parts">The parts of marked text, in order: they fill it.</param>
internal sealed record MarkedPart(TextSpan Span, Mark? Mark, IReadOnlyList<MarkedPart> Parts)
{
    // Browsers nest elements 512 deep at most. No reader follows more than a few levels.
    private const int Deepest = 8;

    /// <summary>Divides a text into parts: marks that stand in others nest, and one that overlaps another is divided at its end.</summary>
    /// <param name="span">The text.</param>
    /// <param name="marks">The marks. What stands outside the text is left out.</param>
    internal static IReadOnlyList<MarkedPart> Divide(TextSpan span, IEnumerable<Mark> marks)
    {
        var within = new SortedSet<Piece>(marks
            .Where(mark => mark.Span.Length > 0 && mark.Span.Overlaps(span))
            .Select((mark, i) => new Piece(Math.Max(mark.Span.Start, span.Start), Math.Min(mark.Span.End, span.End), mark, i)));
        return Divide(span, within, 0);
    }

    private static List<MarkedPart> Divide(TextSpan span, SortedSet<Piece> pieces, int depth)
    {
        List<MarkedPart> parts = [];
        var end = span.Start;
        while (pieces.Min is { } outer)
        {
            pieces.Remove(outer);
            AddPlain(outer.Start);
            var inner = new SortedSet<Piece>();
            while (pieces.Min is { } next && next.Start < outer.End)
            {
                pieces.Remove(next);
                inner.Add(next with { End = Math.Min(next.End, outer.End) });
                if (next.End > outer.End)
                {
                    // The note stands beside the first piece.
                    pieces.Add(next with { Start = outer.End, Mark = next.Mark with { Note = null } });
                }
            }

            var place = TextSpan.FromBounds(outer.Start, outer.End);
            parts.Add(new MarkedPart(place, outer.Mark, depth + 1 < Deepest ? Divide(place, inner, depth + 1) : [new MarkedPart(place, null, [])]));
            end = outer.End;
        }

        AddPlain(span.End);
        return parts;

        void AddPlain(int next)
        {
            if (next > end)
            {
                parts.Add(new MarkedPart(TextSpan.FromBounds(end, next), null, []));
            }
        }
    }

    // A mark, or what is left of it, in the order in which marks open: the longer one first.
    private sealed record Piece(int Start, int End, Mark Mark, int Order) : IComparable<Piece>
    {
        public int CompareTo(Piece? other) => other is null ? 1
            : (Start, -End, Mark.Kind, Order).CompareTo((other.Start, -other.End, other.Mark.Kind, other.Order));
    }
}
