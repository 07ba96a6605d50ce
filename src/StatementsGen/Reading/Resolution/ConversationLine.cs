using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Resolution;

/// <summary>A paragraph of a conversation: what is quoted in it, and who says it.</summary>
internal sealed class ConversationLine
{
    /// <summary>The speaker of a line that nobody is known to say.</summary>
    internal const int Nobody = -1;

    /// <summary>The speaker of the lines of whoever tells the story: <c>“It is,” I said</c>.</summary>
    internal const int Narrator = -2;

    /// <summary>Gets the index of the first attribution of the paragraph.</summary>
    internal required int First { get; init; }

    /// <summary>Gets the index past the last.</summary>
    internal required int End { get; init; }

    /// <summary>Gets the offset past the paragraph. What follows tells nothing about the gender of who speaks in it.</summary>
    internal required int Horizon { get; init; }

    /// <summary>Gets whether the paragraph is only a quotation, so that other lines have to tell who says it.</summary>
    internal required bool IsBare { get; init; }

    /// <summary>Gets whether the quotation goes on from the line before, which no mark closes.</summary>
    internal required bool GoesOn { get; init; }

    /// <summary>Gets or sets whether a mark closes the quotation.</summary>
    internal bool IsClosed { get; set; } = true;

    /// <summary>Gets or sets whether the line asks, exclaims or says <c>you</c>, as people do who talk to each other.</summary>
    internal bool IsTalk { get; set; }

    /// <summary>Gets or sets the index of the speaker, <see cref="Nobody"/> or <see cref="Narrator"/>.</summary>
    internal int Speaker { get; set; } = Nobody;

    /// <summary>Gets or sets the words for the speaker.</summary>
    internal TextSpan? Words { get; set; }

    /// <summary>Gets or sets the gender of a speaker that only a pronoun tells, and whom it does not name.</summary>
    internal Gender Gender { get; set; }

    /// <summary>Gets or sets the person that the line addresses, as an index of an entity, or -1.</summary>
    internal int Addressee { get; set; } = -1;

    /// <summary>Gets or sets the words for the person that the line addresses.</summary>
    internal TextSpan AddresseeWords { get; set; }
}
