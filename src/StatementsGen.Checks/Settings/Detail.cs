namespace StatementsGen.Checks.Settings;

/// <summary>How much code is written for each text: the setting <c>StatementsGenDetail</c>. Texts and what is found in them are the same in all.</summary>
internal enum Detail
{
    /// <summary>A class for each document, with a member for each statement; <c>Speakers</c> and <c>Entities</c>.</summary>
    Statements,

    /// <summary>A class for each document, with its title and the document.</summary>
    Documents,

    /// <summary>No class for a document: all are found through <c>Corpus</c>, by path or by name.</summary>
    Corpus,
}
