using System.Diagnostics;

namespace StatementsGen;

/// <summary>A text, and the statements, entities and abbreviations that were read from it.</summary>
/// <remarks>
/// Two documents are equal when all their parts are. Unlike the comparison of two statements, this includes the roles and
/// organizations of speakers and the aliases of entities. So the document that a program was compiled with can be compared with the one that <see cref="StatementReader"/> reads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StatementDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="name">The name of its class in code.</param>
    /// <param name="path">The path relative to the folder of texts, with <c>/</c>.</param>
    /// <param name="text">The text, verbatim.</param>
    /// <param name="statements">The sentences, in order.</param>
    /// <param name="title">The title, if there is one.</param>
    /// <param name="titleSpan">The span of the title.</param>
    /// <param name="entities">The persons and organizations that are named.</param>
    /// <param name="abbreviations">The abbreviations that are defined.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/>, <paramref name="path"/>, <paramref name="text"/> or <paramref name="statements"/> is <see langword="null"/>.
    /// </exception>
    public StatementDocument(
        string name,
        string path,
        string text,
        ValueList<Statement> statements,
        string? title = null,
        TextSpan? titleSpan = null,
        ValueList<Entity>? entities = null,
        ValueList<Abbreviation>? abbreviations = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Statements = statements ?? throw new ArgumentNullException(nameof(statements));
        Title = title;
        TitleSpan = titleSpan;
        Entities = entities ?? ValueList<Entity>.Empty;
        Abbreviations = abbreviations ?? ValueList<Abbreviation>.Empty;
    }

    /// <summary>The name of the document's class in code.</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>The path relative to the folder of texts, with <c>/</c> on every platform; empty if the text has no path.</summary>
    public string Path { get; init => field = value ?? throw new ArgumentNullException(nameof(Path)); }

    /// <summary>The decoded text, verbatim, with its front matter: all spans count from its start.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); }

    /// <summary>The title: the one in the front matter, or else the first line if it is not a sentence and text follows it.</summary>
    public string? Title { get; init; }

    /// <summary>The span of the title in <see cref="Text"/>, in UTF-16 code units.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The sentences, in order. The title is not one of them.</summary>
    public ValueList<Statement> Statements { get; init => field = value ?? throw new ArgumentNullException(nameof(Statements)); }

    /// <summary>The persons and organizations that are named, in order of first appearance.</summary>
    public ValueList<Entity> Entities { get; init => field = value ?? throw new ArgumentNullException(nameof(Entities)); }

    /// <summary>The abbreviations that are defined, in order.</summary>
    public ValueList<Abbreviation> Abbreviations { get; init => field = value ?? throw new ArgumentNullException(nameof(Abbreviations)); }

    /// <summary>Returns the text at a span, with each run of white space that holds a line break folded to one space, as in <see cref="Statement.Text"/>.</summary>
    /// <param name="span">The span in <see cref="Text"/>, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> goes beyond the text.</exception>
    public string TextOf(TextSpan span) => span.End <= Text.Length
        ? LineFolding.Fold(Text, span)
        : throw new ArgumentOutOfRangeException(nameof(span), span, $"The text has {Text.Length} code units.");

    /// <summary>Returns whether all parts of the two documents are equal.</summary>
    /// <param name="other">The other document.</param>
    public bool Equals(StatementDocument? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
            && string.Equals(Path, other.Path, StringComparison.Ordinal)
            && string.Equals(Text, other.Text, StringComparison.Ordinal)
            && string.Equals(Title, other.Title, StringComparison.Ordinal)
            && TitleSpan == other.TitleSpan
            && Abbreviations == other.Abbreviations
            && StrictComparison.AreSame(Statements, other.Statements, StrictComparison.AreSame)
            && StrictComparison.AreSame(Entities, other.Entities, StrictComparison.AreSame));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    /// <summary>Returns a short description of the document: <c>BannedTtp: 12 statements</c>.</summary>
    public override string ToString() => $"{Name}: {Statements.Count} {(Statements.Count == 1 ? "statement" : "statements")}";
}
