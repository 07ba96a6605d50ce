namespace StatementsGen.Reading.Lexicon;

/// <summary>Words that with a number are the label of a caption or heading (<c>Figure 2. Growth of the cities</c>).</summary>
internal static class CaptionWords
{
    /// <summary>The words, parted by white space.</summary>
    internal const string Words = """
        Figure Fig. Table Tab. Chapter Section Part Appendix Article Step Exhibit Listing Example Box Plate Map Chart Photo Scene Act Volume
        Book Lesson Rule Theorem Lemma Definition Proposition Corollary Question Problem Exercise Case Stage Phase Item Annex Schedule
        """;
}
