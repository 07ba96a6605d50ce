namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Nouns, in lower case, for what a person is or does: directly before a name ("spokesperson Mumtaz Zahra Baloch") or in an
/// apposition after it (", the deputy interior minister") they show a person.
/// </summary>
internal static class PersonRoles
{
    /// <summary>Roles of women.</summary>
    internal const string Female =
        """
        spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman actress queen princess duchess
        heiress hostess waitress mother wife daughter sister aunt grandmother widow girlfriend niece woman stateswoman saleswoman
        """;

    /// <summary>Roles of men.</summary>
    internal const string Male =
        """
        spokesman chairman congressman businessman policeman councilman assemblyman king prince duke emir sheikh father husband son
        brother uncle grandfather widower boyfriend nephew man statesman salesman imam cleric pope
        """;

    /// <summary>Roles of both.</summary>
    internal const string Either =
        """
        activist actor adviser advisor agent aide ally ambassador analyst anchor anthropologist appellant archaeologist architect
        artist astronaut astronomer athlete attorney author banker billionaire biographer biologist blogger boss boxer broadcaster
        candidate captain cartoonist ceo cfo chair chairperson champion chancellor chef chemist chief choreographer cio claimant
        climatologist co-author co-chair co-founder co-owner coach columnist comedian comedienne commander commentator commissioner
        complainant composer conductor congressperson consultant contributor convert coo coordinator coroner correspondent
        councillor councilmember counsel counselor critic cto curator customer dancer dean defector defendant delegate demographer
        deputy designer detective dictator diplomat director dissident doctor donor ecologist economist editor engineer entrepreneur
        envoy epidemiologist executive expert explorer farmer fellow filmmaker financier firefighter footballer founder fundraiser
        general geneticist geologist goalkeeper governor guitarist head historian host incumbent inspector instructor inventor
        investigator investor jihadist journalist judge justice laureate lawmaker lawyer leader lecturer legislator lexicographer
        librarian linguist lobbyist magistrate magnate manager mathematician mayor medallist member meteorologist midfielder
        militant millionaire minister moderator mogul musician neighbor neighbour neurologist neuroscientist newcomer nominee
        novelist nurse officer official operative opponent organizer owner painter paleontologist partner pastor patient petitioner
        philanthropist philosopher photographer physician physicist pianist pilot pioneer plaintiff player playwright poet
        politician pollster predecessor premier presenter president priest principal prisoner producer professor programmer
        prosecutor psychiatrist psychologist publisher pundit quarterback rabbi rapper rapporteur rebel recruit referee refugee
        reporter representative researcher resident respondent rival ruler runner scholar scientist screenwriter sculptor secretary
        senator sergeant sheriff singer sociologist soldier solicitor songwriter speaker specialist spokesperson spouse staffer star
        strategist striker student successor superintendent supporter surgeon survivor suspect teacher teammate technician
        theologian theorist therapist trader trainer translator treasurer trustee tutor tycoon undersecretary veteran veterinarian
        victim viewer virologist volunteer voter warden warlord whistleblower winger winner witness worker writer youtuber zoologist
        """;
}
