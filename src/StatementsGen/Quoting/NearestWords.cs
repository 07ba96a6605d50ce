using System.Text;

namespace StatementsGen.Quoting;

/// <summary>Finds the words of the documents that come nearest to a quotation.</summary>
/// <remarks>
/// The rarest words of the quotation tell which passages can come near it: of those that have the most of them, the edit distance decides.
/// </remarks>
/// <param name="index">The words of the documents.</param>
internal sealed class NearestWords(QuotationIndex index)
{
    // Places that are looked at for one quotation, unless its rarest word alone has more.
    private const int MostPlaces = 4_000;

    private const int Candidates = 3;

    // The edit distance takes time in proportion to the square of the length: of a longer quotation, the beginning is compared.
    private const int LongestCompared = 2_000;

    /// <summary>Finds the nearest words.</summary>
    /// <param name="part">The words of the quotation.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The indices of the first word and of the first behind them; <see langword="null"/> if none are near.</returns>
    internal (int Start, int End)? Find(QuotationPart part, CancellationToken cancellationToken)
    {
        if (part.Text.Length > LongestCompared)
        {
            part = new QuotationPart(part.Text.Substring(0, LongestCompared), isFollowed: true);
        }

        var places = PlacesOf(part);
        (int Start, int End)? nearest = null;
        var least = int.MaxValue;
        foreach (var center in CentersOf(places, part.Count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (NearestAround(center, part, cancellationToken) is { } found && found.Distance < least)
            {
                (nearest, least) = ((found.Start, found.End), found.Distance);
            }
        }

        return nearest;
    }

    // Where the quotation would start for its words to stand where they do.
    private List<int> PlacesOf(QuotationPart part)
    {
        var known = new List<(IReadOnlyList<int> Numbers, int Word, int Count)>();
        for (var i = 0; i < part.Count; i++)
        {
            if (WordScanner.IsWord(part.Text, part[i].Start) && index.Vocabulary.FindInAnyCase(part.Text, part[i]) is { Count: > 0 } numbers)
            {
                known.Add((numbers, i, numbers.Sum(number => index.PlacesOf(number).Length)));
            }
        }

        known.Sort(static (left, right) => left.Count.CompareTo(right.Count) is not 0 and var byCount ? byCount : left.Word.CompareTo(right.Word));
        var places = new List<int>();
        foreach (var (numbers, word, count) in known)
        {
            if (places.Count > 0 && places.Count + count > MostPlaces)
            {
                break;
            }

            foreach (var number in numbers)
            {
                foreach (var place in index.PlacesOf(number))
                {
                    places.Add(place - word);
                }
            }
        }

        places.Sort();
        return places;
    }

    // The middles of the stretches with the most of them. Two stretches do not overlap.
    private static List<int> CentersOf(List<int> places, int length)
    {
        var reach = Math.Max(2, length / 2);
        var stretches = new List<(int Count, int Center)>();
        for (var (first, end) = (0, 0); first < places.Count; first++)
        {
            while (end < places.Count && places[end] - places[first] <= reach)
            {
                end++;
            }

            stretches.Add((end - first, places[(first + end - 1) / 2]));
        }

        var chosen = new List<int>();
        while (chosen.Count < Candidates && stretches.Count > 0)
        {
            var best = stretches[0];
            foreach (var stretch in stretches)
            {
                best = stretch.Count > best.Count ? stretch : best;
            }

            chosen.Add(best.Center);
            stretches.RemoveAll(stretch => Math.Abs(stretch.Center - best.Center) <= length);
        }

        return chosen;
    }

    private (int Start, int End, int Distance)? NearestAround(int center, QuotationPart part, CancellationToken cancellationToken)
    {
        var margin = part.Count + 2;
        var start = Math.Max(0, center - margin);
        var end = Math.Min(index.Words.Length, center + part.Count + margin);
        var anchor = Math.Min(Math.Max(center, 0), index.Words.Length - 1);
        var words = index.Words;
        start = words.Slice(start, Math.Max(0, anchor - start)).LastIndexOf(QuotationIndex.Boundary) is var before and >= 0 ? start + before + 1 : start;
        end = words.Slice(anchor, end - anchor).IndexOf(QuotationIndex.Boundary) is var behind and >= 0 ? anchor + behind : end;
        if (start >= end)
        {
            return null;
        }

        var (text, starts) = Join(start, end);
        var quotation = QuotableText.Fold(part.Text.Trim());
        if (NearestPassage.Find(text, quotation, cancellationToken) is not { } passage)
        {
            return null;
        }

        var first = starts.FindLastIndex(offset => offset <= passage.Start);
        var last = starts.FindLastIndex(offset => offset < passage.End);
        return (start + Math.Max(first, 0), start + last + 1, Distance(text.Substring(passage.Start, passage.Length), quotation));
    }

    private (string Text, List<int> Starts) Join(int start, int end)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        var pieceIndex = index.PieceAt(start);
        var piece = index.Piece(pieceIndex);
        var copied = index.OffsetOf(start);
        for (var i = start; i < end; i++)
        {
            while (index.StartsBy(pieceIndex + 1, i))
            {
                text.Append(piece.Text, copied, piece.Text.Length - copied).Append(' ');
                piece = index.Piece(++pieceIndex);
                copied = 0;
            }

            text.Append(piece.Text, copied, index.OffsetOf(i) - copied);
            copied = index.OffsetOf(i);
            starts.Add(text.Length);
        }

        return (text.Append(piece.Text, copied, WordScanner.Next(piece.Text, copied).End - copied).ToString(), starts);
    }

    // Only to compare candidates: of how many characters they differ in at most.
    private static int Distance(string passage, string quotation)
    {
        var row = new int[quotation.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= passage.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (passage[i - 1] == quotation[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[quotation.Length];
    }
}
