using System.Diagnostics;

namespace StatementsGen;

/// <summary>An occurrence of the name of an entity in a statement. Equality is by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    /// <summary>Creates a mention.</summary>
    /// <param name="entity">The entity that is named.</param>
    /// <param name="text">The words that name it.</param>
    /// <param name="span">Their span in the document's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    public Mention(Entity entity, string text, TextSpan span = default)
    {
        Entity = entity ?? throw new ArgumentNullException(nameof(entity));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Span = span;
    }

    /// <summary>The entity that is named.</summary>
    public Entity Entity { get; init => field = value ?? throw new ArgumentNullException(nameof(Entity)); }

    /// <summary>The words that name it ("TTP"), with line breaks folded to a space.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); }

    /// <summary>The span of the words in <see cref="StatementDocument.Text"/>, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Returns the words and the entity that they stand for.</summary>
    public override string ToString() => Text == Entity.Name ? Text : $"{Text} = {Entity.Name}";
}
