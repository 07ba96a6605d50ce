using System.Diagnostics;
using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>A text, and the statements, entities and abbreviations that were read from it.</summary>
/// <remarks>
/// Two documents are equal when all their parts are. Unlike the comparison of two statements, this includes the roles and
/// organizations of speakers and the aliases of entities. So the document that a program was compiled with can be compared with the one that <see cref="StatementReader"/> reads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StatementDocument
{
    private SectionTree? _sections;

    /// <summary>Creates a document.</summary>
    /// <param name="name">The name of its class in code.</param>
    /// <param name="path">The path relative to the folder of texts, with <c>/</c>.</param>
    /// <param name="text">The text, verbatim.</param>
    /// <param name="statements">The sentences, in order.</param>
    /// <param name="title">The title, if there is one.</param>
    /// <param name="titleSpan">The span of the title.</param>
    /// <param name="entities">The persons and organizations that are named.</param>
    /// <param name="abbreviations">The abbreviations that are defined.</param>
    /// <param name="blocks">The headings, paragraphs and other blocks, in order.</param>
    /// <param name="edits">The edits that make of the text what a reader of the page sees, in order; none for plain text.</param>
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
        ValueList<Abbreviation>? abbreviations = null,
        ValueList<Block>? blocks = null,
        ValueList<TextEdit>? edits = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Statements = statements ?? throw new ArgumentNullException(nameof(statements));
        Title = title;
        TitleSpan = titleSpan;
        Entities = entities ?? ValueList<Entity>.Empty;
        Abbreviations = abbreviations ?? ValueList<Abbreviation>.Empty;
        Blocks = blocks ?? ValueList<Block>.Empty;
        Edits = edits ?? ValueList<TextEdit>.Empty;
    }

    /// <summary>The name of the document's class in code.</summary>
    public string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>The path relative to the folder of texts, with <c>/</c> on every platform; empty if the text has no path.</summary>
    public string Path { get; init => field = value ?? throw new ArgumentNullException(nameof(Path)); }

    /// <summary>The decoded text, verbatim, with its front matter: all spans count from its start.</summary>
    public string Text
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Text));
            _sections = null;
        }
    }

    /// <summary>The title: the one in the front matter, or else the first line if it is not a sentence and text follows it.</summary>
    public string? Title { get; init; }

    /// <summary>The span of the title in <see cref="Text"/>, in UTF-16 code units.</summary>
    public TextSpan? TitleSpan { get; init; }

    /// <summary>The sentences, in order. The title is not one of them.</summary>
    public ValueList<Statement> Statements
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Statements));
            _sections = null;
        }
    }

    /// <summary>The persons and organizations that are named, in order of first appearance.</summary>
    public ValueList<Entity> Entities { get; init => field = value ?? throw new ArgumentNullException(nameof(Entities)); }

    /// <summary>The abbreviations that are defined, in order.</summary>
    public ValueList<Abbreviation> Abbreviations { get; init => field = value ?? throw new ArgumentNullException(nameof(Abbreviations)); }

    /// <summary>Gets the headings, paragraphs, items and other blocks, in order. The title is not one of them.</summary>
    public ValueList<Block> Blocks
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Blocks));
            _sections = null;
        }
    }

    /// <summary>
    /// Gets the places where what a reader of the page sees differs from <see cref="Text"/>, in order: the markup of Markdown. Empty for plain text.
    /// </summary>
    public ValueList<TextEdit> Edits
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Edits));
            _sections = null;
        }
    }

    /// <summary>Gets the sections that stand in no other, in order: one for each heading in <see cref="Blocks"/> that is below none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A heading goes beyond the text, in a document that was not read.</exception>
    [JsonIgnore]
    public ValueList<Section> Sections => SectionTree.Top;

    /// <summary>Gets all sections, those in other sections too.</summary>
    internal SectionTree SectionTree
    {
        get
        {
            if (_sections is null)
            {
                // Two threads may both make them; all get those that were first.
                Interlocked.CompareExchange(ref _sections, SectionTree.Of(new MarkedText(Text, Edits), Blocks, Statements), null);
            }

            return _sections;
        }
    }

    /// <summary>Returns the block that a statement stands in, or <see langword="null"/> if <see cref="Blocks"/> has none for it.</summary>
    /// <param name="statement">A statement of the document; its <see cref="Statement.Index"/> counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public Block? BlockOf(Statement statement)
    {
        var index = (statement ?? throw new ArgumentNullException(nameof(statement))).Index;
        var last = SortedStarts.FindLast(Blocks.Count, i => Blocks[i].FirstStatement, index);
        return last >= 0 && index < Blocks[last].FirstStatement + Blocks[last].StatementCount ? Blocks[last] : null;
    }

    /// <summary>Returns the innermost section that a statement stands in, or <see langword="null"/> if it stands before the first heading.</summary>
    /// <param name="statement">A statement of the document; its <see cref="Statement.Index"/> counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public Section? SectionOf(Statement statement) =>
        SectionTree.Find((statement ?? throw new ArgumentNullException(nameof(statement))).Index);

    /// <summary>
    /// Returns what a reader sees of a span: the text without markup, with each run of white space that holds a line break folded to one space. For the span of a statement,
    /// that is <see cref="Statement.Text"/>.
    /// </summary>
    /// <param name="span">The span in <see cref="Text"/>, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> goes beyond the text.</exception>
    public string TextOf(TextSpan span) => span.End <= Text.Length
        ? new MarkedText(Text, Edits).Fold(span)
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
            && Blocks == other.Blocks
            && Edits == other.Edits
            && StrictComparison.AreSame(Statements, other.Statements, StrictComparison.AreSame)
            && StrictComparison.AreSame(Entities, other.Entities, StrictComparison.AreSame));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    /// <summary>Returns a short description of the document: <c>BannedTtp: 12 statements</c>.</summary>
    public override string ToString() => $"{Name}: {Statements.Count} {(Statements.Count == 1 ? "statement" : "statements")}";
}
