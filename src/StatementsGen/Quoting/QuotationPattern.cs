using System.Text;

namespace StatementsGen.Quoting;

/// <summary>A quotation taken apart at its ellipses and bracketed insertions.</summary>
/// <param name="Parts">The words between them, in order; at least one part, unless the quotation has no words.</param>
/// <param name="Gaps">What stands before each part, and after the last; <see langword="null"/> for nothing: the parts stand side by side.</param>
/// <param name="HasAlterations">Whether a word has brackets in it: <c>[T]he</c>.</param>
internal sealed record QuotationPattern(IReadOnlyList<QuotationPart> Parts, IReadOnlyList<QuotationGap?> Gaps, bool HasAlterations)
{
    private static readonly char[] Marks = ['[', '.', WordScanner.Ellipsis];

    /// <summary>Takes a quotation apart.</summary>
    /// <param name="quotation">The quotation. Quotation marks around it do not count.</param>
    /// <param name="keepsBracketed">Whether the letters in brackets within a word are of the text (<c>[T]he</c> for "the"), or not (<c>open[ed]</c> for "open").</param>
    internal static QuotationPattern Of(string quotation, bool keepsBracketed)
    {
        var text = WithoutMarks(quotation);
        var builder = new Builder(keepsBracketed);
        for (var i = 0; i < text.Length;)
        {
            var mark = text.IndexOfAny(Marks, i);
            builder.Append(text, i, (mark < 0 ? text.Length : mark) - i);
            if (mark < 0)
            {
                break;
            }

            i = text[mark] == '[' ? builder.AppendBracket(text, mark) : builder.AppendDots(text, mark);
        }

        return builder.Finish();
    }

    private static string WithoutMarks(string quotation)
    {
        var text = quotation.Trim();
        return text.Length > 2 && Opens(text[0]) && Closes(text[text.Length - 1]) && text.IndexOf(text[0], 1, text.Length - 2) < 0
            ? text.Substring(1, text.Length - 2)
            : text;
    }

    private static bool Opens(char c) => c is '"' or '\u201C' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018';

    private static bool Closes(char c) => c is '"' or '\u201D' or '\u201C' or '\u00BB' or '\u00AB' or '\u2019';

    private sealed class Builder(bool keepsBracketed)
    {
        private readonly StringBuilder _words = new();
        private readonly List<QuotationPart> _parts = [];
        private readonly List<QuotationGap?> _gaps = [];
        private QuotationGap? _gap;
        private bool _hasAlterations;

        internal void Append(string text, int start, int length) => _words.Append(text, start, length);

        // A full stop, or an ellipsis of at least three, with or without spaces.
        internal int AppendDots(string text, int start)
        {
            if (LengthOfEllipsis(text, start) is var length and > 0)
            {
                AddGap(new QuotationGap("\u2026", QuotationGap.LongestOmission));
                return start + length;
            }

            Append(text, start, 1);
            return start + 1;
        }

        internal int AppendBracket(string text, int start)
        {
            var end = text.IndexOf(']', start);
            if (end < 0)
            {
                Append(text, start, 1);
                return start + 1;
            }

            var inner = text.Substring(start + 1, end - start - 1).Trim();
            if (inner.Length > 0 && LengthOfEllipsis(inner, 0) == inner.Length)
            {
                AddGap(new QuotationGap("\u2026", QuotationGap.LongestOmission));
            }
            else if (IsWordAt(text, start - 1) || IsWordAt(text, end + 1))
            {
                return AppendAltered(text, start, end, inner);
            }
            else
            {
                AddGap(new QuotationGap($"[{inner}]", QuotationGap.LongestReplaced));
            }

            return end + 1;
        }

        internal QuotationPattern Finish()
        {
            AddPart(isFollowed: false);
            _gaps.Add(_gap);
            return new QuotationPattern(_parts, _gaps, _hasAlterations);
        }

        // The letters before and behind it are of the same word.
        private int AppendAltered(string text, int start, int end, string inner)
        {
            var (first, last) = (start, end);
            while (first > 0 && _words.Length > start - first && IsWordAt(text, first - 1))
            {
                first--;
            }

            while (IsWordAt(text, last + 1))
            {
                last++;
            }

            _words.Length -= start - first;
            AddPart(isFollowed: true);
            _words.Append(text, first, start - first).Append(keepsBracketed ? inner : "").Append(text, end + 1, last - end);
            AddPart(isFollowed: true, text.Substring(first, last + 1 - first));
            _hasAlterations = true;
            return last + 1;
        }

        private void AddGap(QuotationGap gap)
        {
            AddPart(isFollowed: gap.Longest < QuotationGap.LongestOmission);
            _gap = _gap is null ? gap : _gap.With(gap);
        }

        private void AddPart(bool isFollowed, string? alteration = null)
        {
            var part = new QuotationPart(_words.ToString(), isFollowed, alteration);
            if (part.Count > 0)
            {
                _parts.Add(part);
                _gaps.Add(_gap);
                _gap = null;
            }

            _words.Clear();
        }

        private static int LengthOfEllipsis(string text, int start)
        {
            if (text[start] == WordScanner.Ellipsis)
            {
                return 1;
            }

            var (dots, end) = (0, start);
            for (var i = start; i < text.Length && (text[i] == '.' || char.IsWhiteSpace(text[i])); i++)
            {
                if (text[i] == '.')
                {
                    dots++;
                    end = i + 1;
                }
            }

            return dots > 2 ? end - start : 0;
        }

        private static bool IsWordAt(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);
    }
}
