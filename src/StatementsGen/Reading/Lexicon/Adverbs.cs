namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Adverbs, and other words that open sentences and are no names there.
/// </summary>
internal static class Adverbs
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adverb:
            afresh alike aloud altogether anew back far fast outright seldom straight
        Adverb Approximator Adjective Opener Starter: only
        Adverb Approximator Opener Starter: almost just nearly
        Adverb Adjective: long
        Adverb Adjective Opener Starter: next
        Adverb Opener:
            afterward afterwards ago always anyway apart away else elsewhere ever further out somewhat soon thereby twice
            very
        Adverb Opener Starter:
            again already earlier even furthermore hence here indeed instead later likewise maybe meanwhile moreover
            nevertheless nonetheless now often otherwise overall perhaps quite rather sometimes still therefore thus
            together too well
        Adverb Opener Starter ClauseOpener: however
        Adverb Opener Starter DefinitionMarker: also
        Approximator: approximately barely fully
        Approximator Opener: exactly
        Approximator Opener Starter: roughly
        Hearsay: purportedly supposedly
        Hearsay Opener: allegedly reportedly
        Female Opener: hers
        Adjective Opener: due same true used whole
        Opener:
            added adding additional aside asked based briefly click congratulations considering contrary curiously dear
            doing eighty equally essentially everywhere evidently fewer fifty firstly forty getting given going got he'd
            he'll he's here's hey honestly hopefully hundreds i'd i'll i'm i've ideally increasingly interestingly
            ironically it'll it's lastly lately latest least let's looking made making millions mine mostly namely nearby
            ninety normally notably nowhere occasionally okay ones ours personally possibly precisely presumably prior
            probably really regardless said saying says secondly seems seventy she'd she'll she's simply sixty somehow
            specifically strangely suddenly surely taken that's theirs there's thereafter they'd they'll they're they've
            thing things thirty thousands til turning undoubtedly we'd we'll we're we've what's whichever who's yeah yep
            you'd you'll you're you've yours
        Opener Starter:
            accordingly actually additionally apparently beside certainly clearly consequently currently especially
            eventually finally fortunately generally hello Hi historically immediately importantly initially nowadays
            obviously Oh originally particularly previously recently sadly similarly surprisingly thanks typically
            ultimately unfortunately usually wherever yes
        Opener DefinitionMarker: formerly
        Starter:
            analysts authorities critics earnings economists executives experts investors officials opponents prices
            prosecutors researchers sales scientists shares simultaneously stocks subsequently supporters traders
        """;
}
