using Microsoft.CodeAnalysis.Text;
using StatementsGen.Advice;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Documents;

/// <summary>A finding of a rule with the lines and columns of its place. Equality is by value.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Lines">Its place as the compiler counts, from 0.</param>
internal readonly record struct PlacedAdvice(AdviceFinding Finding, LinePositionSpan Lines)
{
    /// <summary>Asks all rules about a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Looked at between rules.</param>
    /// <returns>The findings, in order of place and then of ids.</returns>
    internal static IReadOnlyList<PlacedAdvice> Find(AdvisedText text, bool hasMembers, CancellationToken cancellationToken)
    {
        var findings = AdviceRules.Find(text, hasMembers, cancellationToken);
        var placed = new PlacedAdvice[findings.Count];
        var lines = new LineCounter(text.Text);
        for (var i = 0; i < placed.Length; i++)
        {
            var start = lines.PositionAt(findings[i].Span.Start);

            // A copy: the next finding may start before this one ends.
            var ahead = lines;
            placed[i] = new PlacedAdvice(findings[i], new LinePositionSpan(Counted(start), Counted(ahead.PositionAt(findings[i].Span.End))));
        }

        return placed;
    }

    private static LinePosition Counted(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
