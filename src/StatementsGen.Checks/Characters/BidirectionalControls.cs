using StatementsGen.Checks.Findings;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Checks.Characters;

/// <summary>Reports control characters that change the order in which text is displayed, if they can hide what the text says.</summary>
/// <remarks>
/// Boucher and Anderson, "Trojan Source: Invisible Vulnerabilities" (2021). Overrides are always reported. Texts in two
/// directions need embeddings and isolates, so these are reported only if they are not closed in their paragraph. Pairs follow the Unicode bidirectional
/// algorithm (UAX #9, BD9 and X7): the end of an isolate ends the embeddings in it. Marks (U+200E, U+200F, U+061C) are never reported.
/// </remarks>
internal static class BidirectionalControls
{
    private const string Overrides = "overrides the order in which text is shown";
    private const string EndsOverride = "ends an override of the order in which text is shown";
    private const string NotClosed = "is not closed in its paragraph";
    private const string ClosesNothing = "closes nothing";

    private const char PopDirectionalFormatting = '\u202C';
    private const char PopDirectionalIsolate = '\u2069';

    private static readonly char[] Controls =
        ['\u202A', '\u202B', PopDirectionalFormatting, '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', PopDirectionalIsolate];

    /// <summary>Finds such characters.</summary>
    /// <param name="source">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText source)
    {
        var text = source.Text;
        if (text.IndexOfAny(Controls) < 0)
        {
            return [];
        }

        return TitledLayout.Analyze(text).Spans.SelectMany(paragraph => FindIn(source, paragraph));
    }

    private static List<Finding> FindIn(CheckedText source, TextSpan paragraph)
    {
        var text = source.Text;
        var findings = new List<Finding>();
        var open = new Stack<int>();
        var openIsolates = 0;
        for (var i = text.IndexOfAny(Controls, paragraph.Start, paragraph.Length); i >= 0; i = text.IndexOfAny(Controls, i + 1, paragraph.End - i - 1))
        {
            switch (text[i])
            {
                case PopDirectionalFormatting when open.Count > 0 && !IsIsolate(text[open.Peek()]):
                    if (IsOverride(text[open.Pop()]))
                    {
                        Add(i, EndsOverride);
                    }

                    break;
                case PopDirectionalIsolate when openIsolates > 0:
                    while (!IsIsolate(text[open.Pop()]))
                    {
                    }

                    openIsolates--;
                    break;
                case PopDirectionalFormatting or PopDirectionalIsolate:
                    Add(i, ClosesNothing);
                    break;
                default:
                    open.Push(i);
                    openIsolates += IsIsolate(text[i]) ? 1 : 0;
                    if (IsOverride(text[i]))
                    {
                        Add(i, Overrides);
                    }

                    break;
            }
        }

        foreach (var opened in open.Where(opened => !IsOverride(text[opened])))
        {
            Add(opened, NotClosed);
        }

        return findings;

        void Add(int offset, string what)
        {
            var span = new TextSpan(offset, 1);
            findings.Add(source.FindingAt(Rules.BidirectionalControls, span, CodePoints.Names(text, span), what));
        }
    }

    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';

    private static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2068';
}
