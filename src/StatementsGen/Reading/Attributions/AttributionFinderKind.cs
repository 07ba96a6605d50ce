namespace StatementsGen.Reading.Attributions;

/// <summary>The finders of attributions, in the order in which <see cref="AttributionFinders"/> runs them.</summary>
internal enum AttributionFinderKind : byte
{
    /// <summary>A name that signs a quotation: <c>“The ferry is my road to work.” — Maria Souza</c></summary>
    Signature,

    /// <summary>A label before a colon, as in a transcript: <c>BALOCH: We have …</c></summary>
    Label,

    /// <summary>A cue after its content or within it: <c>“It leaks,” she said</c>, <c>Talks, said Baloch, will go on</c>.</summary>
    Parenthesis,

    /// <summary><c>according to</c> or <c>per</c> with a source: <c>The lock leaks, according to the council.</c></summary>
    AccordingTo,

    /// <summary>A passive verb: <c>She was told that …</c></summary>
    Passive,

    /// <summary>A verb that opens its sentence, before its subject: <c>Said Diallo: “It leaks.”</c></summary>
    Inversion,

    /// <summary>A verb after its subject: <c>Diallo said that …</c></summary>
    Verb,

    /// <summary>An adjective: <c>She is sure that …</c></summary>
    Adjective,

    /// <summary>A noun: <c>Diallo’s claim that …</c></summary>
    Noun,

    /// <summary>A colon before a quotation, without a verb of saying: <c>Diallo was blunt: “It is a waste.”</c></summary>
    Introduction,

    /// <summary>No cue of its own: the quotation goes on from an earlier sentence.</summary>
    Continuation,

    /// <summary>No cue at all: the paragraph tells what the speaker does.</summary>
    Beat,

    /// <summary>No cue at all: a paragraph that is only a quotation, and the turn of a known speaker in a conversation.</summary>
    Turn,

    /// <summary>No cue at all: the author tells by a mark who says the statement.</summary>
    Author,
}
