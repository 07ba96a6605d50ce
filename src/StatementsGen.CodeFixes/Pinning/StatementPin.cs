using Microsoft.CodeAnalysis.Text;
using StatementsGen.Naming;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Gives a statement the key that its member is already named by, so that the name stays when the words change.</summary>
internal static class StatementPin
{
    /// <summary>Pins the name of a statement.</summary>
    /// <param name="path">The document's path, or at least the file's name.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="index">The statement.</param>
    /// <returns>The fix; <see langword="null"/> for a statement that has a key, and where a key would change anything else.</returns>
    internal static TextOffer? Offer(string path, string text, int index)
    {
        var document = StatementReader.Read(text, path);
        return index < document.Statements.Count && MarkFor(document, index) is { } mark && Keeps(document, path, [mark])
            ? new TextOffer($"Pin the name '{MemberNaming.NamesOf(document)[index]}'", [mark])
            : null;
    }

    /// <summary>Pins the names of several statements.</summary>
    /// <param name="path">The document's path, or at least the file's name.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="indexes">The statements, in order.</param>
    /// <returns>The changes for those that can be pinned.</returns>
    internal static IReadOnlyList<TextChange> Changes(string path, string text, IEnumerable<int> indexes)
    {
        var document = StatementReader.Read(text, path);
        List<TextChange> marks = [.. indexes.Select(index => MarkFor(document, index)).OfType<TextChange>()];
        return Keeps(document, path, marks) ? marks : [.. marks.Where(mark => Keeps(document, path, [mark]))];
    }

    // A key that is followed by other words than a space is none.
    private static TextChange? MarkFor(StatementDocument document, int index)
    {
        var statement = document.Statements[index];
        if (statement.Key is not null || KeyNaming.KeyOf(MemberNaming.NamesOf(document)[index]) is not { } key)
        {
            return null;
        }

        var end = statement.Span.End;
        var gap = end < document.Text.Length && !char.IsWhiteSpace(document.Text[end]) ? " " : "";
        return new TextChange(new Microsoft.CodeAnalysis.Text.TextSpan(end, 0), $" {{#{key}}}{gap}");
    }

    // A key ends its sentence, and sentences are read in the light of each other: so the text is read again.
    private static bool Keeps(StatementDocument document, string path, List<TextChange> marks)
    {
        var pinned = StatementReader.Read(SourceText.From(document.Text).WithChanges(marks).ToString(), path);
        return pinned.Statements.Count == document.Statements.Count
            && pinned.Title == document.Title
            && MemberNaming.NamesOf(pinned) == MemberNaming.NamesOf(document)
            && pinned.Statements.Count(static statement => statement.Key is not null)
                == document.Statements.Count(static statement => statement.Key is not null) + marks.Count
            && pinned.Statements.Zip(document.Statements, IsSame).All(static same => same);
    }

    private static bool IsSame(Statement pinned, Statement statement) => pinned.Text == statement.Text
        && (pinned as AttributedStatement)?.Speaker == (statement as AttributedStatement)?.Speaker
        && pinned.Attributions.Count == statement.Attributions.Count;
}
