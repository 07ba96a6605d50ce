using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Quotes;

/// <summary>A quotation in a file.</summary>
/// <param name="FilePath">The path of the file, for findings.</param>
/// <param name="Id">The id of the line of a JSON Lines file, as JSON writes it; <see langword="null"/> for other files and lines without one.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Start">The line and column in the file where it starts.</param>
/// <param name="End">The line and column in the file where it ends.</param>
/// <param name="Words">The words between the marks, with line breaks folded.</param>
/// <param name="Speaker">Who says them there; <see langword="null"/> if that is not known.</param>
internal sealed record QuotedWords(string FilePath, string? Id, TextSpan Span, TextPosition Start, TextPosition End, string Words, string? Speaker)
{
    // Who is described and not named is not compared by name: "the minister" can be anybody.
    private bool NamesSpeaker => Speaker?.Any(char.IsUpper) == true;

    /// <summary>Returns what is wrong with the quotation.</summary>
    /// <param name="check">What looking for it gave.</param>
    /// <param name="pathOf">Returns the path of a document's file.</param>
    internal Finding? FindingOf(QuotationCheck check, Func<StatementDocument, string> pathOf)
    {
        var shown = Shorten(Words);
        if (check.Match == QuotationMatch.None)
        {
            var nearest = check.Nearest is { } near
                ? $"the nearest words are “{Shorten(near.Text)}” in {PlaceOf(near)}{(check.Difference is { } difference ? $", which differ in {difference} alone" : "")}"
                : "no words come near it";
            return FindingAt(Rules.UnknownQuotation, shown, nearest);
        }

        var passage = check.Passages[0];
        if (check.Speaker == QuotationSpeaker.Other && NamesSpeaker)
        {
            return FindingAt(Rules.ForeignQuotation, shown, SpeakersOf(passage), PlaceOf(passage), Speaker!);
        }

        if (passage.LeavesOutNegation)
        {
            return FindingAt(Rules.LostNegation, shown, Shorten(string.Join(" … ", passage.Changes.Select(static change => change.Words).Where(static words => words.Length > 0))), PlaceOf(passage));
        }

        return check.Speaker switch
        {
            QuotationSpeaker.Unknown => FindingAt(Rules.UncomparedSpeaker, shown, PlaceOf(passage), "where nobody is known to say it", Speaker!),
            QuotationSpeaker.Other => FindingAt(Rules.UncomparedSpeaker, shown, PlaceOf(passage), $"said by {SpeakersOf(passage)}", Speaker!),
            _ => null,
        };

        string PlaceOf(QuotationPassage found) => $"{pathOf(found.Document)}{found.Position}";
    }

    private static string SpeakersOf(QuotationPassage passage) => string.Join(" and ", passage.Speakers.Select(static speaker => speaker.Name));

    private static string Shorten(string words) => Quoting.QuotableText.Shorten(words);

    private Finding FindingAt(Rule rule, params string[] arguments) => new(rule, FilePath, Span, Start, End, [.. arguments]);
}
