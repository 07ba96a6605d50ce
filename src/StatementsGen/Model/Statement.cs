using System.Diagnostics;

namespace StatementsGen;

/// <summary>A sentence of a document, with its place in the text. Equality is by value over all properties.</summary>
/// <remarks>A statement with a known speaker is an <see cref="AttributedStatement"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(StatementJsonConverter))]
#endif
public record Statement
{
    /// <summary>Creates a statement. Only the text is required, which keeps unit tests short.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="index">Its index in <see cref="StatementDocument.Statements"/>, 0-based.</param>
    /// <param name="span">Its span in the document's text.</param>
    /// <param name="position">The line and column of its first character.</param>
    /// <param name="mentions">The names in it.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="key">The key that a mark in the text gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An attribution has a speaker: the statement is an <see cref="AttributedStatement"/>.</exception>
    public Statement(
        string text,
        int index = 0,
        TextSpan span = default,
        TextPosition position = default,
        ValueList<Mention>? mentions = null,
        ValueList<Attribution>? attributions = null,
        string? key = null)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Index = index;
        Span = span;
        Position = position;
        Mentions = mentions ?? ValueList<Mention>.Empty;
        Attributions = attributions ?? ValueList<Attribution>.Empty;
        Key = key;
    }

    /// <summary>The statement's index in <see cref="StatementDocument.Statements"/>, 0-based.</summary>
    public int Index { get; init; }

    /// <summary>
    /// The sentence as a reader of the page sees it: the document's text at <see cref="Span"/>, without markup, and with each run of white space that contains a
    /// line break, and the marks of quotation (<c>&gt;</c>) that start the next line, folded to one space.
    /// </summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(Text)); }

    /// <summary>The span of the sentence in <see cref="StatementDocument.Text"/>, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The line and column of the sentence's first character, both 1-based.</summary>
    public TextPosition Position { get; init; }

    /// <summary>The names in the sentence, in order.</summary>
    public ValueList<Mention> Mentions { get; init => field = value ?? throw new ArgumentNullException(nameof(Mentions)); }

    /// <summary>The attributions in the sentence, in order, including those without a known speaker. Empty for most plain statements.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A plain statement is set to attributions with a speaker, or an <see cref="AttributedStatement"/> to attributions without one.
    /// </exception>
    public ValueList<Attribution> Attributions
    {
        get;
        init
        {
            _ = value ?? throw new ArgumentNullException(nameof(Attributions));
            var isAttributed = this is AttributedStatement;
            if (AttributedStatement.PrimaryIndexOf(value) >= 0 != isAttributed)
            {
                throw new ArgumentException(
                    isAttributed
                        ? "An attributed statement needs an attribution with a speaker."
                        : "A statement with a speaker is an AttributedStatement.",
                    nameof(Attributions));
            }

            field = value;
        }
    }

    /// <summary>
    /// The key that a mark after the sentence gives it: <c>no-talks</c> for <c>{#no-talks}</c>. The key names the statement's member, so the name stays when the
    /// words change. <see langword="null"/> if there is no mark. The mark is not part of <see cref="Text"/> and <see cref="Span"/>.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Returns the sentence.</summary>
    public override string ToString() => Text;
}
