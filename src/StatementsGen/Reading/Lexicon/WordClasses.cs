namespace StatementsGen.Reading.Lexicon;

/// <summary>The classes that the lexicon knows a word form to belong to; a form can belong to several.</summary>
[Flags]
internal enum WordClasses : ulong
{
    /// <summary>The lexicon does not hold the form.</summary>
    None = 0,

    /// <summary>An article, demonstrative or quantifier before a noun.</summary>
    Determiner = 1UL << 0,

    /// <summary>A possessive determiner.</summary>
    Possessive = 1UL << 1,

    /// <summary>A pronoun that can be a subject and stands for a person.</summary>
    PersonalPronoun = 1UL << 2,

    /// <summary>Another pronoun that can be a subject.</summary>
    OtherPronoun = 1UL << 3,

    /// <summary>A pronoun that can only be an object.</summary>
    ObjectPronoun = 1UL << 4,

    /// <summary>A preposition.</summary>
    Preposition = 1UL << 5,

    /// <summary>A coordinator.</summary>
    Coordinator = 1UL << 6,

    /// <summary>A subordinator.</summary>
    Subordinator = 1UL << 7,

    /// <summary>A word that asks or relates.</summary>
    Wh = 1UL << 8,

    /// <summary>A modal verb.</summary>
    Modal = 1UL << 9,

    /// <summary>A form of <c>be</c>.</summary>
    Be = 1UL << 10,

    /// <summary>A form of <c>have</c>.</summary>
    Have = 1UL << 11,

    /// <summary>A form of <c>do</c>.</summary>
    Do = 1UL << 12,

    /// <summary>An adverb.</summary>
    Adverb = 1UL << 13,

    /// <summary>A negation.</summary>
    Negation = 1UL << 14,

    /// <summary>A numeral.</summary>
    Number = 1UL << 15,

    /// <summary>A weekday, month or word such as <c>yesterday</c>.</summary>
    Time = 1UL << 16,

    /// <summary>The word <c>that</c>.</summary>
    That = 1UL << 17,

    /// <summary>The word <c>to</c>.</summary>
    To = 1UL << 18,

    /// <summary>A common adjective.</summary>
    Adjective = 1UL << 19,

    /// <summary>The base form of a verb.</summary>
    VerbBase = 1UL << 20,

    /// <summary>The third person of a verb.</summary>
    VerbThird = 1UL << 21,

    /// <summary>The past tense of a verb.</summary>
    VerbPast = 1UL << 22,

    /// <summary>The past participle of a verb.</summary>
    VerbParticiple = 1UL << 23,

    /// <summary>The form of a verb in <c>-ing</c>.</summary>
    VerbGerund = 1UL << 24,

    /// <summary>The form is a common noun or adjective as well as a verb.</summary>
    AlsoNominal = 1UL << 25,

    /// <summary>A noun for a person by role: <c>spokesman</c>, <c>senator</c>.</summary>
    PersonNoun = 1UL << 26,

    /// <summary>A noun for people that act as one: <c>government</c>, <c>campaign</c>.</summary>
    GroupNoun = 1UL << 27,

    /// <summary>A noun for what is written or broadcast: <c>report</c>, <c>letter</c>.</summary>
    DocumentNoun = 1UL << 28,

    /// <summary>A title before a name: <c>Mr.</c>, <c>Senator</c>.</summary>
    Title = 1UL << 29,

    /// <summary>An abbreviation whose stop belongs to it.</summary>
    Abbreviation = 1UL << 30,

    /// <summary>An adverb that tells how something is said to be so: <c>reportedly</c>.</summary>
    Hearsay = 1UL << 31,

    /// <summary>A male pronoun or title.</summary>
    Male = 1UL << 32,

    /// <summary>A female pronoun or title.</summary>
    Female = 1UL << 33,

    /// <summary>A plural pronoun, or the plural of a noun for somebody or something that can be a source.</summary>
    Plural = 1UL << 34,

    /// <summary>A contracted auxiliary: <c>’ll</c>, <c>’ve</c>.</summary>
    Contraction = 1UL << 35,

    /// <summary>A noun for research and its results, that can show something: <c>study</c>, <c>poll</c>.</summary>
    ResearchNoun = 1UL << 36,

    /// <summary>A label before a colon that is no speaker: <c>Note</c>, <c>Update</c>.</summary>
    Label = 1UL << 37,

    /// <summary>A noun for an occasion of speech: <c>interview</c>, <c>statement</c>.</summary>
    Occasion = 1UL << 38,

    /// <summary>A part of a name that belongs to organizations: <c>Ministry</c>, <c>University</c>.</summary>
    OrganizationWord = 1UL << 39,

    /// <summary>A pronoun of the first or second person, or one that means nobody in particular.</summary>
    NotReported = 1UL << 40,

    /// <summary>A form of a verb that only carries a noun of speech: <c>make</c> a claim.</summary>
    LightVerb = 1UL << 41,

    /// <summary>An article: whatever follows it is no verb.</summary>
    Article = 1UL << 42,

    /// <summary>A word that makes the number after it inexact.</summary>
    Approximator = 1UL << 43,

    /// <summary>Makes a subject one that names nobody: <c>no keepers</c>, <c>neither Reed nor Diaz</c>.</summary>
    Nobody = 1UL << 44,

    /// <summary>Any form of a verb that is not an auxiliary.</summary>
    AnyVerb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbGerund,

    /// <summary>An auxiliary verb.</summary>
    Auxiliary = Modal | Be | Have | Do | Contraction,

    /// <summary>A noun for somebody or something that can be a source.</summary>
    SourceNoun = PersonNoun | GroupNoun | DocumentNoun | ResearchNoun,
}
