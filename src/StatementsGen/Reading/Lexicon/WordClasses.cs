namespace StatementsGen.Reading.Lexicon;

/// <summary>The classes that a word can belong to. A word can belong to several.</summary>
/// <remarks>
/// The table of words keeps classes twice: for a form in any case (<see cref="WordEntry"/>), and for a word as it is written
/// (<see cref="NameEntry"/>), because "who" and "WHO" are different words in names. A class can be used in both: <c>minister</c> is a
/// <see cref="PersonNoun"/> in any case; <c>Minister</c> is a <see cref="Title"/> only with a capital.
/// </remarks>
[Flags]
internal enum WordClasses : ulong
{
    /// <summary>No class.</summary>
    None = 0,

    /// <summary>A word that opens sentences or belongs to a closed class, where it has a capital.</summary>
    Opener = 1UL << 0,

    /// <summary>A word of headings, or an abbreviation for something that is not a body.</summary>
    Thing = 1UL << 1,

    /// <summary>A weekday, a month, a feast or a word such as <c>yesterday</c>.</summary>
    Time = 1UL << 2,

    /// <summary>A common adjective; with a capital, a word made from a name that names nobody: <c>Pakistani</c>.</summary>
    Adjective = 1UL << 3,

    /// <summary>A word that heads the names of organizations: <c>Ministry</c>, <c>University</c>.</summary>
    Organization = 1UL << 4,

    /// <summary>A word after which "of" or "for" continues the name.</summary>
    TakesOf = 1UL << 5,

    /// <summary>A word that names an organization by itself, with or without full stops.</summary>
    KnownOrganization = 1UL << 6,

    /// <summary>A field that bodies and titles are named after.</summary>
    Topic = 1UL << 7,

    /// <summary>The name of a place.</summary>
    Place = 1UL << 8,

    /// <summary>A word that ends the names of places.</summary>
    PlaceHead = 1UL << 9,

    /// <summary>A word that ends the names of places and is a family name too.</summary>
    PlaceFamilyName = 1UL << 10,

    /// <summary>A word that opens the names of places, but not those of persons.</summary>
    PlaceOpener = 1UL << 11,

    /// <summary>The first word of the name of a known place: "New" of "New York".</summary>
    OpensPlace = 1UL << 12,

    /// <summary>A title before a name: <c>Mr.</c>, <c>Senator</c>.</summary>
    Title = 1UL << 13,

    /// <summary>A title that addresses a person and is no office.</summary>
    Address = 1UL << 14,

    /// <summary>A word that stands before a title and belongs to it.</summary>
    TitleModifier = 1UL << 15,

    /// <summary>A word that follows "of" inside a title.</summary>
    TitleComplement = 1UL << 16,

    /// <summary>A given name.</summary>
    GivenName = 1UL << 17,

    /// <summary>A pronoun, title, role or given name of a man.</summary>
    Male = 1UL << 18,

    /// <summary>A pronoun, title, role or given name of a woman.</summary>
    Female = 1UL << 19,

    /// <summary>A noun for a person by role: <c>spokesman</c>, <c>senator</c>.</summary>
    PersonNoun = 1UL << 20,

    /// <summary>An abbreviation whose full stop belongs to it.</summary>
    Abbreviation = 1UL << 21,

    /// <summary>A word that follows the family name of a person.</summary>
    PersonalSuffix = 1UL << 22,

    /// <summary>A small word inside the names of persons.</summary>
    InnerParticle = 1UL << 23,

    /// <summary>A word whose possessive stands inside names.</summary>
    InnerPossessive = 1UL << 24,

    /// <summary>A small word that names and abbreviations pass over.</summary>
    Function = 1UL << 25,

    /// <summary>A word that ends the names of companies, for which their first word can stand.</summary>
    Company = 1UL << 26,

    /// <summary>An article, demonstrative or quantifier before a noun.</summary>
    Determiner = 1UL << 27,

    /// <summary>A possessive determiner.</summary>
    Possessive = 1UL << 28,

    /// <summary>A pronoun that can be a subject and stands for a person.</summary>
    PersonalPronoun = 1UL << 29,

    /// <summary>Another pronoun that can be a subject.</summary>
    OtherPronoun = 1UL << 30,

    /// <summary>A pronoun that can only be an object.</summary>
    ObjectPronoun = 1UL << 31,

    /// <summary>A preposition.</summary>
    Preposition = 1UL << 32,

    /// <summary>A coordinator.</summary>
    Coordinator = 1UL << 33,

    /// <summary>A subordinator.</summary>
    Subordinator = 1UL << 34,

    /// <summary>A word that asks or relates.</summary>
    Wh = 1UL << 35,

    /// <summary>A modal verb.</summary>
    Modal = 1UL << 36,

    /// <summary>A form of <c>be</c>.</summary>
    Be = 1UL << 37,

    /// <summary>A form of <c>have</c>.</summary>
    Have = 1UL << 38,

    /// <summary>A form of <c>do</c>.</summary>
    Do = 1UL << 39,

    /// <summary>An adverb.</summary>
    Adverb = 1UL << 40,

    /// <summary>A negation.</summary>
    Negation = 1UL << 41,

    /// <summary>A numeral.</summary>
    Number = 1UL << 42,

    /// <summary>The word <c>that</c>.</summary>
    That = 1UL << 43,

    /// <summary>The word <c>to</c>.</summary>
    To = 1UL << 44,

    /// <summary>The base form of a verb.</summary>
    VerbBase = 1UL << 45,

    /// <summary>The third person of a verb.</summary>
    VerbThird = 1UL << 46,

    /// <summary>The past tense of a verb.</summary>
    VerbPast = 1UL << 47,

    /// <summary>The past participle of a verb.</summary>
    VerbParticiple = 1UL << 48,

    /// <summary>The form of a verb in <c>-ing</c>.</summary>
    VerbGerund = 1UL << 49,

    /// <summary>A verb form that is a common noun or adjective as well.</summary>
    AlsoNominal = 1UL << 50,

    /// <summary>A noun for people that act as one: <c>government</c>, <c>campaign</c>.</summary>
    GroupNoun = 1UL << 51,

    /// <summary>A noun for what is written or broadcast: <c>report</c>, <c>letter</c>.</summary>
    DocumentNoun = 1UL << 52,

    /// <summary>A noun for research and its results, which can show something: <c>study</c>, <c>poll</c>.</summary>
    ResearchNoun = 1UL << 53,

    /// <summary>An adverb that marks what others say: <c>reportedly</c>.</summary>
    Hearsay = 1UL << 54,

    /// <summary>A plural pronoun, or the plural of a noun for a source.</summary>
    Plural = 1UL << 55,

    /// <summary>A contracted auxiliary: <c>’ll</c>, <c>’ve</c>.</summary>
    Contraction = 1UL << 56,

    /// <summary>A label before a colon that is no speaker: <c>Note</c>, <c>Update</c>.</summary>
    Label = 1UL << 57,

    /// <summary>A noun for an occasion of speech: <c>interview</c>, <c>statement</c>.</summary>
    Occasion = 1UL << 58,

    /// <summary>A pronoun of the first or second person, or one that means nobody in particular.</summary>
    NotReported = 1UL << 59,

    /// <summary>A form of a verb that only carries a noun of speech: <c>make</c> a claim.</summary>
    LightVerb = 1UL << 60,

    /// <summary>An article: the word after it is no verb.</summary>
    Article = 1UL << 61,

    /// <summary>A word that makes the number after it inexact.</summary>
    Approximator = 1UL << 62,

    /// <summary>A word that makes its subject name nobody: <c>no keepers</c>, <c>neither Reed nor Diaz</c>.</summary>
    Nobody = 1UL << 63,

    /// <summary>Any form of a verb that is not an auxiliary.</summary>
    AnyVerb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbGerund,

    /// <summary>An auxiliary verb.</summary>
    Auxiliary = Modal | Be | Have | Do | Contraction,

    /// <summary>A noun for somebody or something that can be a source.</summary>
    SourceNoun = PersonNoun | GroupNoun | DocumentNoun | ResearchNoun,

    /// <summary>A word that names nobody by itself, as it is written.</summary>
    Generic = Opener | Time | Thing | Adjective | TakesOf | Topic | PlaceHead | Title | TitleModifier,
}
