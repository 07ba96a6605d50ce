namespace StatementsGen.Reading.Lexicon;

/// <summary>Classes that a word has in one spelling only: <c>Sun.</c> abbreviates a day, <c>sun.</c> does not.</summary>
[Flags]
internal enum SpellingClasses : uint
{
    /// <summary>No class.</summary>
    None = 0,

    /// <summary>With a capital after an abbreviation, the word starts a new sentence: it is not part of a name.</summary>
    Starter = 1 << 0,

    /// <summary>A pronoun or conjunction that has a capital only at the start of a sentence.</summary>
    ClauseOpener = 1 << 1,

    /// <summary>A preposition that fronts a phrase with a time of day: <c>At 5 a.m. Anna left.</c></summary>
    FrontedPreposition = 1 << 2,

    /// <summary>A determiner before a time of day that describes a noun: <c>the 8 p.m. Mass</c>.</summary>
    ClockDeterminer = 1 << 3,

    /// <summary>A time zone, day or month, which continues a sentence after a time of day.</summary>
    ClockCompanion = 1 << 4,

    /// <summary>A pronoun that can be the subject of a reporting clause: <c>“Stop!” she cried.</c></summary>
    SubjectPronoun = 1 << 5,

    /// <summary>A form of a verb that reports direct speech right after it: <c>“Stop!” Anna cried.</c></summary>
    ReportingVerb = 1 << 6,

    /// <summary>A word after the verb of a reporting clause that says nothing more: <c>“Stop!” Anna cried in despair.</c></summary>
    ReportingAdjunct = 1 << 7,

    /// <summary>With a number, the word is the label of a caption or heading: <c>Figure 2</c>.</summary>
    Caption = 1 << 8,

    /// <summary>A name with an exclamation or question mark of its own: <c>Yahoo!</c></summary>
    Exclamatory = 1 << 9,

    /// <summary>A state of the USA as it stands in a party tag: <c>(R-Wis.)</c>.</summary>
    State = 1 << 10,

    /// <summary>A news agency as it stands in brackets at the head of a report: <c>DALLAS (AP) — …</c></summary>
    NewsAgency = 1 << 11,

    /// <summary>A word before a form in brackets: <c>(hereinafter FOIA)</c>.</summary>
    DefinitionMarker = 1 << 12,

    /// <summary>A face made of punctuation.</summary>
    Emoticon = 1 << 13,

    /// <summary>An abbreviation before a name, whose stop never ends a sentence.</summary>
    StopTitle = 1 << 14,

    /// <summary>An abbreviation inside a sentence, whose stop never ends it.</summary>
    StopConnective = 1 << 15,

    /// <summary>An abbreviation before a number, a letter or a Roman numeral; before anything else the stop ends the sentence.</summary>
    StopNumbered = 1 << 16,

    /// <summary>A month or weekday: a number or another of them after the stop belongs to the date.</summary>
    StopDate = 1 << 17,

    /// <summary>An abbreviation inside a sentence or at its end, before a capital too.</summary>
    StopGeneral = 1 << 18,

    /// <summary>An abbreviation inside a sentence; before a capital the stop ends the sentence as well.</summary>
    StopClosing = 1 << 19,

    /// <summary>A time of day.</summary>
    StopClock = 1 << 20,

    /// <summary>An abbreviation that follows others, and with its stop begins no sentence: <c>Hale Constr. Co.</c></summary>
    Follower = 1 << 21,

    /// <summary>Any abbreviation.</summary>
    Stop = StopTitle | StopConnective | StopNumbered | StopDate | StopGeneral | StopClosing | StopClock,
}
