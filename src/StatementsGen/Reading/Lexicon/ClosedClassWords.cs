namespace StatementsGen.Reading.Lexicon;

/// <summary>The words that give English its structure, by class. A word can stand in several rows.</summary>
internal static class ClosedClassWords
{
    /// <summary>A class, a colon, its words; the names are those of <see cref="WordClasses"/>.</summary>
    internal const string Table = """
        Article: a an the
        Determiner: a an the this these those some any no every each either neither another both all half several many most few such
        Determiner: what which
        Determiner: whose much more less enough certain various other
        Possessive: my your his her its our their whose
        PersonalPronoun: i we you he she they who someone somebody everyone everybody anyone anybody nobody none others many some
        PersonalPronoun: several most few
        PersonalPronoun: both neither another half
        OtherPronoun: it this these those there one all each another nothing something anything everything any either which
        NotReported: i we you my our your one someone somebody anyone anybody everyone everybody nobody none all
        ObjectPronoun: me us him her them himself herself itself themselves myself ourselves yourself whom
        Male: he him his himself mr sir lord king prince duke father brother son husband chairman spokesman congressman
        Female: she her hers herself mrs ms miss madam lady queen princess duchess mother sister daughter wife chairwoman spokeswoman
        Female: congresswoman
        Plural: they them their themselves we us our both many some several most few others people police
        Preposition: of in on at by for with from into onto upon about over under above below against between among amid through during
        Preposition: across along
        Preposition: around behind beyond despite except inside near off outside per plus since throughout toward towards till until up
        Preposition: down via within
        Preposition: without like unlike as than after before besides alongside beneath concerning regarding including following amongst
        Preposition: versus vs
        Coordinator: and or but nor yet &
        Subordinator: because although though while if unless when whenever where whereas since until after before as once lest so than
        Subordinator: whilst
        Wh: who whom whose which what when where why how whether whatever whoever if
        Modal: will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't mightn't needn't
        Modal: ought
        Be: be is are was were been being am isn't aren't wasn't weren't ain't
        Have: have has had having haven't hasn't hadn't
        Do: do does did don't doesn't didn't
        Contraction: 'll 've 're 'd 'm
        Negation: not n't never isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't
        Negation: wouldn't shouldn't
        Negation: mustn't mightn't needn't ain't
        Nobody: no none neither nor nobody nothing no-one
        That: that
        To: to
        Number: one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion first second third
        Number: fourth fifth sixth tenth
        Time: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
        Time: april june july august september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight
        Time: morning afternoon evening night
        Adverb: not never also already always ago again almost altogether anyway apart away back else even ever far fast further here
        Adverb: hence how
        Adverb: however indeed instead just later less long maybe meanwhile more moreover most much nearly nevertheless next now
        Adverb: nonetheless often once only out outright overall perhaps quite rather seldom so sometimes somewhat soon still straight then
        Adverb: there therefore thereby though thus together too twice up very well yet afterward afterwards earlier furthermore
        Adverb: likewise otherwise elsewhere alike first second third last afresh anew aloud
        Approximator: about almost around nearly only over roughly some approximately just under exactly barely fully
        Hearsay: reportedly allegedly supposedly purportedly
        Abbreviation: mr mrs ms dr prof sen sens rep reps gov govs gen rev hon st jr sr lt col sgt capt cpl cmdr adm maj brig supt insp cllr
        Abbreviation: pres sec
        Abbreviation: inc corp co ltd llc bros no nos vs etc jan feb aug sept oct nov dec fig figs al dept univ ave blvd mt ft
        Label: abstract access address analysis answer author available background breaking category caption color contact copyright
        Label: correction
        Label: credit date details disclaimer disclosure download editor example exclusive fact figure file follow full hint image
        Label: keywords lead
        Label: language link listen location more news note notes opinion photo photos picture question read recap related review search
        Label: see series
        Label: source sources spoiler status step story subject summary table tags text time tip title to topic update updated updates
        Label: video warning
        Label: watch what when where who why result results conclusion introduction method methods part chapter section rating ratings
        Label: score vote
        Label: votes poll polls price email phone fax website twitter facebook instagram genre starring director directed country year
        """;
}
