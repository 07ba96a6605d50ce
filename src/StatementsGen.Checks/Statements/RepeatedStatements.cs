using System.Globalization;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Statements;

/// <summary>Reports sentences that occur twice in a document. This is often a copying error, and the second member is named <c>…_2</c>. A statement with a key is intended.</summary>
internal static class RepeatedStatements
{
    // Short statements ("No comment.", "Yes, we did.") are often repeated on purpose.
    private const int FewestWords = 6;

    /// <summary>Finds all but the first of equal statements.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        var statements = text.Outline.Statements;
        var first = new Dictionary<SameWords, int>(statements.Count);
        for (var i = 0; i < statements.Count; i++)
        {
            var words = KeyOf(text, i);
            if (!first.TryGetValue(words, out var earlier))
            {
                first.Add(words, i);
            }
            else if (statements[i].Key is null && HasWords(text.Text, statements[i].Span))
            {
                yield return text.FindingAt(Rules.RepeatedStatements, statements[i].Span, text.LineOf(earlier).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // Statements that differ only in where lines are wrapped are equal.
    private static SameWords KeyOf(CheckedText text, int statement)
    {
        var span = text.Outline.Statements[statement].Span;
        if (!LineFolding.HasBreak(text.Text.AsSpan(span.Start, span.Length)))
        {
            return new SameWords(text.Text, span);
        }

        var words = text.WordsOf(statement);
        return new SameWords(words, new TextSpan(0, words.Length));
    }

    private static bool HasWords(string text, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End && words < FewestWords; i++)
        {
            words += char.IsLetter(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]) || char.IsPunctuation(text[i - 1])) ? 1 : 0;
        }

        return words >= FewestWords;
    }
}
