namespace StatementsGen.Reading.Lexicon;

/// <summary>The lists of words that names are made of, and what each of them says.</summary>
internal sealed class NameLists
{
    private readonly NameLexicon _names;

    private NameLists(NameLexicon names) => _names = names;

    /// <summary>Adds all lists.</summary>
    /// <param name="names">Where to add them.</param>
    internal static void AddTo(NameLexicon names) => new NameLists(names).AddAll();

    private void AddAll()
    {
        Add(WordClasses.Opener, NameStopWords.Openers);
        Add(WordClasses.Time, NameStopWords.Dates);
        Add(WordClasses.Thing, NameStopWords.Things);
        AddAdjectives();
        Add(WordClasses.Organization | WordClasses.TakesOf, OrganizationWords.Heads);
        Add(WordClasses.TakesOf, OrganizationWords.OtherHeads);
        Add(WordClasses.Organization | WordClasses.Company, OrganizationWords.Companies);
        Add(WordClasses.KnownOrganization, OrganizationWords.Known);
        Add(WordClasses.Topic | WordClasses.TitleComplement, TopicWords.Words);
        AddPlaces();
        Add(WordClasses.PlaceHead, PlaceNames.Heads);
        Add(WordClasses.PlaceFamilyName, PlaceNames.FamilyNames);
        Add(WordClasses.PlaceOpener, PlaceNames.Openers);
        Add(WordClasses.Title | WordClasses.Female, PersonTitles.Female);
        Add(WordClasses.Title | WordClasses.Male, PersonTitles.Male);
        Add(WordClasses.Title, PersonTitles.Either);
        Add(WordClasses.Address, PersonTitles.OfAddress);
        Add(WordClasses.TitleModifier, PersonTitles.Modifiers);
        Add(WordClasses.TitleComplement, PersonTitles.Complements);
        Add(WordClasses.GivenName | WordClasses.Female, GivenNames.Female);
        Add(WordClasses.GivenName | WordClasses.Male, GivenNames.Male);
        Add(WordClasses.GivenName, GivenNames.Either);
        AddRoles(WordClasses.PersonNoun | WordClasses.Female, PersonRoles.Female);
        AddRoles(WordClasses.PersonNoun | WordClasses.Male, PersonRoles.Male);
        AddRoles(WordClasses.PersonNoun, PersonRoles.Either);
        Add(WordClasses.Abbreviation, NameSuffixes.Dotted);
        Add(WordClasses.PersonalSuffix, NameSuffixes.Personal);
        Add(WordClasses.InnerParticle, NameSuffixes.InnerParticles);
        Add(WordClasses.InnerPossessive, NameSuffixes.Possessives);
        Add(WordClasses.Function, FunctionWords.Words);
    }

    private void Add(WordClasses classes, string list)
    {
        foreach (var word in WordList.Words(list))
        {
            _names.Add(classes, word);
        }
    }

    /// <summary>Adds roles as they stand inside a sentence and as they open one: "economist Mia Frei", "Economist Mia Frei".</summary>
    private void AddRoles(WordClasses classes, string list)
    {
        foreach (var role in WordList.Words(list))
        {
            _names.Add(classes, role);
            _names.Add(classes, char.ToUpperInvariant(role[0]) + role.Substring(1));
        }
    }

    private void AddAdjectives()
    {
        const int LongestWithoutPlural = 2;
        foreach (var adjective in WordList.Words(NameAdjectives.Words))
        {
            _names.Add(WordClasses.Adjective, adjective);
            if (adjective.Length > LongestWithoutPlural)
            {
                _names.Add(WordClasses.Adjective, adjective + "s");
            }
        }
    }

    private void AddPlaces()
    {
        foreach (var place in WordList.Phrases(PlaceNames.Names))
        {
            _names.Add(WordClasses.Place, place);
            if (place.IndexOf(' ') is var end && end > 0)
            {
                _names.Add(WordClasses.OpensPlace, place.Substring(0, end));
            }
        }
    }
}
