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
        Add(NameClasses.Opener, NameStopWords.Openers);
        Add(NameClasses.Date, NameStopWords.Dates);
        Add(NameClasses.Thing, NameStopWords.Things);
        AddAdjectives();
        Add(NameClasses.Organization | NameClasses.TakesOf, OrganizationWords.Heads);
        Add(NameClasses.TakesOf, OrganizationWords.OtherHeads);
        Add(NameClasses.Organization | NameClasses.Company, OrganizationWords.Companies);
        Add(NameClasses.KnownOrganization, OrganizationWords.Known);
        Add(NameClasses.Topic | NameClasses.TitleComplement, TopicWords.Words);
        AddPlaces();
        Add(NameClasses.PlaceHead, PlaceNames.Heads);
        Add(NameClasses.PlaceFamilyName, PlaceNames.FamilyNames);
        Add(NameClasses.PlaceOpener, PlaceNames.Openers);
        Add(NameClasses.Title | NameClasses.FemaleTitle, PersonTitles.Female);
        Add(NameClasses.Title | NameClasses.MaleTitle, PersonTitles.Male);
        Add(NameClasses.Title, PersonTitles.Either);
        Add(NameClasses.Address, PersonTitles.OfAddress);
        Add(NameClasses.TitleModifier, PersonTitles.Modifiers);
        Add(NameClasses.TitleComplement, PersonTitles.Complements);
        Add(NameClasses.GivenName | NameClasses.FemaleGivenName, GivenNames.Female);
        Add(NameClasses.GivenName | NameClasses.MaleGivenName, GivenNames.Male);
        Add(NameClasses.GivenName, GivenNames.Either);
        AddRoles(NameClasses.Role | NameClasses.FemaleRole, PersonRoles.Female);
        AddRoles(NameClasses.Role | NameClasses.MaleRole, PersonRoles.Male);
        AddRoles(NameClasses.Role, PersonRoles.Either);
        Add(NameClasses.Dotted, NameSuffixes.Dotted);
        Add(NameClasses.PersonalSuffix, NameSuffixes.Personal);
        Add(NameClasses.InnerParticle, NameSuffixes.InnerParticles);
        Add(NameClasses.InnerPossessive, NameSuffixes.Possessives);
        Add(NameClasses.Function, FunctionWords.Words);
    }

    private void Add(NameClasses classes, string list)
    {
        foreach (var word in WordList.Words(list))
        {
            _names.Add(classes, word);
        }
    }

    /// <summary>Adds roles as they stand inside a sentence and as they open one: "economist Mia Frei", "Economist Mia Frei".</summary>
    private void AddRoles(NameClasses classes, string list)
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
            _names.Add(NameClasses.Adjective, adjective);
            if (adjective.Length > LongestWithoutPlural)
            {
                _names.Add(NameClasses.Adjective, adjective + "s");
            }
        }
    }

    private void AddPlaces()
    {
        foreach (var place in WordList.Phrases(PlaceNames.Names))
        {
            _names.Add(NameClasses.Place, place);
            if (place.IndexOf(' ') is var end && end > 0)
            {
                _names.Add(NameClasses.OpensPlace, place.Substring(0, end));
            }
        }
    }
}
