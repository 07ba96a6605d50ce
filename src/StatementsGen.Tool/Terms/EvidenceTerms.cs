using System.Text;
using StatementsGen.Reading.Attributions;

namespace StatementsGen.Tool.Terms;

/// <summary>The words in which the tool tells why an attribution was accepted.</summary>
internal static class EvidenceTerms
{
    /// <summary>The cells of a statement without attributions.</summary>
    internal static readonly string[] None = ["", "", ""];

    /// <summary>Returns the finder, the frame of the cue, and what speaks against the attribution.</summary>
    /// <param name="evidence">The evidence.</param>
    internal static string[] Of(in AttributionEvidence evidence) =>
    [
        ModelTerms.Of(evidence.Finder),
        evidence.Frame ?? "",
        string.Join(", ", new[] { evidence.IsWeak ? "weak frame" : null, evidence.Doubt is { } doubt ? WordsOf(doubt) : null }.OfType<string>()),
    ];

    // "IsNamedCondition" is "named condition".
    private static string WordsOf(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name.StartsWith("Is", StringComparison.Ordinal) ? name.AsSpan(2) : name)
        {
            if (char.IsUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
