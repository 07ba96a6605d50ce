namespace StatementsGen.Reading.Lexicon;

/// <summary>Words that with a capital, after an abbreviation, show that a new sentence starts: they are no part of names.</summary>
/// <remarks>
/// Closed classes (articles, pronouns, conjunctions, prepositions, question words, auxiliaries), sentence adverbs, plurals that open
/// reports, and the forms of address that no firm or place has in its name.
/// </remarks>
internal static class SentenceStarters
{
    /// <summary>The words, parted by white space.</summary>
    internal const string Words = """
        A An The This That These Those There Here
        I You He She It We They Who What Which When Where Why How Whose Whom Whether Whatever Whenever Wherever
        My Your His Her Its Our Their One Some Any All Both Each Every Either Neither No None Many Most Much More Several Few Another
        Other Others Such
        And But Or Nor So Yet For Because If Unless Until Although Though While Whereas Since As Once After Before Than
        In On At By From With Without Within To Of Into Over Under About Above Among Against Across Between Beyond During Despite Through
        Throughout Toward Towards Upon Via Instead Along Around Behind Below Beside Besides Outside Inside Near Like Unlike Per Except
        Is Are Was Were Be Been Am Do Does Did Has Have Had Can Could May Might Must Shall Should Will Would Let
        Not Never Yes Please Also Too Now Then Thus Hence Therefore However Moreover Furthermore Nevertheless Nonetheless Otherwise
        Meanwhile Still Even Only Just Perhaps Maybe Indeed Again Already Often Sometimes Usually Today Tomorrow Yesterday Tonight Later
        Earlier Recently Currently Finally First Second Third Next Last Eventually Additionally Similarly Likewise Consequently Accordingly
        According Nobody Nothing Everyone Everything Everybody Someone Something Somebody Anyone Anything Two Three Four Five Six
        Seven Eight Nine Ten
        Initially Previously Subsequently Ultimately Originally Historically Typically Apparently Clearly Obviously Certainly Surprisingly
        Importantly Sadly Immediately Simultaneously Roughly Nearly Almost Quite Overall Officials Analysts Critics Experts Investors Police
        People Researchers Scientists Shares Sales Traders Terms Economists Lawyers Executives Sources Prices Stocks Revenue Earnings
        Details Authorities Supporters Opponents Prosecutors Voters Mr Mrs Ms
        Thanks Thank Well Oh Hello Hi Nowadays Together Rather Especially Particularly Generally Actually Unfortunately Fortunately
        """;
}
