namespace StatementsGen.Tool.Marks;

/// <summary>Finds the marks of the attributions in a statement.</summary>
internal static class AttributionMarks
{
    /// <summary>Returns the marks. Some may stand in a statement beside it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statement">The statement.</param>
    internal static IEnumerable<Mark> Of(StatementDocument document, Statement statement) =>
        statement.Attributions.SelectMany((attribution, i) => Of(document, attribution, i));

    /// <summary>Returns the words for the speakers of an attribution: for each of several, where it is known which words are whose.</summary>
    /// <param name="attribution">The attribution.</param>
    internal static IEnumerable<(Speaker? Speaker, TextSpan Span)> SpeakersOf(Attribution attribution)
    {
        List<(Speaker?, TextSpan)> known = [.. attribution.SpeakerMentions
            .Where(static mention => mention.Span is not null)
            .Select(static mention => ((Speaker?)mention.Speaker, mention.Span!.Value))];
        return known.Count == 0 && attribution.SpeakerSpan is { } span ? [(attribution.Speaker, span)] : known;
    }

    /// <summary>Returns the names of speakers that no words in the statement stand for: those of a quotation that goes on.</summary>
    /// <param name="statement">The statement.</param>
    internal static IEnumerable<string> UnmarkedSpeakersOf(Statement statement) => statement.Attributions
        .Where(attribution => !(attribution.SpeakerSpan is { } span && span.Overlaps(statement.Span)))
        .SelectMany(static attribution => attribution.Speakers)
        .Select(static speaker => speaker.Name)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Mark> Of(StatementDocument document, Attribution attribution, int index)
    {
        foreach (var content in attribution.ContentSpans)
        {
            yield return new Mark(MarkKind.Content, content, index);
        }

        foreach (var (speaker, span) in SpeakersOf(attribution))
        {
            yield return new Mark(MarkKind.Speaker, span, index, NoteOf(document, speaker?.Name, span));
        }

        if (attribution.CueSpan is { } cue)
        {
            yield return new Mark(MarkKind.Cue, cue, index);
        }

        if (attribution.AddresseeSpan is { } addressee)
        {
            yield return new Mark(MarkKind.Addressee, addressee, index, NoteOf(document, attribution.Addressee?.Name, addressee));
        }
    }

    // Words that hold the name need no note.
    private static string? NoteOf(StatementDocument document, string? name, TextSpan span) =>
        name is not null && !document.TextOf(span).Contains(name, StringComparison.OrdinalIgnoreCase) ? name : null;
}
