using System.Diagnostics;

namespace StatementsGen;

/// <summary>A section of a document: a heading, and what stands below it. Equality is by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Section
{
    /// <summary>Creates a section.</summary>
    /// <param name="heading">The words of the heading.</param>
    /// <param name="level">The level of the heading.</param>
    /// <param name="span">The place of the heading.</param>
    /// <param name="position">The line and column of the heading.</param>
    /// <param name="statements">The statements between the heading and the next one.</param>
    /// <param name="sections">The sections in this one.</param>
    /// <param name="key">The key of the heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is <see langword="null"/>.</exception>
    public Section(
        string heading,
        int level = 1,
        TextSpan span = default,
        TextPosition position = default,
        ValueList<Statement>? statements = null,
        ValueList<Section>? sections = null,
        string? key = null)
    {
        Heading = heading ?? throw new ArgumentNullException(nameof(heading));
        Level = level;
        Span = span;
        Position = position;
        Statements = statements ?? ValueList<Statement>.Empty;
        Sections = sections ?? ValueList<Section>.Empty;
        Key = key;
    }

    /// <summary>Gets the words of the heading, without its mark and number, and with line breaks folded to a space.</summary>
    public string Heading { get; }

    /// <summary>Gets the level of the heading, from 1: the number of <c>#</c>, where it has such a mark.</summary>
    public int Level { get; }

    /// <summary>Gets the place of the heading in <see cref="StatementDocument.Text"/>, in UTF-16 code units: behind its mark, and with its number.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the line and column of the heading's first character, both 1-based.</summary>
    public TextPosition Position { get; }

    /// <summary>Gets the statements between the heading and the next heading of whatever level. Those of <see cref="Sections"/> are not among them.</summary>
    public ValueList<Statement> Statements { get; }

    /// <summary>Gets the sections in this one: their headings follow before the next of the same or a lower level.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>Gets the key that a mark behind the heading gives the section: <c>fees</c> for <c>{#fees}</c>; <see langword="null"/> for most.</summary>
    public string? Key { get; }

    /// <summary>Returns the heading.</summary>
    public override string ToString() => Heading;
}
