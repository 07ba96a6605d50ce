using StatementsGen.Checks.Findings;
using StatementsGen.Reading.Layout;

namespace StatementsGen.Checks.Structure;

/// <summary>What marks say to ignore at their statements: <c>{ignore=STG0106}</c>.</summary>
internal sealed class StatementIgnores
{
    private static readonly StatementIgnores Nothing = new([]);

    private readonly List<StatementIgnore> _all;

    private StatementIgnores(List<StatementIgnore> all) => _all = all;

    /// <summary>Reads the marks of a text.</summary>
    /// <param name="text">The text.</param>
    internal static StatementIgnores Of(CheckedText text)
    {
        if (text.Text.IndexOf(MarkParts.IgnoreOpening, StringComparison.Ordinal) < 0)
        {
            return Nothing;
        }

        var all = new List<StatementIgnore>();
        for (var next = text.Outline.FrontMatter?.End ?? 0; AuthorMark.FindLookalike(text.Text.AsSpan(), next) is { } found; next = found.End)
        {
            if (MarkParts.Read(text.Text.AsSpan(), found.Start) is { Ignored.Length: > 0 } mark && text.IsNoCode(found.Start)
                && MarkFault.StatementBefore(text, TextSpan.FromBounds(mark.Start, mark.End)) is var index and >= 0)
            {
                all.Add(new StatementIgnore(TextSpan.FromBounds(text.Outline.Statements[index].Span.Start, mark.End), IdsOf(text, mark.Ignored)));
            }
        }

        return new StatementIgnores(all);
    }

    /// <summary>Whether there are none.</summary>
    internal bool IsEmpty => _all.Count == 0;

    /// <summary>Whether the statement at which a finding starts says to ignore it.</summary>
    /// <param name="finding">The finding.</param>
    internal bool Ignores(Finding finding) => IdOf(finding) is not null;

    /// <summary>Returns the places of the ids for which there is no finding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">All findings that can be ignored.</param>
    internal IEnumerable<TextSpan> Unused(CheckedText text, IEnumerable<Finding> findings)
    {
        if (IsEmpty)
        {
            return [];
        }

        var used = new HashSet<TextSpan>();
        foreach (var finding in findings)
        {
            if (IdOf(finding) is { } id)
            {
                used.Add(id);
            }
        }

        return _all.SelectMany(static ignore => ignore.Ids).Select(static id => id.Span).Where(span => !used.Contains(span));
    }

    private static List<(TextSpan Span, string Id)> IdsOf(CheckedText text, TextSpan value)
    {
        var ids = new List<(TextSpan, string)>();
        for (var start = value.Start; start < value.End;)
        {
            var end = start;
            while (end < value.End && text.Text[end] is not (',' or ';') && !char.IsWhiteSpace(text.Text[end]))
            {
                end++;
            }

            if (end > start)
            {
                var span = TextSpan.FromBounds(start, end);
                ids.Add((span, text.Substring(span)));
            }

            start = end + 1;
        }

        return ids;
    }

    private TextSpan? IdOf(Finding finding)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _all[middle].Statement.Start <= finding.Span.Start ? (middle + 1, high) : (low, middle);
        }

        if (low == 0 || finding.Span.Start >= _all[low - 1].Statement.End)
        {
            return null;
        }

        foreach (var (span, id) in _all[low - 1].Ids)
        {
            if (id == finding.Rule.Id)
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>What a statement says to ignore.</summary>
    /// <param name="Statement">The statement with its mark.</param>
    /// <param name="Ids">The ids, with their places.</param>
    private readonly record struct StatementIgnore(TextSpan Statement, List<(TextSpan Span, string Id)> Ids);
}
