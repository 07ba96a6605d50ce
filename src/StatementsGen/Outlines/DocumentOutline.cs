namespace StatementsGen.Outlines;

/// <summary>
/// All that the reader finds in a text, as spans and indices. A <see cref="StatementDocument"/> is created from the outline and the text.
/// </summary>
/// <remarks>
/// The reader creates an outline from a text, generated code holds one as a table, and
/// <see cref="DocumentMaterializer"/> turns both into the same records. Equality is by value, including all lists.
/// A document can have a hundred thousand statements, so there is one list for each kind of part. A statement has the number
/// of its attributions and mentions, and an attribution the number of its contents. The lists are therefore read side by side.
/// </remarks>
/// <param name="Title">The span of the title.</param>
/// <param name="Statements">The sentences, in order. They do not overlap.</param>
/// <param name="Attributions">The attributions, statement by statement.</param>
/// <param name="Contents">The spans of the contents, attribution by attribution.</param>
/// <param name="Mentions">The mentions, statement by statement, in order.</param>
/// <param name="Speakers">The speakers, each once. Attributions refer to this list.</param>
/// <param name="Entities">The entities, each once. Mentions refer to this list.</param>
/// <param name="Abbreviations">The definitions of abbreviations, in order of their short forms.</param>
/// <param name="Name">The span of the name for the document's class in the front matter.</param>
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

    /// <summary>The words for each speaker of the attributions that have several, attribution by attribution.</summary>
    internal ValueList<SpeakerMentionOutline> SpeakerMentions { get; init; } = ValueList<SpeakerMentionOutline>.Empty;

    /// <summary>The addressees, each once. Attributions refer to this list.</summary>
    internal ValueList<AddresseeOutline> Addressees { get; init; } = ValueList<AddresseeOutline>.Empty;

    /// <summary>The edits that make of the file's text what a reader of the page sees, in order; empty for plain text.</summary>
    internal ValueList<TextEdit> Edits { get; init; } = ValueList<TextEdit>.Empty;

    /// <summary>Why a text with markup was read as plain text, as a clause; <see langword="null"/> if it was not. A table does not hold it.</summary>
    internal string? PlainReason { get; init; }

    /// <summary>The places in the file of all that looks like a mark and is no code; <see langword="null"/> for plain text, in which nothing is code. A table does not hold them.</summary>
    internal ValueList<int>? MarkPlaces { get; init; }

    /// <summary>The front matter, if the text has any. A table does not hold it, so an outline from a table has none.</summary>
    internal FrontMatterBlock? FrontMatter { get; init; }

    /// <summary>Returns what a reader sees of a span, with each line break folded to one space.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="span">The span in it.</param>
    internal string WordsOf(string text, TextSpan span) => new MarkedText(text, Edits).Fold(span);
}

/// <summary>A sentence.</summary>
/// <param name="Span">Its span.</param>
/// <param name="AttributionCount">The number of its attributions in <see cref="DocumentOutline.Attributions"/>.</param>
/// <param name="MentionCount">The number of its mentions in <see cref="DocumentOutline.Mentions"/>.</param>
/// <param name="Key">The span of its key, if it has one, without the mark.</param>
internal readonly record struct StatementOutline(TextSpan Span, int AttributionCount, int MentionCount, TextSpan? Key = null);

/// <summary>Who says what in a sentence.</summary>
/// <param name="Speaker">Index of the speaker in <see cref="DocumentOutline.Speakers"/>, or -1.</param>
/// <param name="Resolution">How the speaker was found.</param>
/// <param name="Quotation">Whose words the content is in.</param>
/// <param name="SpeakerSpan">The words that stand for the speaker.</param>
/// <param name="CueSpan">The words of the cue.</param>
/// <param name="ContentCount">The number of its spans in <see cref="DocumentOutline.Contents"/>.</param>
/// <param name="Act">What the speaker does by saying it.</param>
/// <param name="IsNegated">Whether the act is not done.</param>
/// <param name="AddresseeSpan">The words that stand for the addressee.</param>
/// <param name="Addressee">Index of the addressee in <see cref="DocumentOutline.Addressees"/>, or -1.</param>
/// <param name="SpeakerCount">The number of its speakers in <see cref="DocumentOutline.SpeakerMentions"/>: 0 unless there are several.</param>
internal readonly record struct AttributionOutline(
    int Speaker,
    SpeakerResolution Resolution,
    QuotationKind Quotation,
    TextSpan? SpeakerSpan,
    TextSpan? CueSpan,
    int ContentCount,
    Act Act = Act.State,
    bool IsNegated = false,
    TextSpan? AddresseeSpan = null,
    int Addressee = -1,
    int SpeakerCount = 0);

/// <summary>The words for one of several speakers of an attribution.</summary>
/// <param name="Speaker">Index of the speaker in <see cref="DocumentOutline.Speakers"/>.</param>
/// <param name="Resolution">How the speaker was found.</param>
/// <param name="Span">The words.</param>
internal readonly record struct SpeakerMentionOutline(int Speaker, SpeakerResolution Resolution, TextSpan Span);

/// <summary>Whom something is said to. Unlike <see cref="StatementsGen.Addressee"/> it is compared with its kind.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind.</param>
internal sealed record AddresseeOutline(string Name, EntityKind Kind = EntityKind.Unknown);

/// <summary>A name in a sentence.</summary>
/// <param name="Entity">Index of the entity in <see cref="DocumentOutline.Entities"/>.</param>
/// <param name="Span">The span of the name.</param>
internal readonly record struct MentionOutline(int Entity, TextSpan Span);

/// <summary>A speaker. Unlike <see cref="StatementsGen.Speaker"/> it is compared with its role and organization.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role, if the document says.</param>
/// <param name="Organization">The organization, if the document says.</param>
/// <param name="Kind">The kind.</param>
internal sealed record SpeakerOutline(string Name, string? Role, string? Organization, EntityKind Kind = EntityKind.Unknown);

/// <summary>A person, organization, place or other thing with a name. Unlike <see cref="StatementsGen.Entity"/> it is compared with its aliases.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">The other names.</param>
/// <param name="Kind">The kind.</param>
internal sealed record EntityOutline(string Name, ValueList<string> Aliases, EntityKind Kind = EntityKind.Unknown);

/// <summary>The definition of an abbreviation.</summary>
/// <param name="ShortForm">The span of the short form.</param>
/// <param name="LongForm">The span of the long form.</param>
internal readonly record struct AbbreviationOutline(TextSpan ShortForm, TextSpan LongForm);
