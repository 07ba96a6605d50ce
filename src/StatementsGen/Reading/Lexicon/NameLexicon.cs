using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Lexicon;

internal static class NameLexicon
{
    internal static NameClasses Find(ReadOnlySpan<char> span)
    {
        var word = span.ToString().Replace('’', '\'');
        var c = NameClasses.None;
        void Add(bool b, NameClasses n) { if (b) { c |= n; } }
        Add(NameStopWords.IsOpener(word), NameClasses.Opener);
        Add(NameStopWords.IsDate(word), NameClasses.Date);
        Add(NameStopWords.Contains(word) && !NameStopWords.IsDate(word) && !NameStopWords.IsOpener(word), NameClasses.Thing);
        Add(NameAdjectives.Contains(word), NameClasses.Adjective);
        Add(OrganizationWords.Contains(word), NameClasses.Organization);
        Add(OrganizationWords.TakesOf(word), NameClasses.TakesOf);
        Add(OrganizationWords.IsKnown(word.Replace(".", "")), NameClasses.KnownOrganization);
        Add(TopicWords.Contains(word), NameClasses.Topic);
        Add(PlaceNames.Contains(word), NameClasses.Place);
        Add(PlaceNames.IsHead(word), NameClasses.PlaceHead);
        Add(PlaceNames.IsFamilyName(word), NameClasses.PlaceFamilyName);
        Add(PlaceNames.IsOpener(word), NameClasses.PlaceOpener);
        Add(PersonTitles.TryFind(word, out var g), NameClasses.Title);
        Add(g == Gender.Female, NameClasses.FemaleTitle);
        Add(g == Gender.Male, NameClasses.MaleTitle);
        Add(PersonTitles.IsModifier(word), NameClasses.TitleModifier);
        Add(PersonTitles.IsComplement(word), NameClasses.TitleComplement);
        Add(GivenNames.TryFind(word, out g), NameClasses.GivenName);
        Add(g == Gender.Female, NameClasses.FemaleGivenName);
        Add(g == Gender.Male, NameClasses.MaleGivenName);
        Add(PersonRoles.TryFind(word, out g), NameClasses.Role);
        Add(g == Gender.Female, NameClasses.FemaleRole);
        Add(g == Gender.Male, NameClasses.MaleRole);
        Add(NameSuffixes.IsDotted(word), NameClasses.Dotted);
        Add(NameSuffixes.IsPersonal(word), NameClasses.PersonalSuffix);
        Add(NameSuffixes.IsInnerParticle(word), NameClasses.InnerParticle);
        Add(NameSuffixes.IsInnerPossessive(word), NameClasses.InnerPossessive);
        Add(FunctionWords.Contains(word), NameClasses.Function);
        return c;
    }
}
