namespace StatementsGen.Checks.Quotations;

/// <summary>Checks double quotation marks and guillemets across paragraphs, and finds those without a counterpart.</summary>
/// <remarks>
/// <para>
/// A quotation can span paragraphs. It continues in the next paragraph if that one opens with a mark, as is usual. Otherwise any
/// later paragraph can close it. An opening mark at the start of a line in a quotation repeats the open one.
/// </para>
/// <para>
/// A paragraph whose marks do not match is skipped if their number is even and some do not show their side, or if one might not be a quotation
/// mark. Such a paragraph is more likely to be misread than to be wrong.
/// </para>
/// </remarks>
internal sealed class QuotationBalance
{
    /// <summary>Returns the role of a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="open">The character of the innermost open mark; <c>\0</c> if none is open.</param>
    internal delegate MarkRole RoleOf(QuotationMark mark, char open);

    private readonly RoleOf _roleOf;
    private readonly List<LoneMark> _lone = [];
    private readonly List<QuotationMark> _open = [];
    private QuotationMark? _carried;
    private int _carriedFrom;

    private QuotationBalance(RoleOf roleOf) => _roleOf = roleOf;

    /// <summary>Finds the marks without a counterpart.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="characters">The characters that are quotation marks.</param>
    /// <param name="roleOf">Returns the role of a mark.</param>
    internal static IReadOnlyList<LoneMark> Find(string text, IReadOnlyList<TextSpan> paragraphs, char[] characters, RoleOf roleOf)
    {
        var balance = new QuotationBalance(roleOf);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var marks = QuotationMarkReader.Read(text, paragraphs[i], characters);
            if (marks.Count > 0)
            {
                balance.Visit(i, paragraphs[i].Start, marks);
            }
        }

        balance.Drop();
        balance._lone.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        return balance._lone;
    }

    private void Visit(int index, int start, List<QuotationMark> marks)
    {
        if (_carried is not null && _carriedFrom + 1 == index && marks[0].Offset == start)
        {
            _carried = null;
        }

        _open.Clear();
        if (_carried is { } carried)
        {
            _open.Add(carried);
        }

        if (!Match(marks, out var unopened))
        {
            _carried = null;
            return;
        }

        if (unopened is { } lone)
        {
            _lone.Add(new LoneMark(lone.Offset, Opens: false));
        }

        var isStillOpen = _carried is not null && _open.Count > 0 && _open[0] == _carried;
        if (isStillOpen && _open.Count == 1)
        {
            return;
        }

        if (isStillOpen)
        {
            Drop();
            _open.RemoveAt(0);
        }

        _carried = _open.Count > 0 ? _open[0] : null;
        _carriedFrom = index;
    }

    // Matches the marks of a paragraph. Returns false if the result is not reliable.
    private bool Match(List<QuotationMark> marks, out QuotationMark? unopened)
    {
        unopened = null;
        var before = _open.Count;
        var count = before;
        var isSure = true;
        var isUnclear = false;
        foreach (var mark in marks)
        {
            var role = _roleOf(mark, _open.Count > 0 ? _open[_open.Count - 1].Character : '\0');
            var repeats = role.Side == MarkSide.Opening && mark.StartsLine && _open.Count > before && _open[_open.Count - 1].Character == mark.Character;
            if (repeats || (role.Side == MarkSide.Closing && mark.FollowsNumber && _open.Count == 0))
            {
                continue;
            }

            count++;
            isSure &= role.IsSure;
            isUnclear |= mark.IsUnclear || (mark.FollowsNumber && role.Side == MarkSide.Closing);
            if (role.Side == MarkSide.Opening)
            {
                _open.Add(mark);
            }
            else if (_open.Count > 0)
            {
                _open.RemoveAt(_open.Count - 1);
            }
            else
            {
                unopened ??= mark;
            }
        }

        var isBalanced = unopened is null && _open.Count == 0;
        return isBalanced || !(isUnclear || (count % 2 == 0 && !isSure));
    }

    private void Drop()
    {
        if (_carried is { } carried)
        {
            _lone.Add(new LoneMark(carried.Offset, Opens: true));
            _carried = null;
        }
    }
}

/// <summary>The role of a mark.</summary>
/// <param name="Side">Whether it opens or closes.</param>
/// <param name="IsSure">Whether both the character and its neighbours show that side.</param>
internal readonly record struct MarkRole(MarkSide Side, bool IsSure);
