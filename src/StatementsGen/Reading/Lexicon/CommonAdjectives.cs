namespace StatementsGen.Reading.Lexicon;

/// <summary>Common adjectives and nouns that look like verb forms, so that they are not taken for verbs.</summary>
internal static class CommonAdjectives
{
    /// <summary>Adjectives.</summary>
    internal const string Table = """
        able big black blue certain clear close common complete concerned conservative criminal critical current dead deep democratic
        different difficult
        domestic due early easy economic enough entire environmental evident federal final financial foreign former free fresh full
        future general global
        good great green hard high historic hot huge human important independent individual international key large last late leading
        left legal
        liberal likely limited little local long low main major mental middle military minor modern moral national natural new next nice
        nuclear official old
        only open other past personal physical political poor popular possible potential powerful present presidential previous primary
        private
        public qualified ready real recent red regional related religious republican rich right rural safe same senior separate serious
        sexual
        short significant similar simple single small so-called social special specific strong sure terrible top total traditional true
        unable unclear
        upcoming urban used various vast virtual white whole wide willing wrong young best better worst worse bigger biggest larger largest
        united unlikely unprecedented would-be longtime veteran respected outgoing incoming ongoing overwhelming surprising interesting
        following
        missing growing rising sitting existing remaining leading working living wanted married armed established
        """;
}
