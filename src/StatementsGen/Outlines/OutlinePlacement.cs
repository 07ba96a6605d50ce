namespace StatementsGen.Outlines;

/// <summary>Turns the outline of what a reader of a page sees into the outline of its file.</summary>
internal static class OutlinePlacement
{
    /// <summary>Returns the outline with all places in the file.</summary>
    /// <param name="outline">The outline, with places in what a reader sees.</param>
    /// <param name="edits">The edits that make it of the text of the file.</param>
    /// <param name="marks">The offsets in what a reader sees of all that can be a mark.</param>
    internal static DocumentOutline Place(DocumentOutline outline, ValueList<TextEdit> edits, IEnumerable<int> marks)
    {
        var map = new PageMap(edits);
        return outline with
        {
            Title = PlaceOf(map, outline.Title),
            Statements = Convert(outline.Statements, statement => statement with
            {
                Span = map.PlaceOf(statement.Span),
                Key = PlaceOf(map, statement.Key),
            }),
            Attributions = Convert(outline.Attributions, attribution => attribution with
            {
                SpeakerSpan = PlaceOf(map, attribution.SpeakerSpan),
                CueSpan = PlaceOf(map, attribution.CueSpan),
                AddresseeSpan = PlaceOf(map, attribution.AddresseeSpan),
            }),
            SpeakerMentions = Convert(outline.SpeakerMentions, mention => mention with { Span = map.PlaceOf(mention.Span) }),
            Contents = Convert(outline.Contents, map.PlaceOf),
            Mentions = Convert(outline.Mentions, mention => mention with { Span = map.PlaceOf(mention.Span) }),
            Abbreviations = Convert(outline.Abbreviations, abbreviation =>
                new AbbreviationOutline(map.PlaceOf(abbreviation.ShortForm), map.PlaceOf(abbreviation.LongForm))),
            Blocks = Convert(outline.Blocks, block => Place(map, block)),
            Edits = edits,
            MarkPlaces = [.. marks.Select(mark => map.PlaceOf(new TextSpan(mark, 1)).Start).OrderBy(static place => place)],
        };
    }

    private static BlockOutline Place(PageMap map, in BlockOutline block)
    {
        var span = map.PlaceOf(block.Span);
        var number = block.NumberLength == 0 ? 0 : map.PlaceOf(new TextSpan(block.Span.Start, block.NumberLength)).End - span.Start;
        return block with { Span = span, NumberLength = number, Key = PlaceOf(map, block.Key) };
    }

    private static TextSpan? PlaceOf(PageMap map, TextSpan? span) => span is { } seen ? map.PlaceOf(seen) : null;

    private static ValueList<T> Convert<T>(ValueList<T> list, Func<T, T> convert)
    {
        if (list.Count == 0)
        {
            return list;
        }

        var converted = new T[list.Count];
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = convert(list[i]);
        }

        return ValueList<T>.Own(converted);
    }
}
