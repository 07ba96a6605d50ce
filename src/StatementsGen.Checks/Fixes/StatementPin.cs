using StatementsGen.Checks.Reading;
using StatementsGen.Naming;

namespace StatementsGen.Checks.Fixes;

/// <summary>Gives a statement the key of its member's current name, so that the name stays when the words change.</summary>
internal static class StatementPin
{
    /// <summary>Pins the name of a member.</summary>
    /// <param name="text">The text.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The fix; <see langword="null"/> if the text has no such member, the statement has a key, or a key would change anything else.</returns>
    internal static NamePin? Offer(FixableText text, string member, CancellationToken cancellationToken)
    {
        var document = Read(text, text.Words, cancellationToken);
        return Enumerable.Range(0, document.Statements.Count).Zip(MemberNaming.NamesOf(document), static (index, name) => (index, name))
            .Where(statement => statement.name == member)
            .Select(statement => Offer(document, text, statement.index))
            .FirstOrDefault();
    }

    /// <summary>Pins the name of a statement's member.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the statement.</param>
    /// <returns>The fix; <see langword="null"/> if the statement has a key, or a key would change anything else.</returns>
    internal static NamePin? Offer(FixableText text, int index) => Offer(Read(text, text.Words), text, index);

    /// <summary>Pins the names of several statements' members.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indexes">The indexes of the statements, in order.</param>
    /// <returns>The changes for the statements that can be pinned.</returns>
    internal static IReadOnlyList<TextReplacement> Edits(FixableText text, IEnumerable<int> indexes)
    {
        var document = Read(text, text.Words);
        List<TextReplacement> marks = [.. indexes.Select(index => MarkFor(document, index)).OfType<TextReplacement>()];
        return Keeps(document, text, marks) ? marks : [.. marks.Where(mark => Keeps(document, text, [mark]))];
    }

    private static NamePin? Offer(StatementDocument document, FixableText text, int index) =>
        index < document.Statements.Count && MarkFor(document, index) is { } mark && Keeps(document, text, [mark])
            ? new NamePin(MemberNaming.NamesOf(document)[index], mark)
            : null;

    // With the name of the class: no member has the name of its class, so the members of a renamed document depend on it.
    private static StatementDocument Read(FixableText text, string words, CancellationToken cancellationToken = default) =>
        TextReading.ReadDocument(words, text.Path, text.ClassName, cancellationToken);

    // A key needs white space or the end of the text after it; markup, as at the end of strong words, is not seen.
    private static TextReplacement? MarkFor(StatementDocument document, int index)
    {
        var statement = document.Statements[index];
        if (statement.Key is not null || KeyNaming.KeyOf(MemberNaming.NamesOf(document)[index]) is not { } key)
        {
            return null;
        }

        var end = statement.Span.End;
        var gap = end < document.Text.Length && !char.IsWhiteSpace(document.Text[end]) && document.Edits.All(edit => edit.Span.Start != end) ? " " : "";
        return new TextReplacement(new TextSpan(end, 0), $" {{#{key}}}{gap}");
    }

    // A key ends its sentence, and the reading of a sentence depends on others. So the text is read again.
    private static bool Keeps(StatementDocument document, FixableText text, List<TextReplacement> marks)
    {
        var pinned = Read(text, TextReplacement.Apply(document.Text, marks));
        return pinned.Statements.Count == document.Statements.Count
            && pinned.Title == document.Title
            && MemberNaming.NamesOf(pinned) == MemberNaming.NamesOf(document)
            && pinned.Statements.Count(static statement => statement.Key is not null)
                == document.Statements.Count(static statement => statement.Key is not null) + marks.Count
            && pinned.Statements.Zip(document.Statements, IsSame).All(static same => same);
    }

    private static bool IsSame(Statement pinned, Statement statement) => pinned.Text == statement.Text
        && (pinned as AttributedStatement)?.Speakers == (statement as AttributedStatement)?.Speakers
        && pinned.Attributions.Count == statement.Attributions.Count;
}
