namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Nouns for a person by what the person is or does, in the singular. A plural that no rule makes follows after &gt;.
/// </summary>
internal static class PersonNouns
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Role:
            activist agent aide ally analyst anchor anthropologist appellant archaeologist architect artist astronaut
            astronomer athlete banker billionaire biographer biologist blogger boss boxer cartoonist chef chemist
            choreographer claimant climatologist co-author co-chair co-founder co-owner columnist comedian comedienne
            commentator complainant composer conductor congressperson consultant contributor coordinator critic curator
            customer dancer defector defendant demographer designer dictator diplomat dissident donor ecologist economist
            engineer entrepreneur epidemiologist expert explorer farmer fellow filmmaker financier firefighter footballer
            founder geneticist geologist goalkeeper guitarist historian incumbent instructor inventor investigator investor
            jihadist journalist laureate lawmaker lawyer lecturer legislator lexicographer librarian linguist lobbyist
            magnate mathematician medallist member meteorologist midfielder militant millionaire moderator mogul musician
            neighbor neighbour neurologist neuroscientist newcomer novelist nurse operative opponent organizer owner painter
            paleontologist partner patient petitioner philanthropist philosopher photographer physician physicist pianist
            pilot pioneer plaintiff player playwright poet politician pollster predecessor presenter priest principal
            prisoner producer programmer psychiatrist psychologist pundit quarterback rapper rapporteur rebel referee
            researcher resident respondent rival ruler runner scholar scientist screenwriter sculptor singer sociologist
            soldier songwriter specialist spouse staffer striker student successor supporter surgeon survivor teacher
            teammate technician theologian theorist therapist trader trainer translator trustee tutor tycoon veterinarian
            victim viewer virologist voter warden warlord whistleblower winger winner worker writer youtuber zoologist
        Role Title:
            ambassador captain chancellor coach commander commissioner councillor detective governor inspector mayor
            minister officer president professor representative senator sergeant sheriff
        Role Title Female: chairwoman congresswoman>congresswomen princess sister
        Role Title Female InnerPossessive: queen
        Role Title Male:
            brother chairman>chairmen congressman>congressmen father imam pope prince rabbi sheikh
        Role Title Male InnerPossessive: king
        Role Title Adjective TitleModifier: general
        Role Title Topic: justice
        Role Title TitleModifier: attorney chief deputy secretary
        Role Title Label: director
        Role TitleInNames:
            actor adviser advisor candidate chair chairperson CIO coroner correspondent councilmember counselor delegate
            doctor envoy leader magistrate manager nominee pastor premier prosecutor reporter solicitor speaker spokesperson
            strategist superintendent treasurer undersecretary
        Role TitleInNames Female: actress assemblywoman aunt councilwoman duchess mother spokeswoman>spokeswomen
        Role TitleInNames Male: assemblyman councilman>councilmen duke emir spokesman>spokesmen uncle
        Role TitleInNames GivenName: Dean
        Role TitleInNames Thing: CEO CFO COO CTO
        Role TitleInNames Label: author editor
        Role Female:
            businesswoman>businesswomen daughter girlfriend grandmother heiress hostess niece policewoman saleswoman
            stateswoman waitress widow wife>wives woman>women
        Role Male:
            boyfriend businessman>businessmen cleric grandfather husband man>men nephew policeman>policemen
            salesman>salesmen son statesman widower
        Role GroupNoun: broadcaster publisher
        Role Occasion: fundraiser
        Role Verb: convert
        Role Verb AlsoNominal: head host recruit star witness
        Role Adjective: official veteran
        Role Head TitleModifier: executive
        Role Topic: refugee
        PersonNoun:
            administrator attendee backer botanist boy buyer caller caregiver celebrity centrist challenger child>children
            client colleague collector contender contractor cop creator dealer defender demonstrator dentist detractor
            developer driver editorialist educator elder employee employer feminist fighter fireman>firemen folk follower
            friend front-runner frontrunner girl guest hunter immigrant informant insider insurer insurgent interviewer
            juror kid landlord lender loyalist maker manufacturer mechanic merchant migrant missionary moderate nationalist
            naturalist negotiator neighborhood oncologist onlooker operator organiser parent participant partisan passenger
            patron person pharmacist planner policymaker populist prime-minister protester protestor provider publicist
            purist reader receptionist relative retiree reviewer runner-up sailor scribe seismologist seller shooter skeptic
            spectator statistician surrogate taxpayer teenager testifier thinker tourist traveler user visitor
        PersonNoun Title: bishop colonel Vice-President
        PersonNoun Title Address Female: lady
        PersonNoun Title Male: cardinal
        PersonNoun Title TitleModifier: lieutenant
        PersonNoun Title Abbreviation StopTitle: Rep
        PersonNoun TitleInNames:
            chair-elect chairman-elect chancellor-elect clerk comptroller governor-elect marshal mayor-elect president-elect
            senator-elect supervisor
        PersonNoun TitleInNames Thing: MP
        PersonNoun Plural Starter InnerPossessive: people
        PersonNoun GroupNoun: regulator
        PersonNoun Organization Verb AlsoNominal Head: guard
        PersonNoun Verb AlsoNominal TitleModifier: associate
        PersonNoun Adjective Nationality TitleModifier: Conservative Liberal Republican
        PersonNoun Head: observer
        PersonNoun Nationality: Democrat Evangelical Islamist Progressive
        PersonNoun Nationality TitleModifier: Socialist
        PersonNoun Topic: immigration media youth
        PersonNoun TitleModifier: assistant
        PersonNoun Thing: god
        PersonNoun Thing Label: source
        """;
}
