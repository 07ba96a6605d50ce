using System.Text;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Quoting;

/// <summary>Makes passages of words in an index.</summary>
/// <param name="index">The words of the documents.</param>
internal sealed class PassageReader(QuotationIndex index)
{
    private const string NegativeEnding = "n't";

    /// <summary>Makes the passage where a quotation stands.</summary>
    /// <param name="pattern">The quotation.</param>
    /// <param name="match">Where it stands.</param>
    internal QuotationPassage Read(QuotationPattern pattern, PatternMatch match)
    {
        var changes = new List<QuotationChange>();
        var negates = false;
        for (var part = 0; part < pattern.Parts.Count; part++)
        {
            if (pattern.Gaps[part] is { } gap)
            {
                var end = part == 0 ? match.Starts[0] : match.Starts[part - 1] + pattern.Parts[part - 1].Count;
                AddGap(gap, end, match.Starts[part]);
            }

            if (pattern.Parts[part].Alteration is { } alteration)
            {
                changes.Add(new QuotationChange(alteration, TextOf(match.Starts[part], match.Starts[part] + 1)));
            }
        }

        var last = EndOf(pattern, match);
        if (pattern.Gaps[pattern.Parts.Count] is { } behind)
        {
            AddGap(behind, last, last);
        }

        return Read(match.Starts[0], last) with { Changes = [.. changes], LeavesOutNegation = negates };

        void AddGap(QuotationGap gap, int start, int end)
        {
            var words = TextOf(start, end);
            negates |= IsNegative(start, end);

            // An ellipsis where the document has one, or nothing at all, leaves nothing out.
            if (gap.Mark[0] == '[' || gap.Mark.Length > 1 || HasWord(start, end))
            {
                changes.Add(new QuotationChange(gap.Mark, words));
            }
        }
    }

    /// <summary>Makes a passage of words that stand side by side.</summary>
    /// <param name="start">The index of the first word.</param>
    /// <param name="end">The index of the first word behind them.</param>
    internal QuotationPassage Read(int start, int end)
    {
        var (first, last) = (index.PieceAt(start), index.PieceAt(end - 1));
        var (from, to) = (index.Piece(first), index.Piece(last));
        var word = WordScanner.Next(to.Text, index.OffsetOf(end - 1));
        var offset = from.OffsetInDocument(index.OffsetOf(start));
        var span = TextSpan.FromBounds(offset, Math.Max(offset, to.OffsetInDocument(word.End)));
        return new QuotationPassage(from.Document, span, PositionAt(first, offset), TextOf(start, end), SpeakersOf(start, end), []);
    }

    /// <summary>Returns the index of the first word behind a quotation.</summary>
    /// <param name="pattern">The quotation.</param>
    /// <param name="match">Where it stands.</param>
    internal static int EndOf(QuotationPattern pattern, PatternMatch match) =>
        match.Starts[match.Starts.Length - 1] + pattern.Parts[pattern.Parts.Count - 1].Count;

    /// <summary>Returns who says words that stand side by side, each once.</summary>
    /// <param name="start">The index of the first word.</param>
    /// <param name="end">The index of the first word behind them.</param>
    internal ValueList<Speaker> SpeakersOf(int start, int end)
    {
        List<Speaker>? speakers = null;
        var last = index.PieceAt(end - 1);
        for (var i = index.PieceAt(start); i <= last; i++)
        {
            var piece = index.Piece(i);
            if (piece.Statement < 0)
            {
                continue;
            }

            foreach (var attribution in piece.Document.Statements[piece.Statement].Attributions)
            {
                if (attribution.Speaker is { } speaker && speakers?.Contains(speaker) != true && Covers(attribution, piece, start, end))
                {
                    (speakers ??= []).Add(speaker);
                }
            }
        }

        return speakers is null ? [] : [.. speakers];
    }

    /// <summary>Returns the words between two places, with line breaks folded.</summary>
    /// <param name="start">The index of the first word.</param>
    /// <param name="end">The index of the first word behind them.</param>
    internal string TextOf(int start, int end)
    {
        if (start >= end)
        {
            return "";
        }

        var last = index.PieceAt(end - 1);
        var words = new StringBuilder();
        for (var i = index.PieceAt(start); i <= last; i++)
        {
            var piece = index.Piece(i);
            var from = start > piece.FirstWord ? index.OffsetOf(start) : 0;
            var to = i == last ? WordScanner.Next(piece.Text, index.OffsetOf(end - 1)).End : piece.Text.Length;
            words.Append(words.Length > 0 ? " " : "").Append(piece.Text, from, to - from);
        }

        return words.ToString();
    }

    // Words in the clause that reports are not said by whom it names.
    private bool Covers(Attribution attribution, IndexedPiece piece, int start, int end)
    {
        if (attribution.ContentSpans.Count == 0)
        {
            return true;
        }

        var from = piece.OffsetInDocument(start > piece.FirstWord ? index.OffsetOf(start) : 0);
        var to = piece.OffsetInDocument(EndInPiece(piece, end));
        return attribution.ContentSpans.Any(content => content.Start < to && from < content.End);
    }

    private int EndInPiece(IndexedPiece piece, int end) => index.Piece(index.PieceAt(end - 1)).FirstWord == piece.FirstWord
        ? WordScanner.Next(piece.Text, index.OffsetOf(end - 1)).End
        : piece.Text.Length;

    // From the statement that it stands in or behind: a document can be long.
    private TextPosition PositionAt(int piece, int offset)
    {
        var document = index.Piece(piece).Document;
        var (position, from) = (new TextPosition(1, 1), 0);
        for (; piece >= 0 && ReferenceEquals(index.Piece(piece).Document, document); piece--)
        {
            if (index.Piece(piece).Statement is var statement and >= 0 && document.Statements[statement] is { Position.Line: > 0 } known && known.Span.Start <= offset)
            {
                (position, from) = (known.Position, known.Span.Start);
                break;
            }
        }

        if (offset > document.Text.Length)
        {
            return position;
        }

        var inside = new LineCounter(document.Text.Substring(from, offset - from)).PositionAt(offset - from);
        return inside.Line == 1
            ? new TextPosition(position.Line, position.Column + inside.Column - 1)
            : new TextPosition(position.Line + inside.Line - 1, inside.Column);
    }

    private bool HasWord(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var piece = index.Piece(index.PieceAt(i));
            if (WordScanner.IsWord(piece.Text, index.OffsetOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegative(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var word = TextOf(i, i + 1).Replace('\u2019', '\'');
            if (word.EndsWith(NegativeEnding, StringComparison.OrdinalIgnoreCase) || RuleWords.Reversing.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
