namespace StatementsGen.Reading.Lexicon;

/// <summary>What follows from a word of the lists.</summary>
[Flags]
internal enum Derivations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The forms of a verb.</summary>
    VerbForms = 1,

    /// <summary>The third person and the past tense of a verb report direct speech right before them.</summary>
    ReportingForms = 2,

    /// <summary>The base form of a verb reports direct speech too: <c>“Stop!” I say.</c></summary>
    ReportingBase = 4,

    /// <summary>The plural with -s of a word of names.</summary>
    NamePlural = 8,

    /// <summary>The first of several words opens the name of a place.</summary>
    FirstWordOfPlace = 16,

    /// <summary>The word introduces a source as <c>according</c> does.</summary>
    According = 32,
}
