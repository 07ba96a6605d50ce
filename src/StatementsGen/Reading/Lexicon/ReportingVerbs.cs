namespace StatementsGen.Reading.Lexicon;

/// <summary>Verbs of the clause that reports direct speech right after it (<c>“Stop!” Anna cried.</c>).</summary>
internal static class ReportingVerbs
{
    /// <summary>The finite forms, parted by white space.</summary>
    internal const string Words = """
        said says say asked asks ask told tells wrote writes added adds replied replies answered answers responded responds retorted
        cried cries shouted shouts yelled yells screamed screams called calls exclaimed exclaims whispered whispers muttered mutters
        murmured
        mumbled growled groaned gasped sighed snapped barked hissed roared bellowed shrieked demanded demands inquired enquired
        wondered wonders
        continued continues concluded concludes declared declares announced announces insisted insists joked jokes quipped quips
        recalled recalls
        tweeted tweets posted remarked remarks repeated repeats thought thinks begged pleaded urged protested observed noted notes
        explained explains
        laughed chuckled smiled
        """;
}
