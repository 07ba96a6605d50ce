using StatementsGen.Quoting;

namespace StatementsGen;

/// <summary>Checks whether quotations stand verbatim in documents, and who says them there.</summary>
/// <remarks>
/// <para>
/// A quotation stands in a document if all its words and marks stand there side by side, in the same letter case. It can span statements, and can include the title. Typographic and
/// straight marks, and spaces, may differ (see <see cref="QuotationCheckerOptions.Exact"/>). A comma or a full stop at its end does not count. An ellipsis (<c>…</c>, <c>...</c>, <c>[…]</c>) leaves
/// words out, up to two hundred within one document. Words in brackets (<c>[the bridge]</c>) are put in, or replace up to eight words. Brackets within a word (<c>[T]he</c>) alter it.
/// </para>
/// <para>
/// Words that only resemble those of a document are never counted as verbatim: a sentence and its negation are nearly alike.
/// </para>
/// <para>
/// Creating a checker takes time in proportion to the documents. Each quotation then takes time in proportion to how often its rarest word occurs. One checker can be used by several threads.
/// </para>
/// </remarks>
public sealed class QuotationChecker
{
    /// <summary>The most passages in a <see cref="QuotationCheck"/>.</summary>
    public const int MostPassages = 16;

    // Of more passages, the first are compared with the claimed speaker.
    private const int MostCompared = 10_000;

    private readonly QuotationIndex _index;
    private readonly PassageReader _passages;

    /// <summary>Creates a checker. It keeps the documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">How quotations are compared with them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is <see langword="null"/>.</exception>
    public QuotationChecker(IEnumerable<StatementDocument> documents, QuotationCheckerOptions? options = null)
    {
        _index = new QuotationIndex(documents ?? throw new ArgumentNullException(nameof(documents)), options?.Exact ?? false);
        _passages = new PassageReader(_index);
    }

    /// <summary>Checks a quotation.</summary>
    /// <param name="quotation">The quotation, with or without quotation marks around it.</param>
    /// <param name="speaker">Who is claimed to say it: a name or a part of it, an abbreviation, or a role; <see langword="null"/> if nobody is.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotation"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public QuotationCheck Check(string quotation, string? speaker = null, CancellationToken cancellationToken = default)
    {
        _ = quotation ?? throw new ArgumentNullException(nameof(quotation));
        var pattern = QuotationPattern.Of(quotation, keepsBracketed: true);
        if (!pattern.Parts.Any(static part => part.HasWord))
        {
            return new QuotationCheck(quotation, QuotationMatch.None, [], 0, QuotationSpeaker.NotCompared);
        }

        var matches = PatternSearch.Find(_index, pattern, cancellationToken);
        if (matches.Count == 0 && pattern.HasAlterations && QuotationPattern.Of(quotation, keepsBracketed: false) is { Parts.Count: > 0 } shorter)
        {
            matches = PatternSearch.Find(_index, shorter, cancellationToken);
            pattern = matches.Count > 0 ? shorter : pattern;
        }

        return matches.Count > 0
            ? Found(quotation, pattern, matches, speaker)
            : NotFound(quotation, pattern, cancellationToken);
    }

    private QuotationCheck Found(string quotation, QuotationPattern pattern, IReadOnlyList<PatternMatch> matches, string? speaker)
    {
        var chosen = matches.Take(MostPassages).ToList();
        var verdict = QuotationSpeaker.NotCompared;
        if (speaker is not null && !string.IsNullOrWhiteSpace(speaker))
        {
            var compared = matches.Take(MostCompared).Select(match => (Match: match, Verdict: Compare(pattern, match, speaker))).ToList();
            verdict = new[] { QuotationSpeaker.Same, QuotationSpeaker.Other }.FirstOrDefault(wanted => compared.Exists(found => found.Verdict == wanted));
            if (verdict == QuotationSpeaker.NotCompared || (verdict == QuotationSpeaker.Other && matches.Count > MostCompared))
            {
                verdict = QuotationSpeaker.Unknown;
            }

            chosen = [.. compared.OrderBy(static found => found.Verdict != QuotationSpeaker.Same).Take(MostPassages).Select(static found => found.Match)];
        }

        var passages = chosen.ConvertAll(match => _passages.Read(pattern, match));
        var isVerbatim = passages.Exists(static passage => passage.Changes.Count == 0);
        return new QuotationCheck(
            quotation, isVerbatim ? QuotationMatch.Verbatim : QuotationMatch.Altered, [.. passages], matches.Count, verdict);
    }

    // Words of several people are those of none of them.
    private QuotationSpeaker Compare(QuotationPattern pattern, PatternMatch match, string speaker)
    {
        var start = match.Starts[0];
        var document = _index.Piece(_index.PieceAt(start)).Document;
        var speakers = _passages.SpeakersOf(start, PassageReader.EndOf(pattern, match));
        return speakers.Count == 0 ? QuotationSpeaker.Unknown
            : speakers.All(found => SpeakerNames.AreSame(speaker, found, document)) ? QuotationSpeaker.Same
            : QuotationSpeaker.Other;
    }

    private QuotationCheck NotFound(string quotation, QuotationPattern pattern, CancellationToken cancellationToken)
    {
        var longest = pattern.Parts.OrderByDescending(static part => part.Count).First();
        if (new NearestWords(_index).Find(longest, cancellationToken) is not { } words)
        {
            return new QuotationCheck(quotation, QuotationMatch.None, [], 0, QuotationSpeaker.NotCompared);
        }

        var nearest = _passages.Read(words.Start, words.End);
        return new QuotationCheck(
            quotation,
            QuotationMatch.None,
            [],
            0,
            QuotationSpeaker.NotCompared,
            nearest,
            WordingDifference.Only(nearest.Text, QuotableText.Fold(longest.Text.Trim())));
    }
}
