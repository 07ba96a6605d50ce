namespace StatementsGen.Benchmarks.Corpus;

/// <summary>What news prose is made of. Lists are one entry a line.</summary>
internal static class NewsTemplates
{
    internal static readonly IReadOnlyList<string> Titles = Lines(
        """
        {place} to Vote on {matter}
        {body} Rejects Plan for {place}
        Dispute Over {matter} Grows
        After the Flood, {place} Waits
        What the {short} Found in {place}
        """);

    internal static readonly IReadOnlyList<string> Openings = Lines(
        """
        {place} — The {definition} has rejected a proposal on {matter}, its chairman said on {day}.
        The {definition} will open an inquiry into {matter}, according to a statement released late on {day}.
        At least {amount} people attended a hearing of the {definition} on {matter} in {place} on {day}.
        Officials of the {definition} met in {place} at 9 a.m. on {day} to discuss {matter}.
        """);

    internal static readonly IReadOnlyList<string> Sentences = Lines(
        """
        {person} {that} that {claim}.
        {person} {that} on {day} that {claim}, and that {claim}.
        “{claim2},” {person} {said}.
        “{claim2},” {said} {person}. “{claim2}.”
        "{claim2}," {said} {person}, who has followed {matter} since {year}.
        “{claim2},” {she} {said}, adding that {claim}.
        {She} {that} that {claim}.
        {She} called {matter} “a test for {place}” and said the {short} would not wait.
        According to {person}, {claim}.
        The {short}, according to a report published in {year}, spent $4.{amount} million on {matter}.
        In a letter to the {body}, {person} {that} that {claim}.
        Asked about {matter}, {person} declined to comment.
        The {body} did not respond to a request for comment by 5 p.m. on {day}.
        It was not clear who would pay for {matter}.
        The {short} was founded in {year} and has {count} members in {place} and elsewhere.
        More than {count} people live within {amount} miles of the site, which the U.S. government sold in {year}.
        The plan would cost about {amount} million dollars, or 3.5 percent of the budget, over the next ten years.
        On {day}, the {body} postponed the vote on {matter} for the second time.
        Critics of the plan have argued that {claim}.
        Supporters said {claim}.
        Neither the {body} nor the {short} has published its figures, although both were asked to in {year}.
        Mr. {surname} and Dr. {surname} have served on the board of the {short} since Jan. 3, {year}.
        The road from {place} was closed for {amount} hours, and trains were late until the evening.
        Several residents, some of whom have lived there for decades, watched the session from the gallery.
        But the rules, which have not changed since {year}, leave little room: a permit is valid for two years, no more.
        {person} {that}: “{claim2}.”
        “Why now?” {she} asked. “{claim2}.”
        The {body} has {amount} days to appeal (see the decision of the court, No. {amount}/{year}).
        A spokesman for the {short} {that} that {claim}, but gave no date.
        The documents, which were seen by this newspaper, suggest that {claim}.
        No one was hurt.
        Work is to begin in Sept. {year}, St. Mary's parish council announced.
        """);

    internal static readonly IReadOnlyList<string> Introductions = Lines(
        """
        {name}, the chairwoman of the {body},
        {name}, a lawyer in {place},
        {name}, who heads the {body},
        {short} spokesman {name}
        Prof. {name} of the University of {place}
        Gov. {name}
        {name}, 52, a farmer near {place},
        Deputy Minister {name}
        Mayor {name} of {place}
        {name}
        """);

    internal static readonly IReadOnlyList<string> Claims = Lines(
        """
        the decision had come too late for most of the families
        nobody in {place} had been told about {matter}
        the talks with the {body} would go on until a solution was found
        the figures were wrong and had been wrong for years
        {matter} would need at least {amount} million dollars
        the {short} has no mandate to decide on {matter}
        we have waited for {matter} since {year}, and we will not wait any longer
        the court will have to decide whether the rules apply to {place}
        there is no evidence that anyone at the {body} knew of it
        the harbour, the school and the hospital depend on {matter}
        it is time to listen to the people of {place}
        the agreement of {year} still holds
        prices in {place} have risen by {amount} percent since last year
        the government should publish the report before the election
        """);

    internal static readonly IReadOnlyList<string> Matters = Lines(
        """
        the new bridge
        the price of water
        school meals
        the sale of the old shipyard
        night flights
        the reform of the housing law
        the safety of the dam
        the cleanup of the river
        a tax on parking
        the fishing quota
        the future of the museum
        rural broadband
        the treatment of asylum seekers
        the pension fund
        """);

    internal static readonly IReadOnlyList<string> SaidVerbs = Lines("said\nadded\nargued\nwrote\ntold reporters\nexplained\ninsisted");

    internal static readonly IReadOnlyList<string> ThatVerbs = Lines(
        "said\nwarned\nargued\nstressed\nacknowledged\ntold the council\nsuggested\nmaintained\nconfirmed\nestimated\ndenied");

    internal static readonly IReadOnlyList<string> Days = Lines("Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday");

    internal static readonly IReadOnlyList<string> BodyFields = Lines(
        "National\nNorthern\nFederal\nRegional\nEuropean\nInternational\nCoastal\nCentral\nUnited\nIndependent\nPublic\nRoyal");

    internal static readonly IReadOnlyList<string> BodySubjects = Lines(
        "Water\nTransport\nHousing\nFisheries\nEnergy\nHealth\nMuseum\nRailway\nForest\nTrade\nAviation\nPension\nHarbour\nRefugee");

    internal static readonly IReadOnlyList<string> BodyKinds = Lines(
        "Authority\nCommission\nAgency\nAssociation\nCouncil\nBoard\nFoundation\nInstitute\nMinistry\nUnion");

    internal static readonly IReadOnlyList<string> Places = Lines(
        """
        Port Merrow
        Ostville
        New Carrick
        Lindahl
        St. Elmo
        Greyford
        Vantaa
        Marseille
        Nairobi
        Karachi
        Baltimore
        San Tomas
        Wellbeck County
        Halden
        """);

    internal static readonly IReadOnlyList<string> GivenNames = Lines(
        """
        Anna
        David
        Fatima
        Michael
        Ingrid
        Omar
        Susan
        J. P.
        Maria
        Peter
        Aisha
        Thomas
        Elena
        Kwame
        Ruth
        Daniel
        """);

    internal static readonly IReadOnlyList<string> Surnames = Lines(
        """
        Okafor
        Lindqvist
        Marsh
        O'Brien
        de la Cruz
        Hashimi
        Petrov
        Carter
        Nakamura
        Weiss
        Abdullah
        MacLeod
        Fernandez
        Kowalski
        Brandt
        Sørensen
        Whitfield
        Banerjee
        Duarte
        Novak
        """);

    private static string[] Lines(string list) => list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
