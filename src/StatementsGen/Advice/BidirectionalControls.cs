using StatementsGen.Reading.Sentences;

namespace StatementsGen.Advice;

/// <summary>Characters that change the order in which text is shown, where they can make it read as what it does not say.</summary>
/// <remarks>
/// Boucher and Anderson, "Trojan Source: Invisible Vulnerabilities" (2021). Overrides are reported always; embeddings and isolates, which
/// texts in two directions need, where they are not closed in their paragraph. Pairs are those of the Unicode bidirectional algorithm
/// (UAX #9, BD9 and X7): the end of an isolate ends the embeddings in it. Marks (U+200E, U+200F, U+061C) are never reported.
/// </remarks>
internal static class BidirectionalControls
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0102";

    /// <summary>The rule. In its message 0: the character; 1: what it does, as a clause.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A bidirectional control that can hide what the text says",
        "{0} {1}: the text may be shown in an order that it does not have. Remove it.",
        AdviceSeverity.Warning);

    private const string Overrides = "overrides the order in which text is shown";
    private const string EndsOverride = "ends an override of the order in which text is shown";
    private const string NotClosed = "is not closed in its paragraph";
    private const string ClosesNothing = "closes nothing";

    private const char PopDirectionalFormatting = '\u202C';
    private const char PopDirectionalIsolate = '\u2069';

    private static readonly char[] Controls =
        ['\u202A', '\u202B', PopDirectionalFormatting, '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', PopDirectionalIsolate];

    /// <summary>Finds them.</summary>
    /// <param name="text">The decoded text.</param>
    internal static IEnumerable<AdviceFinding> Find(string text)
    {
        if (text.IndexOfAny(Controls) < 0)
        {
            return [];
        }

        var layout = TitledLayout.Analyze(text);
        return (layout.Title is { } title ? [title, .. layout.Paragraphs] : layout.Paragraphs).SelectMany(paragraph => FindIn(text, paragraph));
    }

    private static List<AdviceFinding> FindIn(string text, TextSpan paragraph)
    {
        var findings = new List<AdviceFinding>();
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
            findings.Add(new AdviceFinding(Rule, span, [CodePoints.Names(text, span), what]));
        }
    }

    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';

    private static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2068';
}
