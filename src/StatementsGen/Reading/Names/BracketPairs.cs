namespace StatementsGen.Reading.Names;

/// <summary>
/// Finds which bracket closes which, for round and square brackets apart, in one pass; brackets without a partner are passed over.
/// </summary>
internal sealed class BracketPairs
{
    private const string Brackets = "()[]";

    private readonly List<int> _round = [];
    private readonly List<int> _square = [];
    private readonly List<TextSpan> _found = [];

    /// <summary>The bracketed stretches of a span, brackets included, in order of their opening brackets.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">Where to look.</param>
    internal IReadOnlyList<TextSpan> Find(string text, TextSpan span)
    {
        _round.Clear();
        _square.Clear();
        _found.Clear();
        for (var i = span.Start; ; i++)
        {
            var next = text.AsSpan(i, span.End - i).IndexOfAny(Brackets.AsSpan());
            if (next < 0)
            {
                break;
            }

            i += next;
            switch (text[i])
            {
                case '(':
                    _round.Add(i);
                    break;
                case '[':
                    _square.Add(i);
                    break;
                case ')':
                    Close(_round, i);
                    break;
                case ']':
                    Close(_square, i);
                    break;
            }
        }

        _found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return _found;
    }

    private void Close(List<int> open, int end)
    {
        if (open.Count > 0)
        {
            _found.Add(TextSpan.FromBounds(open[open.Count - 1], end + 1));
            open.RemoveAt(open.Count - 1);
        }
    }
}
