using System.Diagnostics;

namespace StatementsGen;

/// <summary>A block of a document, such as a heading, a paragraph or an item of a list, and the statements in it. Equality is by value.</summary>
/// <remarks>The statements are those from <see cref="FirstStatement"/> on, <see cref="StatementCount"/> of them. The title of a document is no block.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Block
{
    /// <summary>Creates a block.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="span">The place of the block, behind its mark.</param>
    /// <param name="level">The level of a heading, or the depth of an item or a quotation.</param>
    /// <param name="firstStatement">The index of the first statement in it or behind it.</param>
    /// <param name="statementCount">The number of its statements.</param>
    /// <param name="numberLength">The number of UTF-16 code units at the start of <paramref name="span"/> that are the number of a heading or an item.</param>
    /// <param name="key">The key of a heading.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="numberLength"/> is greater than the length of <paramref name="span"/>.</exception>
    public Block(
        BlockKind kind,
        TextSpan span,
        int level = 0,
        int firstStatement = 0,
        int statementCount = 0,
        int numberLength = 0,
        string? key = null)
    {
        Kind = kind;
        Span = span;
        Level = NotNegative(level, nameof(level));
        FirstStatement = NotNegative(firstStatement, nameof(firstStatement));
        StatementCount = NotNegative(statementCount, nameof(statementCount));
        NumberLength = numberLength >= 0 && numberLength <= span.Length
            ? numberLength
            : throw new ArgumentOutOfRangeException(nameof(numberLength), numberLength, "The number stands in the span.");
        Key = key;
    }

    /// <summary>Gets the kind.</summary>
    public BlockKind Kind { get; }

    /// <summary>Gets the place of the block in <see cref="StatementDocument.Text"/>, in UTF-16 code units: behind a mark such as <c>- </c> or <c>## </c>, and with its number.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the level of a heading, or the depth of an item or a quotation, from 1; 0 for other kinds.</summary>
    public int Level { get; }

    /// <summary>Gets the index in <see cref="StatementDocument.Statements"/> of the first statement of the block; of the next statement, if it holds none.</summary>
    public int FirstStatement { get; }

    /// <summary>Gets the number of statements in the block.</summary>
    public int StatementCount { get; }

    /// <summary>Gets the number of UTF-16 code units at the start of <see cref="Span"/> that are the number of a heading or an item: 3 for <c>2. Fees</c>.</summary>
    public int NumberLength { get; }

    /// <summary>Gets the key that a mark behind a heading gives its section: <c>fees</c> for <c>{#fees}</c>. The mark is no part of <see cref="Span"/>.</summary>
    public string? Key { get; }

    /// <summary>Returns the kind and the span, as in <c>Heading [10..14)</c>.</summary>
    public override string ToString() => $"{Kind} {Span}";

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is negative.");
}
