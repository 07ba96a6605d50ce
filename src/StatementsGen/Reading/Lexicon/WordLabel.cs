namespace StatementsGen.Reading.Lexicon;

/// <summary>Defines the labels of the word lists. The <c>README.md</c> in this folder says which label a word needs.</summary>
internal static class WordLabel
{
    /// <summary>Returns what a label says of the words of its row.</summary>
    /// <param name="label">The label.</param>
    /// <exception cref="FormatException">There is no such label.</exception>
    internal static RowClasses Find(string label) =>
        OfClosedClasses(label) ?? OfOpenClasses(label) ?? OfNouns(label) ?? OfNames(label) ?? OfSpelling(label) ?? throw new FormatException(label);

    /// <summary>Classes with few words, such as pronouns and prepositions: they hold for a form in any case.</summary>
    private static RowClasses? OfClosedClasses(string label) =>
        label switch
        {
            "Article" => new() { AnyCase = WordClasses.Article },
            "Determiner" => new() { AnyCase = WordClasses.Determiner },
            "Possessive" => new() { AnyCase = WordClasses.Possessive },
            "PersonalPronoun" => new() { AnyCase = WordClasses.PersonalPronoun },
            "OtherPronoun" => new() { AnyCase = WordClasses.OtherPronoun },
            "ObjectPronoun" => new() { AnyCase = WordClasses.ObjectPronoun },
            "NotReported" => new() { AnyCase = WordClasses.NotReported },
            "Preposition" => new() { AnyCase = WordClasses.Preposition },
            "Coordinator" => new() { AnyCase = WordClasses.Coordinator },
            "Subordinator" => new() { AnyCase = WordClasses.Subordinator },
            "Wh" => new() { AnyCase = WordClasses.Wh },
            "That" => new() { AnyCase = WordClasses.That },
            "To" => new() { AnyCase = WordClasses.To },
            "Modal" => new() { AnyCase = WordClasses.Modal },
            "Be" => new() { AnyCase = WordClasses.Be },
            "Have" => new() { AnyCase = WordClasses.Have },
            "Do" => new() { AnyCase = WordClasses.Do },
            "Contraction" => new() { AnyCase = WordClasses.Contraction },
            "Negation" => new() { AnyCase = WordClasses.Negation },
            "Nobody" => new() { AnyCase = WordClasses.Nobody },
            _ => null,
        };

    /// <summary>Verbs, adverbs, adjectives and the like: they hold for a form in any case.</summary>
    private static RowClasses? OfOpenClasses(string label) =>
        label switch
        {
            "Number" => new() { AnyCase = WordClasses.Number },
            "Time" => new() { AnyCase = WordClasses.Time },
            "Adverb" => new() { AnyCase = WordClasses.Adverb },
            "Approximator" => new() { AnyCase = WordClasses.Approximator },
            "Hearsay" => new() { AnyCase = WordClasses.Hearsay },
            "Adjective" => new() { AnyCase = WordClasses.Adjective },
            "AlsoNominal" => new() { AnyCase = WordClasses.AlsoNominal },
            "Label" => new() { AnyCase = WordClasses.Label },
            "Abbreviation" => new() { AnyCase = WordClasses.Abbreviation },
            "Plural" => new() { AnyCase = WordClasses.Plural },
            "LightVerb" => new() { AnyCase = WordClasses.LightVerb },
            "Male" => new() { Gender = WordClasses.Male },
            "Female" => new() { Gender = WordClasses.Female },
            "Verb" => new() { Derives = Derivations.VerbForms },
            "Reporting" => new() { Derives = Derivations.ReportingForms },
            "ReportingBase" => new() { Derives = Derivations.ReportingBase },
            "According" => new() { Derives = Derivations.According },
            _ => null,
        };

    /// <summary>Nouns for sources: plurals are derived.</summary>
    private static RowClasses? OfNouns(string label) =>
        label switch
        {
            "PersonNoun" => new() { Noun = WordClasses.PersonNoun },
            "Role" => new() { Noun = WordClasses.PersonNoun, Small = WordClasses.PersonNoun, Capitalized = WordClasses.PersonNoun },
            "Title" => new() { Noun = WordClasses.Title, Capitalized = WordClasses.Title },
            "TitleInNames" => new() { Capitalized = WordClasses.Title },
            "GroupNoun" => new() { Noun = WordClasses.GroupNoun },
            "DocumentNoun" => new() { Noun = WordClasses.DocumentNoun },
            "ResearchNoun" => new() { Noun = WordClasses.ResearchNoun },
            "Occasion" => new() { Noun = WordClasses.Occasion },
            "Organization" => new() { Noun = WordClasses.Organization },
            _ => null,
        };

    /// <summary>Words of names: they hold for a word with a capital, unless the label says otherwise.</summary>
    private static RowClasses? OfNames(string label) =>
        label switch
        {
            "Opener" => new() { Capitalized = WordClasses.Opener },
            "Thing" => new() { Capitalized = WordClasses.Thing },
            "KnownOrganization" => new() { Capitalized = WordClasses.KnownOrganization },
            "TakesOf" => new() { Capitalized = WordClasses.TakesOf },
            "PlaceHead" => new() { Capitalized = WordClasses.PlaceHead },
            "PlaceFamilyName" => new() { Capitalized = WordClasses.PlaceFamilyName },
            "PlaceOpener" => new() { Capitalized = WordClasses.PlaceOpener },
            "Address" => new() { Capitalized = WordClasses.Address },
            "TitleModifier" => new() { Capitalized = WordClasses.TitleModifier },
            "TitleComplement" => new() { Capitalized = WordClasses.TitleComplement },
            "GivenName" => new() { Capitalized = WordClasses.GivenName },
            "PersonalSuffix" => new() { Capitalized = WordClasses.PersonalSuffix },
            "InnerPossessive" => new() { Capitalized = WordClasses.InnerPossessive },
            "Date" => new() { Capitalized = WordClasses.Time },
            "Dotted" => new() { Capitalized = WordClasses.Abbreviation },
            "Head" => new() { Capitalized = WordClasses.Organization | WordClasses.TakesOf },
            "Company" => new() { Capitalized = WordClasses.Organization | WordClasses.Company },
            "Topic" => new() { Capitalized = WordClasses.Topic | WordClasses.TitleComplement },
            "Nationality" => new() { Capitalized = WordClasses.Adjective, Derives = Derivations.NamePlural },
            "Place" => new() { Capitalized = WordClasses.Place, Derives = Derivations.FirstWordOfPlace },
            "Function" => new() { Small = WordClasses.Function },
            "InnerParticle" => new() { Small = WordClasses.InnerParticle },
            _ => null,
        };

    /// <summary>Classes of one spelling.</summary>
    private static RowClasses? OfSpelling(string label) =>
        label switch
        {
            "Starter" => new() { CapitalizedSpelling = SpellingClasses.Starter },
            "ClauseOpener" => new() { CapitalizedSpelling = SpellingClasses.ClauseOpener },
            "FrontedPreposition" => new() { CapitalizedSpelling = SpellingClasses.FrontedPreposition },
            "ClockCompanion" => new() { CapitalizedSpelling = SpellingClasses.ClockCompanion },
            "Caption" => new() { CapitalizedSpelling = SpellingClasses.Caption },
            "Follower" => new() { CapitalizedSpelling = SpellingClasses.Follower },
            "Exclamatory" => new() { CapitalizedSpelling = SpellingClasses.Exclamatory },
            "State" => new() { CapitalizedSpelling = SpellingClasses.State },
            "ClockDeterminer" => new() { SmallSpelling = SpellingClasses.ClockDeterminer },
            "ReportingAdjunct" => new() { SmallSpelling = SpellingClasses.ReportingAdjunct },
            "SubjectPronoun" => new() { Spelling = SpellingClasses.SubjectPronoun },
            "NewsAgency" => new() { Spelling = SpellingClasses.NewsAgency },
            "DefinitionMarker" => new() { Spelling = SpellingClasses.DefinitionMarker },
            "StopTitle" => new() { Spelling = SpellingClasses.StopTitle },
            "StopConnective" => new() { Spelling = SpellingClasses.StopConnective },
            "StopNumbered" => new() { Spelling = SpellingClasses.StopNumbered },
            "StopDate" => new() { Spelling = SpellingClasses.StopDate },
            "StopGeneral" => new() { Spelling = SpellingClasses.StopGeneral },
            "StopClosing" => new() { Spelling = SpellingClasses.StopClosing },
            "StopClock" => new() { Spelling = SpellingClasses.StopClock },
            _ => null,
        };
}
