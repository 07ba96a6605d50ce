using System.Globalization;
using StatementsGen.Tool.Marks;

namespace StatementsGen.Tool.Export.Tei;

/// <summary>Links the elements of a content that stands in several pieces: <c>next</c> and <c>prev</c> lead from one to the other.</summary>
internal sealed class SaidChains
{
    private readonly Dictionary<MarkedPart, (string Name, string? Value)[]> _attributes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Links the contents of a statement.</summary>
    /// <param name="parts">The parts of the statement.</param>
    /// <param name="statement">The id of the statement.</param>
    internal SaidChains(IReadOnlyList<MarkedPart> parts, string statement)
    {
        foreach (var content in ContentsIn(parts).GroupBy(static part => part.Mark!.Index))
        {
            MarkedPart[] pieces = [.. content];
            for (var i = 0; pieces.Length > 1 && i < pieces.Length; i++)
            {
                _attributes.Add(
                    pieces[i],
                    [
                        ("xml:id", IdOf(i)),
                        ("prev", i > 0 ? $"#{IdOf(i - 1)}" : null),
                        ("next", i + 1 < pieces.Length ? $"#{IdOf(i + 1)}" : null),
                    ]);
            }

            string IdOf(int piece) => string.Create(CultureInfo.InvariantCulture, $"{statement}.a{content.Key + 1}.{piece + 1}");
        }
    }

    /// <summary>Returns the attributes that link a part: none for one that stands alone.</summary>
    /// <param name="part">The part.</param>
    internal IEnumerable<(string Name, string? Value)> AttributesOf(MarkedPart part) => _attributes.GetValueOrDefault(part, []);

    private static IEnumerable<MarkedPart> ContentsIn(IEnumerable<MarkedPart> parts) => parts.SelectMany(static part =>
        (part.Mark?.Kind == MarkKind.Content ? [part] : Enumerable.Empty<MarkedPart>()).Concat(ContentsIn(part.Parts)));
}
