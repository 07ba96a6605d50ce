namespace StatementsGen.Outlines;

/// <summary>
/// All that reading finds in a text, as spans and indices alone: together with the text it makes the <see cref="StatementDocument"/>.
/// </summary>
/// <remarks>
/// This is what stands between the two ways in: the reader makes an outline of a text, generated code holds one as a table, and
/// <see cref="DocumentMaterializer"/> turns either into the same records. Equality is by value, all the way down.
/// A document can have a hundred thousand statements, so each kind of thing stands in one list for all of them: a statement tells how many
/// of the attributions and mentions are its own, an attribution how many of the contents; whoever goes through one list goes through all.
/// </remarks>
/// <param name="Title">Where the title stands.</param>
/// <param name="Statements">The sentences, in order; they do not overlap.</param>
/// <param name="Attributions">Who says what, statement after statement.</param>
/// <param name="Contents">The stretches of text that make up what is said, attribution after attribution.</param>
/// <param name="Mentions">The names, statement after statement and in order.</param>
/// <param name="Speakers">The speakers, each once; attributions point into this list.</param>
/// <param name="Entities">The entities, each once; mentions point into this list.</param>
/// <param name="Abbreviations">The definitions of abbreviations, in order of their short forms.</param>
/// <param name="Name">Where the front matter says what the document's class is to be called.</param>
internal sealed record DocumentOutline(
    TextSpan? Title,
    ValueList<StatementOutline> Statements,
    ValueList<AttributionOutline> Attributions,
    ValueList<TextSpan> Contents,
    ValueList<MentionOutline> Mentions,
    ValueList<SpeakerOutline> Speakers,
    ValueList<EntityOutline> Entities,
    ValueList<AbbreviationOutline> Abbreviations,
    TextSpan? Name = null)
{
    /// <summary>The headings, paragraphs and other blocks, in order; a block tells how many of <see cref="Statements"/> are its own: the next so many.</summary>
    internal ValueList<BlockOutline> Blocks { get; init; } = ValueList<BlockOutline>.Empty;

    /// <summary>The front matter, if the text has any. Tables do not hold it: an outline that is read from one has none.</summary>
    internal FrontMatterBlock? FrontMatter { get; init; }
}

/// <summary>A sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="AttributionCount">How many of <see cref="DocumentOutline.Attributions"/> are of this sentence: the next so many.</param>
/// <param name="MentionCount">How many of <see cref="DocumentOutline.Mentions"/> are in it: the next so many.</param>
/// <param name="Key">Where its key stands, if it has one: after it, without its mark.</param>
internal readonly record struct StatementOutline(TextSpan Span, int AttributionCount, int MentionCount, TextSpan? Key = null);

/// <summary>Who says what in a sentence.</summary>
/// <param name="Speaker">Index of the speaker in <see cref="DocumentOutline.Speakers"/>, or -1.</param>
/// <param name="Resolution">How the speaker was found.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="SpeakerSpan">The words that stand for the speaker.</param>
/// <param name="CueSpan">The words of the cue.</param>
/// <param name="ContentCount">How many of <see cref="DocumentOutline.Contents"/> make up the content: the next so many.</param>
internal readonly record struct AttributionOutline(
    int Speaker,
    SpeakerResolution Resolution,
    QuotationKind Quotation,
    TextSpan? SpeakerSpan,
    TextSpan? CueSpan,
    int ContentCount);

/// <summary>A name in a sentence.</summary>
/// <param name="Entity">Index of the entity in <see cref="DocumentOutline.Entities"/>.</param>
/// <param name="Span">Where the name stands.</param>
internal readonly record struct MentionOutline(int Entity, TextSpan Span);

/// <summary>A speaker. Unlike <see cref="StatementsGen.Speaker"/> it is compared with its role and organization.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role, if the document says.</param>
/// <param name="Organization">The organization, if the document says.</param>
internal sealed record SpeakerOutline(string Name, string? Role, string? Organization);

/// <summary>A person or an organization. Unlike <see cref="StatementsGen.Entity"/> it is compared with its aliases.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">The other names.</param>
internal sealed record EntityOutline(string Name, ValueList<string> Aliases);

/// <summary>The definition of an abbreviation.</summary>
/// <param name="ShortForm">Where the short form stands.</param>
/// <param name="LongForm">Where the long form stands.</param>
internal readonly record struct AbbreviationOutline(TextSpan ShortForm, TextSpan LongForm);
