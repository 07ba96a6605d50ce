namespace StatementsGen.Outlines;

/// <summary>Leads from what a reader of a page sees to where it stands in the file.</summary>
internal sealed class PageMap
{
    private readonly ValueList<TextEdit> _edits;
    private readonly int[] _seen;

    /// <summary>Creates a map.</summary>
    /// <param name="edits">The edits that make what a reader sees of the text of the file, in order.</param>
    internal PageMap(ValueList<TextEdit> edits)
    {
        _edits = edits;
        _seen = new int[edits.Count];
        var shift = 0;
        for (var i = 0; i < _seen.Length; i++)
        {
            _seen[i] = edits[i].Span.Start - shift;
            shift += edits[i].Span.Length - edits[i].Replacement.Length;
        }
    }

    /// <summary>Returns where words that a reader sees stand in the file: from the first of them to the last, without the markup around them.</summary>
    /// <param name="span">The place in what a reader sees.</param>
    internal TextSpan PlaceOf(TextSpan span)
    {
        var start = CharacterAt(span.Start).Start;
        return span.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, CharacterAt(span.End - 1).End);
    }

    /// <summary>Returns where a reader sees what stands in the file; of markup, where it would stand.</summary>
    /// <param name="span">The place in the file.</param>
    internal TextSpan SeenAt(TextSpan span) => TextSpan.FromBounds(SeenAt(span.Start, isEnd: false), SeenAt(span.End, isEnd: true));

    private int SeenAt(int offset, bool isEnd)
    {
        var edit = SortedStarts.FindLast(_seen.Length, index => _edits[index].Span.Start, offset - 1);
        return edit < 0 ? offset
            : offset < _edits[edit].Span.End ? _seen[edit] + (isEnd ? 0 : _edits[edit].Replacement.Length)
            : _seen[edit] + _edits[edit].Replacement.Length + offset - _edits[edit].Span.End;
    }

    private TextSpan CharacterAt(int seen)
    {
        var edit = SortedStarts.FindLast(_seen.Length, index => _seen[index], seen);
        if (edit < 0)
        {
            return new TextSpan(seen, 1);
        }

        var behind = seen - _seen[edit] - _edits[edit].Replacement.Length;
        return behind < 0 ? _edits[edit].Span : new TextSpan(_edits[edit].Span.End + behind, 1);
    }
}
