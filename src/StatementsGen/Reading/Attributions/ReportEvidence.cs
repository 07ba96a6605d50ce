using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Attributions;

/// <summary>Decides whether a candidate reports what somebody said, by the evidence in a table.</summary>
/// <remarks>
/// A candidate has a source, a cue and a content, but a duty, a condition or a definition can have all three and report nothing. One line that
/// says so is enough. A doubt alone takes nothing away: a doubtful candidate counts where the text reports speech.
/// </remarks>
internal static class ReportEvidence
{
    private delegate bool Holds(in ReportCandidate candidate);

    /// <summary>The evidence: mood, then source, then form.</summary>
    private static readonly (ReportVerdict Verdict, Holds Holds)[] Table =
    [
        // Mood and modality: what ought to, may or could be said has not been said.
        (ReportVerdict.Nothing, ReportMood.IsDuty),                 // The tenant must inform all lodgers that …
        (ReportVerdict.Nothing, ReportMood.IsPossibility),          // A member may ask that …; the frame can indicate that …
        (ReportVerdict.Doubtful, ReportMood.IsPotential),           // Omari may ask that …; critics would say that …
        (ReportVerdict.Doubtful, ReportMood.IsFuture),              // The club will confirm that …
        (ReportVerdict.Nothing, ReportMood.IsAbility),              // The police are not able to say …
        (ReportVerdict.Nothing, ReportMood.IsPurpose),              // Crews use this flag to indicate that …
        (ReportVerdict.Nothing, ReportMood.IsCommand),              // Note that adding …
        (ReportVerdict.Nothing, ReportMood.IsCaused),               // The notice lets you ask that …
        (ReportVerdict.Nothing, ReportMood.IsCondition),            // If a guest tells us that …
        (ReportVerdict.Doubtful, ReportMood.IsNamedCondition),      // If Omari claims that …
        (ReportVerdict.Nothing, ReportMood.IsStipulation),          // The Borrower acknowledges that …

        // Source: whoever speaks is a person, a body or a text, and a certain one.
        (ReportVerdict.Nothing, ReportSource.IsAddressed),          // You agree that …
        (ReportVerdict.Nothing, ReportSource.IsNobody),             // No one from the town confirmed it.
        (ReportVerdict.Nothing, ReportSource.IsSelf),               // This policy describes how …
        (ReportVerdict.Nothing, ReportSource.IsAnybody),            // Each member knows that …
        (ReportVerdict.Nothing, ReportSource.IsEither),             // Fraud or deception related to …
        (ReportVerdict.Nothing, ReportSource.IsThing),              // The valve indicates that …
        (ReportVerdict.Nothing, ReportSource.IsStandard),           // The beds are watered according to the season.
        (ReportVerdict.Doubtful, ReportSource.IsUncertain),         // Keepers know that … (present tense, no named person)

        // Form: words that look like a cue and its content.
        (ReportVerdict.Nothing, ReportForm.IsDefinition),           // Closure means you and any guests …
        (ReportVerdict.Nothing, ReportForm.IsProviso),              // provided that …; as provided by law
        (ReportVerdict.Nothing, ReportForm.IsPlural),               // boats with open claims that wait
        (ReportVerdict.Nothing, ReportForm.DisagreesWithSubject),   // the counter notice; the herd runs counter to …
        (ReportVerdict.Nothing, ReportForm.IsJoinedPassive),        // were spread among the crowd and charged with keeping …
        (ReportVerdict.Nothing, ReportForm.HasAgent),               // the accounts opened and maintained by …
        (ReportVerdict.Nothing, ReportForm.IsTermSubject),          // “fsck” reads the tree
        (ReportVerdict.Nothing, ReportForm.IsOffice),               // they assume the role of …
        (ReportVerdict.Nothing, ReportForm.IsNaming),               // a man called Bob Moss
        (ReportVerdict.Nothing, ReportForm.IsParticle),             // called it off
        (ReportVerdict.Nothing, ReportForm.IsObject),               // Version 4.2 added support for …
        (ReportVerdict.Nothing, ReportForm.IsRelative),             // code he had written that would …
        (ReportVerdict.Nothing, ReportForm.IsLooseGerund),          // the burden of proving that …
        (ReportVerdict.Nothing, ReportForm.IsIndication),           // indicated by adding a ribbon
        (ReportVerdict.Nothing, ReportForm.IsEmptyNoun),            // the merit of their claims
        (ReportVerdict.Doubtful, ReportForm.IsSourceless),          // is expected to open
    ];

    /// <summary>Weighs a candidate.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="candidate">The candidate; it is marked if it is doubtful.</param>
    /// <returns>Whether it reports something.</returns>
    internal static bool Accepts(in Sentence sentence, FoundAttribution candidate)
    {
        var verdict = Weigh(new ReportCandidate(sentence, candidate), out var line);
        candidate.IsDoubtful = verdict == ReportVerdict.Doubtful;
        candidate.Evidence = line;
        return verdict != ReportVerdict.Nothing;
    }

    /// <summary>Returns the name of a line of the table, which is that of the evidence: <c>IsFuture</c>.</summary>
    /// <param name="line">The line, counted from 1.</param>
    internal static string NameOf(int line) => Table[line - 1].Holds.Method.Name;

    private static ReportVerdict Weigh(in ReportCandidate candidate, out byte line)
    {
        var verdict = ReportVerdict.Reports;
        line = 0;
        for (var i = 0; i < Table.Length; i++)
        {
            var (weight, holds) = Table[i];
            if (weight > verdict && holds(candidate))
            {
                verdict = weight;
                line = (byte)(i + 1);
            }
        }

        return verdict;
    }
}
