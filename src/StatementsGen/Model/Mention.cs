using System.Diagnostics;

namespace StatementsGen;

/// <summary>One place where a statement names an entity. Equality is by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    /// <summary>Makes a mention.</summary>
    /// <param name="entity">Who or what is named.</param>
    /// <param name="text">The words that name it.</param>
    /// <param name="span">Where they stand in the document's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    public Mention(Entity entity, string text, TextSpan span = default)
    {
        Entity = entity ?? throw new ArgumentNullException(nameof(entity));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Span = span;
    }

    /// <summary>Who or what is named.</summary>
    public Entity Entity { get; init => field = value ?? throw new ArgumentNullException(nameof(Entity)); }

    /// <summary>The words that name it ("TTP"), with line breaks folded to a space.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); }

    /// <summary>Where the words stand in <see cref="StatementDocument.Text"/>, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The words and the entity that they stand for.</summary>
    public override string ToString() => Text == Entity.Name ? Text : $"{Text} = {Entity.Name}";
}
