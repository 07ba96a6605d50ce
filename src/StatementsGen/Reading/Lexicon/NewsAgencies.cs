namespace StatementsGen.Reading.Lexicon;

/// <summary>News agencies as they stand in brackets at the head of a report: "DALLAS (AP) — …".</summary>
internal static class NewsAgencies
{
    private static readonly HashSet<string> All = WordList.Words(
        "AA AFP AKI ANI ANSA AP APP APTN DPA dpa EFE IANS IRNA Interfax KCNA KUNA NNA PA PTI RIA SPA TASS UPI UNI Reuters Xinhua Yonhap");

    /// <summary>Whether a word names an agency.</summary>
    /// <param name="word">The word.</param>
    internal static bool Contains(string word) => All.Contains(word);
}
