namespace StatementsGen.Reading.Lexicon;

/// <summary>What the lists of the lexicon know of a word of names, as it stands: upper and lower case matter.</summary>
[Flags]
internal enum NameClasses : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It opens sentences, or belongs to a closed class: <see cref="NameStopWords"/>.</summary>
    Opener = 1 << 0,

    /// <summary>A day, a month or a feast: <see cref="NameStopWords"/>.</summary>
    Date = 1 << 1,

    /// <summary>A word of headings, or an abbreviation for things that are not bodies: <see cref="NameStopWords"/>.</summary>
    Thing = 1 << 2,

    /// <summary>Made from a name, but naming nobody: <see cref="NameAdjectives"/>.</summary>
    Adjective = 1 << 3,

    /// <summary>It heads the names of organizations: <see cref="OrganizationWords"/>.</summary>
    Organization = 1 << 4,

    /// <summary>"of" or "for" goes on with the same name: <see cref="OrganizationWords"/>.</summary>
    TakesOf = 1 << 5,

    /// <summary>It names an organization by itself, with or without full stops: <see cref="OrganizationWords"/>.</summary>
    KnownOrganization = 1 << 6,

    /// <summary>A field that bodies and titles are named after: <see cref="TopicWords"/>.</summary>
    Topic = 1 << 7,

    /// <summary>It names a place by itself: <see cref="PlaceNames"/>.</summary>
    Place = 1 << 8,

    /// <summary>It ends the names of places: <see cref="PlaceNames"/>.</summary>
    PlaceHead = 1 << 9,

    /// <summary>It ends the names of places, and is a family name too: <see cref="PlaceNames"/>.</summary>
    PlaceFamilyName = 1 << 10,

    /// <summary>It opens the names of places, not those of persons: <see cref="PlaceNames"/>.</summary>
    PlaceOpener = 1 << 11,

    /// <summary>A title: <see cref="PersonTitles"/>.</summary>
    Title = 1 << 12,

    /// <summary>The title of a woman.</summary>
    FemaleTitle = 1 << 13,

    /// <summary>The title of a man.</summary>
    MaleTitle = 1 << 14,

    /// <summary>It goes before a title and belongs to it: <see cref="PersonTitles"/>.</summary>
    TitleModifier = 1 << 15,

    /// <summary>It follows "of" inside a title: <see cref="PersonTitles"/>.</summary>
    TitleComplement = 1 << 16,

    /// <summary>A given name: <see cref="GivenNames"/>.</summary>
    GivenName = 1 << 17,

    /// <summary>The given name of a woman.</summary>
    FemaleGivenName = 1 << 18,

    /// <summary>The given name of a man.</summary>
    MaleGivenName = 1 << 19,

    /// <summary>The role of a person, in small letters: <see cref="PersonRoles"/>.</summary>
    Role = 1 << 20,

    /// <summary>The role of a woman.</summary>
    FemaleRole = 1 << 21,

    /// <summary>The role of a man.</summary>
    MaleRole = 1 << 22,

    /// <summary>Its full stop belongs to the name: <see cref="NameSuffixes"/>.</summary>
    Dotted = 1 << 23,

    /// <summary>It follows the family name of a person: <see cref="NameSuffixes"/>.</summary>
    PersonalSuffix = 1 << 24,

    /// <summary>A small word inside the names of persons: <see cref="NameSuffixes"/>.</summary>
    InnerParticle = 1 << 25,

    /// <summary>Its possessive stands inside names: <see cref="NameSuffixes"/>.</summary>
    InnerPossessive = 1 << 26,

    /// <summary>A small word that names and abbreviations pass over: <see cref="FunctionWords"/>.</summary>
    Function = 1 << 27,

    /// <summary>It is the first of the words that name a known place: "New" of "New York".</summary>
    OpensPlace = 1 << 28,

    /// <summary>It ends the names of companies, which their first word can stand for: <see cref="OrganizationWords"/>.</summary>
    Company = 1 << 29,

    /// <summary>A title that tells how somebody is addressed, and no office: <see cref="PersonTitles"/>.</summary>
    Address = 1 << 30,

    /// <summary>It names nobody by itself.</summary>
    Generic = Opener | Date | Thing | Adjective | TakesOf | Topic | PlaceHead | Title | TitleModifier,
}

/// <summary>Reads genders out of <see cref="NameClasses"/>.</summary>
internal static class NameClassesExtensions
{
    /// <summary>What a word tells as a title.</summary>
    /// <param name="classes">What the lexicon knows of the word.</param>
    internal static Gender TitleGender(this NameClasses classes) =>
        GenderOf(classes & NameClasses.FemaleTitle, classes & NameClasses.MaleTitle);

    /// <summary>What a word tells as a given name.</summary>
    /// <param name="classes">What the lexicon knows of the word.</param>
    internal static Gender GivenNameGender(this NameClasses classes) =>
        GenderOf(classes & NameClasses.FemaleGivenName, classes & NameClasses.MaleGivenName);

    /// <summary>What a word tells as a role.</summary>
    /// <param name="classes">What the lexicon knows of the word.</param>
    internal static Gender RoleGender(this NameClasses classes) =>
        GenderOf(classes & NameClasses.FemaleRole, classes & NameClasses.MaleRole);

    private static Gender GenderOf(NameClasses female, NameClasses male) =>
        female != 0 ? Gender.Female : male != 0 ? Gender.Male : Gender.Unknown;
}
