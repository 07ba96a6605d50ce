namespace StatementsGen.Checks.Approvals;

/// <summary>Compares statements as they were with statements as they are.</summary>
/// <remarks>
/// Statements are paired by their words first, so that moving a text or renaming a member is no change; then by name; then, within a document, by how many words they share.
/// </remarks>
internal sealed class StatementComparison
{
    // Of more candidates in a document, only those with the same name are paired.
    private const int MostCompared = 20_000;

    private const double LeastShared = 0.5;

    private readonly IReadOnlyList<StatementRecord> _old;
    private readonly IReadOnlyList<StatementRecord> _new;
    private readonly int[] _newOf;
    private readonly bool[] _isTaken;
    private readonly List<StatementDifference> _differences = [];

    private StatementComparison(IReadOnlyList<StatementRecord> old, IReadOnlyList<StatementRecord> @new)
    {
        _old = old;
        _new = @new;
        _newOf = [.. Enumerable.Repeat(-1, old.Count)];
        _isTaken = new bool[@new.Count];
    }

    /// <summary>Compares statements.</summary>
    /// <param name="old">The statements as they were.</param>
    /// <param name="new">The statements as they are.</param>
    /// <returns>The differences, those with a new statement in the order of the new ones, and then the others.</returns>
    internal static IReadOnlyList<StatementDifference> Compare(IReadOnlyList<StatementRecord> old, IReadOnlyList<StatementRecord> @new)
    {
        var comparison = new StatementComparison(old, @new);
        comparison.PairBy(static record => (record.Document, record.Name, record.Speaker, record.Words));
        comparison.PairBy(static record => (record.Document, "", record.Speaker, record.Words));
        comparison.PairBy(static record => (record.Document, record.Name, "", ""));
        comparison.PairBy(static record => ("", record.Name, record.Speaker, record.Words));
        comparison.PairBy(static record => ("", "", record.Speaker, record.Words));
        comparison.PairMovedDocuments();
        comparison.PairSimilar(static record => record.Document);
        comparison.Finish();
        return comparison._differences;
    }

    // The first that are left, in order.
    private void PairBy(Func<StatementRecord, (string Document, string Name, string Speaker, string Words)> keyOf, Func<StatementRecord, StatementRecord>? move = null)
    {
        var left = Left();
        if (left.Count == 0)
        {
            return;
        }

        var waiting = new Dictionary<(string, string, string, string), Queue<int>>();
        foreach (var i in left)
        {
            var key = keyOf(move is null ? _old[i] : move(_old[i]));
            if (!waiting.TryGetValue(key, out var queue))
            {
                waiting.Add(key, queue = new Queue<int>());
            }

            queue.Enqueue(i);
        }

        for (var i = 0; i < _new.Count; i++)
        {
            if (!_isTaken[i] && waiting.TryGetValue(keyOf(_new[i]), out var queue) && queue.Count > 0)
            {
                Pair(queue.Dequeue(), i);
            }
        }
    }

    private List<int> Left() => [.. Enumerable.Range(0, _old.Count).Where(i => _newOf[i] < 0)];

    private void Pair(int old, int @new)
    {
        _newOf[old] = @new;
        _isTaken[@new] = true;
    }

    // What is left of a document is compared with the one that most of it moved to.
    private void PairMovedDocuments()
    {
        var targets = Enumerable.Range(0, _old.Count)
            .GroupBy(i => _old[i].Document, StringComparer.Ordinal)
            .Select(document => (
                Document: document.Key,
                Target: document.Where(i => _newOf[i] >= 0 && _new[_newOf[i]].Document != document.Key)
                    .GroupBy(i => _new[_newOf[i]].Document, StringComparer.Ordinal)
                    .Where(target => 2 * target.Count() > document.Count())
                    .Select(static target => target.Key)
                    .FirstOrDefault()))
            .Where(static moved => moved.Target is not null)
            .ToDictionary(static moved => moved.Document, static moved => moved.Target!, StringComparer.Ordinal);
        if (targets.Count > 0)
        {
            PairBy(static record => (record.Document, record.Name, "", ""), Move);
            PairSimilar(record => Move(record).Document);
        }

        StatementRecord Move(StatementRecord record) => targets.TryGetValue(record.Document, out var target) ? record with { Document = target } : record;
    }

    private void PairSimilar(Func<StatementRecord, string> documentOf)
    {
        var news = Enumerable.Range(0, _new.Count).Where(i => !_isTaken[i]).ToLookup(i => _new[i].Document, StringComparer.Ordinal);
        foreach (var document in Left().GroupBy(i => documentOf(_old[i]), StringComparer.Ordinal))
        {
            var candidates = news[document.Key].ToList();
            if ((long)document.Count() * candidates.Count > MostCompared)
            {
                continue;
            }

            var pairs =
                from old in document
                from candidate in candidates
                let shared = WordDiff.Shared(_old[old].Words, _new[candidate].Words)
                where shared >= LeastShared
                orderby shared descending, candidate, old
                select (old, candidate);
            foreach (var (old, candidate) in pairs.ToList())
            {
                if (_newOf[old] < 0 && !_isTaken[candidate])
                {
                    Pair(old, candidate);
                }
            }
        }
    }

    private void Finish()
    {
        var oldOf = new int[_new.Count];
        for (var i = 0; i < oldOf.Length; i++)
        {
            oldOf[i] = -1;
        }

        for (var i = 0; i < _newOf.Length; i++)
        {
            if (_newOf[i] >= 0)
            {
                oldOf[_newOf[i]] = i;
            }
        }

        for (var i = 0; i < oldOf.Length; i++)
        {
            if (oldOf[i] < 0)
            {
                _differences.Add(new StatementDifference(DifferenceKind.New, -1, i));
            }
            else if (!_old[oldOf[i]].Equals(_new[i]))
            {
                _differences.Add(new StatementDifference(_old[oldOf[i]].IsSame(_new[i]) ? DifferenceKind.Moved : DifferenceKind.Changed, oldOf[i], i));
            }
        }

        _differences.AddRange(Left().Select(static i => new StatementDifference(DifferenceKind.Gone, i, -1)));
    }
}
