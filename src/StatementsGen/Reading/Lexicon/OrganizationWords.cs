namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Nouns for people who act as one, and words that head or end the names of organizations.
/// </summary>
internal static class OrganizationWords
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Plural GroupNoun Organization Head Topic Starter: police
        GroupNoun:
            audience body charity convention crowd dynasty electorate enterprise establishment generation jury lobby
            mayoralty monarchy nation outlet regime side tabloid think-tank unit watchdog white-house wing
        GroupNoun Occasion Organization Head: conference
        GroupNoun Occasion Head: panel
        GroupNoun Organization Verb AlsoNominal Head: board force fund trust
        GroupNoun Organization Head:
            academy administration agency alliance association authority bank brigade bureau center centre chamber church
            club coalition college commission committee community confederation court embassy federation foundation
            government hospital institute institution legislature magazine ministry movement museum network office
            organisation organization school service society team union university
        GroupNoun Organization Head TakesOf: league
        GroupNoun Organization Head Company: company corporation group
        GroupNoun Organization Head TitleComplement: army assembly council department party
        GroupNoun Adjective: left right
        GroupNoun Adjective Topic: public
        GroupNoun Head:
            caucus consortium delegation diocese faction faculty firm newspaper PAC presidency studio tribunal
        GroupNoun Head Topic: business
        GroupNoun Head TitleComplement: navy staff
        GroupNoun TakesOf: kingdom
        GroupNoun Topic: family industry management
        GroupNoun Topic TitleComplement: treasury
        GroupNoun Thing: NGO
        GroupNoun Thing Label: website
        GroupNoun Label: country
        DocumentNoun ResearchNoun Occasion Head Label: review
        DocumentNoun Occasion Organization: program
        DocumentNoun Organization Head: journal
        DocumentNoun Head Thing Label Caption: chapter
        DocumentNoun TakesOf: code constitution treaty
        DocumentNoun TakesOf Caption: book
        ResearchNoun Verb AlsoNominal Head Topic: survey
        Occasion Head: radio
        Organization: brothers liberation
        Organization Adjective Head Company: limited
        Organization Head:
            associates brigades forces front laboratory nations secretariat studios times tribune
        Organization Head Company: airlines holdings industries
        Organization Head Company Abbreviation Dotted StopGeneral Follower: Corp Inc ltd/Ltd
        Organization Head Topic: services
        Organization Head Label: news
        Verb AlsoNominal Head: register store
        Verb AlsoNominal Head Topic: exchange
        Verb AlsoNominal Head Label Opener: watch
        Adjective Head: united
        Adjective Head Topic: international
        Head:
            archdiocese associations banks broadcasting brotherhood centers centres chronicle clinic
            colleges committees companies constabulary councils courts daily directorate division enterprises examiner
            fellowship forum gazette globe groups guardian guards guild herald infirmary initiative inquirer
            inspectorate institutes judiciary laboratories legion libraries library militia mills ministries networks
            observatory offices orchestra organisations organizations partners partnership production productions programme
            records regiment registry schools seminary stores syndicate taskforce telegraph troops unions
            universities
        Head: courier mail mirror sentinel transit
        Head TakesOf: commonwealth
        Head Company:
            airways electric incorporated labs LLP motors PLC systems technologies ventures
        Head Company Abbreviation StopGeneral: LLC
        Head Topic: insurance works
        Head TitleComplement: mission
        Head InnerPossessive: workers
        Head StopGeneral: Corps
        TakesOf:
            americans daughters day duchy emirate friends knights reporters sons statue war
        TakesOf Topic InnerPossessive: children veterans women
        TakesOf TitleComplement: states
        TakesOf Starter: voters
        TakesOf Starter InnerPossessive: lawyers
        TakesOf InnerPossessive: citizens doctors mothers parents physicians students teachers
        Company:
            AG bancorp biosciences entertainment GmbH oyj pharmaceuticals robotics semiconductors software therapeutics
        Company Topic: logistics petroleum
        Company StopGeneral: Plc
        """;
}
