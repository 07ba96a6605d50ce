using System.Diagnostics;

namespace StatementsGen;

/// <summary>A statement whose speaker is known.</summary>
/// <remarks>
/// <see cref="Speaker"/>, <see cref="Act"/>, <see cref="Cue"/>, <see cref="Content"/> and the rest are those of the <see cref="Primary"/> attribution, the first one
/// with a speaker. <see cref="Statement.Attributions"/> has all attributions of the sentence.
/// Equality is by value, as for <see cref="Statement"/>.
/// </remarks>
[DebuggerDisplay("{Speaker.Name,nq}: {Text,nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(StatementJsonConverter))]
#endif
public sealed record AttributedStatement : Statement
{
    /// <summary>Creates an attributed statement from all its parts.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="attributions">Who says what in it; at least one has a speaker.</param>
    /// <param name="index">Its index in <see cref="StatementDocument.Statements"/>, 0-based.</param>
    /// <param name="span">Its span in the document's text.</param>
    /// <param name="position">The line and column of its first character.</param>
    /// <param name="mentions">The names in it.</param>
    /// <param name="key">The key that a mark in the text gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="attributions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No attribution has a speaker.</exception>
    public AttributedStatement(
        string text,
        ValueList<Attribution> attributions,
        int index,
        TextSpan span,
        TextPosition position,
        ValueList<Mention> mentions,
        string? key = null)
        : base(text, index, span, position, mentions, attributions ?? throw new ArgumentNullException(nameof(attributions)), key)
    {
    }

    /// <summary>Creates an attributed statement from a text and a speaker, for unit tests.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="speaker">Who says it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="speaker"/> is <see langword="null"/>.</exception>
    public AttributedStatement(string text, Speaker speaker)
        : this(text, speaker, null, "")
    {
    }

    /// <summary>Creates an attributed statement from a text, a speaker, a cue and a content, for unit tests.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="cue">The words of the cue ("emphasized"), if there are any.</param>
    /// <param name="content">What is said.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="text"/>, <paramref name="speaker"/> or <paramref name="content"/> is <see langword="null"/>.
    /// </exception>
    public AttributedStatement(string text, Speaker speaker, string? cue, string content)
        : this(text, [new Attribution(speaker ?? throw new ArgumentNullException(nameof(speaker)), cue, content)], 0, default, default, [])
    {
    }

    /// <summary>The first attribution with a speaker. Setting it replaces that one in <see cref="Statement.Attributions"/>.</summary>
    /// <exception cref="ArgumentException">Set to an attribution without a speaker.</exception>
    public Attribution Primary
    {
        get => Attributions[PrimaryIndex];
        init
        {
            if (value?.Speaker is null)
            {
                throw new ArgumentException("An attributed statement needs an attribution with a speaker.", nameof(value));
            }

            var attributions = Attributions.ToArray();
            attributions[PrimaryIndex] = value;
            Attributions = ValueList<Attribution>.Own(attributions);
        }
    }

    /// <summary>Who says it: the first of <see cref="Speakers"/>. Setting it makes it the only speaker.</summary>
    /// <exception cref="ArgumentException">Set to <see langword="null"/>.</exception>
    public Speaker Speaker
    {
        get => Primary.Speaker!;
        init => Primary = Primary with { Speaker = value };
    }

    /// <summary>All who say it, in order: two in <c>The ministry and the union said …</c></summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Set to an empty list.</exception>
    public ValueList<Speaker> Speakers
    {
        get => Primary.Speakers;
        init => Primary = Primary with { Speakers = value };
    }

    /// <summary>The words that make it an attribution ("categorically stated"); <see langword="null"/> if a quotation only continues.</summary>
    public string? Cue
    {
        get => Primary.Cue;
        init => Primary = Primary with { Cue = value };
    }

    /// <summary>What is said.</summary>
    public string Content
    {
        get => Primary.Content;
        init => Primary = Primary with { Content = value };
    }

    /// <summary>What the speaker does by saying it, as the cue tells.</summary>
    public Act Act
    {
        get => Primary.Act;
        init => Primary = Primary with { Act = value };
    }

    /// <summary>Whether the cue tells that the act is not done: <c>did not say</c>, <c>never denied</c>.</summary>
    public bool IsNegated
    {
        get => Primary.IsNegated;
        init => Primary = Primary with { IsNegated = value };
    }

    /// <summary>Whom it is said to ("told reporters"), or <see langword="null"/> if the text does not name anybody.</summary>
    public Addressee? Addressee
    {
        get => Primary.Addressee;
        init => Primary = Primary with { Addressee = value };
    }

    /// <summary>Whose words the content is in.</summary>
    public QuotationKind Quotation
    {
        get => Primary.Quotation;
        init => Primary = Primary with { Quotation = value };
    }

    /// <summary>How the speaker was found.</summary>
    public SpeakerResolution Resolution
    {
        get => Primary.Resolution;
        init => Primary = Primary with { Resolution = value };
    }

    /// <summary>Returns the sentence.</summary>
    public override string ToString() => Text;

    private int PrimaryIndex => PrimaryIndexOf(Attributions);

    // The index of the first attribution with a speaker, or -1.
    internal static int PrimaryIndexOf(ValueList<Attribution> attributions)
    {
        for (var i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].Speaker is not null)
            {
                return i;
            }
        }

        return -1;
    }
}
