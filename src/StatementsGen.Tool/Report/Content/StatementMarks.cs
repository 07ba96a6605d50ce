using StatementsGen.Tool.Marks;

namespace StatementsGen.Tool.Report.Content;

/// <summary>Finds what is marked in a statement.</summary>
internal static class StatementMarks
{
    /// <summary>Returns the marks of a statement. Some may stand in a statement beside it.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="statement">The statement.</param>
    internal static IEnumerable<Mark> Of(ReportText text, Statement statement)
    {
        foreach (var attribution in statement.Attributions)
        {
            foreach (var content in attribution.ContentSpans)
            {
                yield return new Mark(MarkKind.Content, content);
            }

            if (attribution.SpeakerSpan is { } speaker)
            {
                yield return new Mark(MarkKind.Speaker, speaker, Note: NoteOf(text.Document, attribution, speaker));
            }

            if (attribution.CueSpan is { } cue)
            {
                yield return new Mark(MarkKind.Cue, cue);
            }
        }

        foreach (var finding in text.FindingsIn(statement))
        {
            yield return new Mark(MarkKind.Finding, finding.Span);
        }
    }

    /// <summary>Returns the names of speakers that no words in the statement stand for: those of a quotation that goes on.</summary>
    /// <param name="statement">The statement.</param>
    internal static IEnumerable<string> UnmarkedSpeakersOf(Statement statement) => statement.Attributions
        .Where(attribution => attribution is { Speaker: not null } && !(attribution.SpeakerSpan is { } span && span.Overlaps(statement.Span)))
        .Select(static attribution => attribution.Speaker!.Name)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    // Words that hold the name need no note.
    private static string? NoteOf(StatementDocument document, Attribution attribution, TextSpan span) =>
        attribution.Speaker is { } speaker && !document.TextOf(span).Contains(speaker.Name, StringComparison.OrdinalIgnoreCase) ? speaker.Name : null;
}
