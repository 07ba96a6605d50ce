namespace StatementsGen.Reading.Names;

/// <summary>Pairs round and square brackets in one pass. Brackets without a partner are ignored.</summary>
internal sealed class BracketPairs
{
    private const string Brackets = "()[]";

    private readonly string _text;
    private readonly List<int> _round = [];
    private readonly List<int> _square = [];
    private readonly List<TextSpan> _found = [];

    /// <summary>The offset from which the text was last searched for an opening bracket, and the offset of the first one.</summary>
    private int _searched;
    private int _first = -1;

    /// <summary>Creates a finder for a text.</summary>
    /// <param name="text">The document's text.</param>
    internal BracketPairs(string text) => _text = text;

    /// <summary>Finds the pairs of brackets in a span, as spans that include the brackets, in order of the opening brackets.</summary>
    /// <param name="span">The span to search.</param>
    internal List<TextSpan> Find(TextSpan span)
    {
        _found.Clear();
        if (FirstFrom(span.Start) < span.End)
        {
            FindBrackets(span);
        }

        return _found;
    }

    /// <summary>
    /// Gets the offset of the first opening bracket from an offset on. Few sentences contain brackets, so this searches across sentences.
    /// </summary>
    private int FirstFrom(int start)
    {
        if (start < _searched || start > _first)
        {
            var next = _text.AsSpan(start).IndexOfAny('(', '[');
            _searched = start;
            _first = next < 0 ? _text.Length : start + next;
        }

        return _first;
    }

    private void FindBrackets(TextSpan span)
    {
        _round.Clear();
        _square.Clear();
        for (var i = FirstFrom(span.Start); ; i++)
        {
            var next = _text.AsSpan(i, span.End - i).IndexOfAny(Brackets.AsSpan());
            if (next < 0)
            {
                break;
            }

            i += next;
            switch (_text[i])
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
