namespace StatementsGen.Checks.Settings;

/// <summary>How much code is generated for each text (the setting <c>StatementsGenDetail</c>). The documents are the same at each level.</summary>
internal enum Detail
{
    /// <summary>A class for each document, with a member for each statement; <c>Speakers</c> and <c>Entities</c>.</summary>
    Statements,

    /// <summary>A class for each document, with its title and the document.</summary>
    Documents,

    /// <summary>No class for a document. <c>Corpus</c> finds documents by path or by name.</summary>
    Corpus,
}
