namespace StatementsGen.Tool.Report.Page;

/// <summary>The ids of what is not a document or a statement. They have a colon, which no link to those has.</summary>
internal static class PageIds
{
    /// <summary>The table of speakers.</summary>
    internal const string Speakers = ":speakers";

    /// <summary>The list of entities.</summary>
    internal const string Entities = ":entities";

    /// <summary>The quotations without a speaker.</summary>
    internal const string Quotations = ":quotations";

    /// <summary>The findings.</summary>
    internal const string Findings = ":findings";

    /// <summary>The documents.</summary>
    internal const string Documents = ":documents";

    /// <summary>Returns the id of the details of a statement.</summary>
    /// <param name="statement">The id of the statement.</param>
    internal static string DetailsOf(string statement) => $"{statement}:details";

    /// <summary>Returns the id of the title of a document.</summary>
    /// <param name="document">The id of the document.</param>
    internal static string TitleOf(string document) => $"{document}:title";

    /// <summary>Returns the id of the entry of a document in the list of documents.</summary>
    /// <param name="document">The id of the document.</param>
    internal static string EntryOf(string document) => $"{document}:entry";
}
