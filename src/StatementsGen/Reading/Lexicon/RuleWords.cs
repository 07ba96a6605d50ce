namespace StatementsGen.Reading.Lexicon;

/// <summary>The closed sets of words that rules of attribution ask for by name.</summary>
/// <remarks>Each set is small and fixed by grammar. Open sets, as of roles or of reporting verbs, stand in the word lists.</remarks>
internal static class RuleWords
{
    // Pronouns and articles.

    /// <summary>The indefinite articles: <c>[a] statement</c>.</summary>
    internal static readonly string[] IndefiniteArticles = ["a", "an"];

    /// <summary>The demonstratives before a noun: <c>[these] figures</c>.</summary>
    internal static readonly string[] Demonstratives = ["this", "that", "these", "those"];

    /// <summary>What stands for no person or thing: <c>[it] was agreed that …</c>, <c>[there] is …</c></summary>
    internal static readonly string[] Expletives = ["it", "there"];

    /// <summary>The singular pronouns that can stand for a thing.</summary>
    internal static readonly string[] ThingPronouns = ["it", "one"];

    /// <summary>The pronouns that deny: <c>[none] of this says that …</c></summary>
    internal static readonly string[] NegativePronouns = ["nothing", "none", "nobody"];

    /// <summary>The words that turn a sentence around, which a quotation must not leave out without a word: <c>we will [not] open</c>. A word that ends in <c>n't</c> does so too.</summary>
    internal static readonly string[] Reversing = ["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"];

    /// <summary>What is counted after <c>not</c>: <c>not [one] keeper</c>, <c>not [a] single one</c>.</summary>
    internal static readonly string[] DeniedSingulars = ["one", "a"];

    /// <summary>The pronouns that can be the object of a relative clause: <c>the plan, [which] he called a waste</c>.</summary>
    internal static readonly string[] RelativeObjects = ["which", "who", "whom", "what"];

    // Speech.

    /// <summary>The verbs that report whatever follows them: <c>she [announced] a plan</c>, <c>he [accused] the council</c>.</summary>
    internal static readonly string[] PlainVerbs =
    [
        "accuse", "announce", "berate", "blame", "condemn", "congratulate", "criticise", "criticize", "decry", "denounce", "deplore", "endorse", "insist",
        "lament", "mock", "rebuke", "ridicule", "scold", "tout", "urge", "vow", "warn",
    ];

    // Causes.

    /// <summary>The verbs that tell what made somebody say it: <c>the leak [led] the keeper to say that …</c></summary>
    internal static readonly string[] CausedVerbs = ["led", "prompted", "caused", "causing", "leading", "prompting", "forced", "moved", "drove"];

    // Roles.

    /// <summary>The verbs that tell what somebody is: <c>Vance [is] the mayor of Porto</c>.</summary>
    internal static readonly string[] Copulas = ["is", "was", "became"];

    // Idioms.

    /// <summary>What somebody takes on who assumes it: <c>assumed the [role] of chair</c>.</summary>
    internal static readonly string[] AssumedThings =
        ["role", "roles", "office", "duty", "duties", "responsibility", "responsibilities", "liability", "risk", "risks", "control", "command", "power", "position", "debt", "debts"];

    // Questions and answers.

    /// <summary>The words before a name that belong to an address: <c>[my dear] Holm</c>, <c>[well], Holm</c>.</summary>
    internal static readonly string[] AddressOpeners = ["my", "dear", "dearest", "old", "oh", "ah", "well"];

    /// <summary>The question words that open a clause of their own before a verb: <c>[what] she said is …</c></summary>
    internal static readonly string[] Interrogatives = ["what", "how", "why"];

    /// <summary>The question words that can be a whole question: <c>she asked him [why]</c>.</summary>
    internal static readonly string[] BareQuestions = ["why", "how"];

    /// <summary>The words that stand for a whole sentence: <c>she said [yes]</c>, <c>she said [so]</c>.</summary>
    internal static readonly string[] ProSentences = ["yes", "no", "so"];

    // Clauses.

    /// <summary>The coordinators that set one thing against another.</summary>
    internal static readonly string[] Adversatives = ["but", "yet"];

    /// <summary>What opens a clause that is put first: <c>said [because] it leaks, the lock is shut</c>.</summary>
    internal static readonly string[] FrontedClauseOpeners = ["because", "if", "although", "unless", "despite", "since"];

    /// <summary>What opens a clause or phrase after a comma that is no part of what is said: <c>…, [while] others left</c>.</summary>
    internal static readonly string[] LooseClauseOpeners = ["while", "though", "although", "whereas", "which", "compared", "according"];

    /// <summary>What puts one act before, after or beside another: <c>[before] adding that …</c></summary>
    internal static readonly string[] SequenceWords = ["before", "after", "while"];

    // Prepositions.

    /// <summary>The prepositions of a time: <c>called it a waste [during] a hearing</c>.</summary>
    internal static readonly string[] TimePrepositions = ["after", "during", "before"];

    /// <summary>The prepositions of an occasion: <c>[at] a news conference</c>.</summary>
    internal static readonly string[] OccasionPrepositions = ["in", "at"];

    /// <summary>The prepositions of the document in which something is said: <c>[in] a press release</c>.</summary>
    internal static readonly string[] DocumentPrepositions = ["in", "on"];

    /// <summary>The prepositions of the place that somebody is from: <c>Lee, 55, [of] Porto</c>.</summary>
    internal static readonly string[] HomePrepositions = ["of", "from"];

    /// <summary>The prepositions of whoever a noun of saying comes from: <c>criticism [from] drivers</c>.</summary>
    internal static readonly string[] OriginPrepositions = ["from", "by", "among"];

    /// <summary>The prepositions that tell how something is done: <c>[by] calling it a waste</c>.</summary>
    internal static readonly string[] MeansPrepositions = ["by", "in", "of"];

    /// <summary>The prepositions whose object can be two things joined: <c>[between] the owners and the council</c>.</summary>
    internal static readonly string[] PairPrepositions = ["with", "between"];

    /// <summary>What joins a noun to the name that belongs to it: <c>the mayor [of] Porto</c>.</summary>
    internal static readonly string[] NamePrepositions = ["of", "for", "at"];

    /// <summary>What joins a role to its field or body in an office: <c>Minister [for] Health</c>.</summary>
    internal static readonly string[] OfficePrepositions = ["of", "for"];

    /// <summary>What joins a role to its rank: <c>Editor [in] Chief</c>, <c>Ambassador [at] Large</c>.</summary>
    internal static readonly string[] RankPrepositions = ["in", "at"];

    /// <summary>The ranks of a role: <c>Special Agent in [Charge]</c>.</summary>
    internal static readonly string[] Ranks = ["charge", "chief", "command", "residence", "large", "law", "waiting"];

    /// <summary>What joins a role to the organization: <c>an adviser [with] the ministry</c>.</summary>
    internal static readonly string[] EmployerPrepositions = ["of", "for", "at", "with"];

    /// <summary>What joins the words of an organization's name: <c>Office [for] Food [and] Safety</c>.</summary>
    internal static readonly string[] OrganizationLinks = ["of", "and", "for"];

    // Numbers and times.

    /// <summary>What makes a number a bound after <c>at</c>: <c>at [least] six</c>.</summary>
    internal static readonly string[] Superlatives = ["least", "most"];

    /// <summary>What makes a number a bound before <c>than</c>: <c>[more] than six</c>.</summary>
    internal static readonly string[] Comparatives = ["more", "less", "fewer"];

    /// <summary>The comparatives that make a bound of <c>no</c>: <c>no [fewer] than ten</c>.</summary>
    internal static readonly string[] LesserComparatives = ["fewer", "less"];

    /// <summary>What stands before a time: <c>[late] Monday</c>, <c>[this] week</c>.</summary>
    internal static readonly string[] TimeModifiers = ["last", "late", "early", "this"];

    /// <summary>What stands before a time that opens a sentence: <c>[earlier this] week</c>, <c>[one] evening</c>.</summary>
    internal static readonly string[] OpeningTimeModifiers =
        ["last", "late", "later", "early", "earlier", "this", "that", "next", "same", "one", "every", "just", "only"];

    /// <summary>What joins a time to its modifier: <c>late [on] Tuesday</c>.</summary>
    internal static readonly string[] DayPrepositions = ["on", "in", "at"];

    /// <summary>The spans of time that are no names of days or parts of the day: <c>last [week]</c>.</summary>
    internal static readonly string[] TimeUnits = ["day", "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter"];

    // Verbs.

    /// <summary>The forms of <c>be</c> that are not finite.</summary>
    internal static readonly string[] NonfiniteBe = ["be", "being", "been"];

    /// <summary>The forms of <c>make</c>: <c>[made] it clear that …</c></summary>
    internal static readonly string[] Make = ["made", "make", "makes", "making"];

    /// <summary>The forms of <c>take</c>: <c>[took] to the radio to say</c>.</summary>
    internal static readonly string[] Take = ["took", "take", "takes", "taking", "taken"];

    /// <summary>The adjectives of somebody who does what follows: <c>was [quick] to answer</c>, but not <c>was free to answer</c>.</summary>
    internal static readonly string[] ReadinessAdjectives =
        ["quick", "swift", "quicker", "careful", "keen", "eager", "happy", "glad", "pleased", "proud", "sorry", "sad", "delighted"];

    /// <summary>
    /// The verbs whose infinitive is not done: <c>[declined] to say</c>. They are the negative implicatives of Karttunen (1971), and <c>hesitate</c>, which is one only with a negation.
    /// </summary>
    internal static readonly string[] NegativeImplicatives =
    [
        "decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "refusing", "fail", "fails", "failed", "failing", "forget", "forgets", "forgot",
        "forgotten", "neglect", "neglects", "neglected", "omit", "omits", "omitted", "hesitate", "hesitates", "hesitated",
    ];

    /// <summary>The forms of <c>want</c>: <c>[wanted] to know why</c>.</summary>
    internal static readonly string[] Want = ["want", "wants", "wanted", "wanting"];

    /// <summary>What takes the denial from <c>not</c>: <c>not [only] said</c>.</summary>
    internal static readonly string[] NotOnly = ["only", "just", "merely", "simply"];

    /// <summary>What denies both of two things: <c>[neither] confirmed nor denied</c>.</summary>
    internal static readonly string[] PairNegations = ["neither", "nor"];

    /// <summary>The participles that bring somebody's words: <c>was [quoted] as saying</c>.</summary>
    internal static readonly string[] QuotingParticiples = ["quoted", "cited"];

    /// <summary>The modals of a duty, with their capitals in a specification: <c>tenants [must] tell the owner that …</c></summary>
    internal static readonly string[] DutyModals = ["must", "shall", "should", "ought"];

    /// <summary>The verbs that make an infinitive a duty or a skill, not an act: <c>[need] to say</c>, <c>[learned] to tell</c>.</summary>
    internal static readonly string[] DutyVerbs = ["need", "needs", "have", "has", "learn", "learns", "learned", "taught"];

    /// <summary>The adjectives that make an infinitive an ability: <c>not [able] to say</c>.</summary>
    internal static readonly string[] AbilityAdjectives = ["able", "unable", "free", "ready", "entitled"];

    /// <summary>The verbs that make or let somebody say something: <c>[let] you ask that …</c></summary>
    internal static readonly string[] CausativeVerbs = ["make", "makes", "made", "let", "lets", "letting", "help", "helps", "helped", "helping"];

    /// <summary>What opens a condition: <c>[if] a guest tells us that …</c></summary>
    internal static readonly string[] ConditionOpeners = ["if", "unless", "whether", "once", "until", "whenever", "wherever", "assuming"];

    /// <summary>What opens a condition if its verb is in the present tense: <c>[when] a guest tells us that …</c></summary>
    internal static readonly string[] CircumstanceOpeners = ["when", "where", "as", "after", "before", "while", "so"];

    /// <summary>The verbs by which a party to a contract binds itself: <c>the borrower [acknowledges] that …</c></summary>
    internal static readonly string[] StipulationVerbs = ["acknowledge", "agree", "understand", "represent", "warrant", "certify", "accept", "confirm",
        "affirm"];

    /// <summary>The modals of what would be.</summary>
    internal static readonly string[] ConditionalModals = ["would", "’d"];

    /// <summary>The verbs of saying that a machine does not do: <c>critics [say] …</c></summary>
    internal static readonly string[] SpeechVerbs = ["say", "argue", "warn", "insist", "claim", "state", "complain", "contend", "assert", "tell", "write"];

    /// <summary>The verbs of saying that machines and signs do as well: <c>the server [indicates] that …</c></summary>
    internal static readonly string[] SignalVerbs = ["indicate", "signal", "request", "maintain", "acknowledge", "confirm", "notify", "inform", "require"];

    /// <summary>The determiners that pick out nobody in particular: <c>[each] member</c>.</summary>
    internal static readonly string[] GenericDeterminers = ["each", "every", "any", "either", "such"];

    /// <summary>The possessives that mostly stand for things or for many: <c>according to [its] value</c>.</summary>
    internal static readonly string[] ThingPossessives = ["its", "their", "your", "our"];

    /// <summary>The forms of <c>run</c>: <c>[runs] counter to</c>.</summary>
    internal static readonly string[] Run = ["run", "runs", "ran", "running"];

    /// <summary>The verbs that give a name: <c>a man [called] Bob Moss</c>.</summary>
    internal static readonly string[] NamingVerbs = ["call", "name", "dub", "title"];

    /// <summary>What somebody issues besides documents: <c>posted this [update]</c>.</summary>
    internal static readonly string[] IssuedTexts = ["update", "status", "verdict", "words", "lines", "commentary", "version", "answer", "response", "advice", "explanation", "warning"];

    // Anonymity.

    /// <summary>What a source does not want to be: <c>asked not to be [named]</c>.</summary>
    internal static readonly string[] NamingParticiples = ["named", "identified"];

    /// <summary>What a source wants to be kept: <c>asked that her [name] not be used</c>.</summary>
    internal static readonly string[] IdentityNouns = ["name", "names", "identity"];

    /// <summary>Words that no sentence ends with: articles, determiners, conjunctions and prepositions that need what follows.</summary>
    internal static readonly string[] Unending =
    [
        "a", "an", "the", "of", "and", "or", "nor", "but", "that", "than", "if", "unless", "whether", "because", "although", "though", "while",
        "whereas", "until", "till", "since", "when", "where", "which", "who", "whose", "whom", "from", "with", "without", "into", "onto", "upon",
        "between", "among", "during", "via", "per", "at", "by", "for", "to", "as", "my", "your", "his", "her", "its", "our", "their", "every",
        "each", "both", "either", "neither",
    ];

    /// <summary>Words of a line that goes on in the next, whatever its width.</summary>
    internal static readonly string[] UnendingInLine = ["a", "an", "the", "of", "and", "from", "with", "than", "that"];

    /// <summary>Words that a wrapped line ends in more often than a heading: it goes on if it is long and filled.</summary>
    internal static readonly string[] UnendingInLongLine =
        ["in", "on", "or", "but", "by", "for", "to", "at", "as", "into", "between", "under", "whether", "because", "when", "which", "who", "her", "his", "their", "our", "its"];

    /// <summary>
    /// Words that open a sentence after one that was broken off: <c>I saw the — Well, who was it?</c> <c>I</c> is not among them: it always has its capital.
    /// </summary>
    internal static readonly string[] BreakOpeners =
    [
        "And", "But", "So", "Or", "Well", "Yeah", "Yes", "Yep", "No", "Nope", "Oh", "Ah", "Okay", "OK", "Right", "Sure", "Because", "That's", "It's",
        "There's", "He's", "She's", "They're", "We're", "You're", "Who's", "What's", "That", "This", "It", "He", "She", "We", "You", "They", "There",
        "What", "Who", "Why", "How", "When", "Where", "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Can", "Could", "Would", "Should", "Now",
        "Then", "If", "Let's", "Let", "See", "Hey", "Wait",
    ];

    /// <summary>Words for the divisions of a document. With a number behind it, one opens a heading: <c>Section 4. Fees</c>.</summary>
    internal static readonly string[] Divisions =
    [
        "Act", "Annex", "Appendix", "Article", "Book", "Canto", "Chapter", "Clause", "Division", "Episode", "Exhibit", "Lesson", "Method", "Module",
        "Part", "Phase", "Schedule", "Scene", "Sec", "Section", "Stage", "Step", "Title", "Unit", "Verse", "Volume",
    ];

    /// <summary>What opens a short line that is no heading: a byline, a caption, a note, a sentence without its stop.</summary>
    internal static readonly string[] NoHeadingOpeners =
    [
        "Figure", "Fig.", "Table", "Photo", "Photograph", "Image", "Source", "Dear", "Please", "I", "Thank", "Thanks", "See", "He", "She", "It",
        "They", "We", "You", "Ya", "Let", "Talk", "Buy", "There", "Copyright", "No.",
    ];

    /// <summary>The keys of the lines at the head of a mail, a memo or minutes.</summary>
    internal static readonly string[] HeadKeys =
    [
        "From", "To", "Cc", "Bcc", "Subject", "Date", "Sent", "Re", "Reply-To", "Sender", "Message-ID", "In-Reply-To", "Attachments", "Attachment", "Time",
        "Place", "Location", "Venue", "Present", "Attendees", "In attendance", "Apologies", "Absent", "Regrets", "Through", "Via", "Ref", "Our ref", "Your ref",
        "Importance", "Priority", "Received", "Resent-From", "Reference", "Mailing-List", "Newsgroups", "Organization",
    ];

    /// <summary>Lines that open a letter without a name.</summary>
    internal static readonly string[] Salutations = ["Sir", "Sirs", "Madam", "Gentlemen", "To whom it may concern", "To Whom It May Concern"];

    /// <summary>Lines above the headline of a press release.</summary>
    internal static readonly string[] Banners = ["For immediate release", "Press release", "News release", "Media release"];

    /// <summary>What a caption tells of first, before "of".</summary>
    internal static readonly string[] Pictures =
        ["Bust", "Drawing", "Frontpage", "Logo", "Map", "Painting", "Picture", "Portrait", "Sketch", "Statue", "View"];

    /// <summary>Returns whether a set holds a word, in this case or, if <paramref name="ignoreCase"/>, in any.</summary>
    /// <param name="words">The set.</param>
    /// <param name="word">The word.</param>
    /// <param name="ignoreCase">Whether the case of letters does not count.</param>
    internal static bool Contains(string[] words, ReadOnlySpan<char> word, bool ignoreCase = false)
    {
        foreach (var other in words)
        {
            if (other.Length == word.Length && word.Equals(other.AsSpan(), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
