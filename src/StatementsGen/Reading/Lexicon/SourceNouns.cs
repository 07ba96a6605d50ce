namespace StatementsGen.Reading.Lexicon;

/// <summary>Common nouns for those who can say something: people by role, bodies of people, what is written, and research.</summary>
/// <remarks>
/// A noun that is not here (<c>stance</c>, <c>rejection</c>) is taken for a speaker only beside the plainest verbs of saying.
/// </remarks>
internal static class SourceNouns
{
    /// <summary>
    /// A class, a colon, its nouns in the singular; regular plurals are derived. The names are those of <see cref="WordClasses"/>.
    /// </summary>
    internal const string Table = """
        PersonNoun: appellant claimant complainant petitioner plaintiff rapporteur
        PersonNoun: activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor architect
        PersonNoun: artist assistant businessman businesswoman salesman associate astronaut astronomer athlete attendee attorney author
        PersonNoun: backer banker biographer biologist bishop blogger boss boy broadcaster brother
        PersonNoun: buyer captain cardinal caregiver caller candidate celebrity ceo cfo cio coo cto chair chairman chairperson chairwoman challenger
        PersonNoun: champion chancellor chemist chief
        PersonNoun: cleric climatologist clerk client coach colleague colonel columnist comedian commander commentator commissioner
        PersonNoun: comptroller congressman
        PersonNoun: congresswoman conservative consultant contender contractor coordinator coroner correspondent counsel counselor
        PersonNoun: councillor councilman
        PersonNoun: councilwoman creator critic curator customer daughter dealer dean defender defendant delegate democrat demonstrator
        PersonNoun: deputy designer
        PersonNoun: detective detractor developer dictator diplomat director dissident doctor donor driver economist editor editorialist
        PersonNoun: educator elder employee employer engineer entrepreneur envoy evangelical executive expert explorer farmer father
        PersonNoun: feminist fighter filmmaker
        PersonNoun: financier fireman firefighter follower founder co-founder friend general geologist girl god governor guard guest head
        PersonNoun: historian host hunter husband immigrant immigration informant insider inspector instructor insurgent interviewer
        PersonNoun: investigator investor islamist
        PersonNoun: inventor journalist judge juror justice king lady landlord lawmaker lawyer leader lecturer legislator liberal
        PersonNoun: librarian lieutenant linguist loyalist
        PersonNoun: lobbyist magistrate man manager mathematician marshal mayor mechanic member merchant migrant militant minister
        PersonNoun: missionary moderate
        PersonNoun: moderator mother musician naturalist negotiator neighbor neighbour neighborhood neuroscientist novelist nurse
        PersonNoun: observer officer official onlooker
        PersonNoun: operative opponent organizer organiser owner parent participant partner passenger pastor patient patron people
        PersonNoun: person philanthropist
        PersonNoun: philosopher photographer physician physicist pilot player poet policeman policymaker politician pollster pope premier
        PersonNoun: president priest prime-minister prince princess principal prisoner producer professor progressive prosecutor
        PersonNoun: protester protestor
        PersonNoun: psychologist psychiatrist publisher pundit queen rabbi reader rebel receptionist refugee regulator relative rep
        PersonNoun: reporter representative republican
        PersonNoun: researcher resident respondent retiree reviewer rival runner runner-up sailor scholar scientist secretary seller
        PersonNoun: senator sergeant
        PersonNoun: sheriff shooter singer sister skeptic socialist sociologist soldier solicitor son source speaker specialist
        PersonNoun: spectator spokesman spokesperson
        PersonNoun: spokeswoman staffer statistician statesman strategist student superintendent supervisor supporter surgeon surrogate
        PersonNoun: survivor suspect
        PersonNoun: teacher teammate technician teenager testifier theologian theorist thinker tourist trader trainer translator
        PersonNoun: traveler treasurer trustee
        PersonNoun: user veteran vice-president victim viewer visitor volunteer voter warden widow wife winner witness woman worker writer
        PersonNoun: youth zoologist folk cop kid child men women children media mp taxpayer insurer provider manufacturer maker employer
        PersonNoun: lender
        PersonNoun: centrist nationalist populist purist partisan delegate governor-elect president-elect
        PersonNoun: mayor-elect senator-elect chancellor-elect chairman-elect chair-elect nominee frontrunner
        PersonNoun: front-runner incumbent
        PersonNoun: dancer publicist planner operator collector composer conductor painter sculptor scribe pharmacist dentist therapist
        PersonNoun: botanist
        PersonNoun: assemblyman assemblywoman aunt billionaire boxer boyfriend cartoonist chef choreographer co-author co-chair co-owner
        PersonNoun: comedienne congressperson contributor councilmember defector demographer duchess duke emir footballer girlfriend
        PersonNoun: goalkeeper grandfather grandmother guitarist heiress hostess jihadist laureate lexicographer magnate medallist
        PersonNoun: midfielder millionaire mogul nephew neurologist newcomer niece pianist playwright policewoman predecessor presenter
        PersonNoun: programmer quarterback rapper saleswoman screenwriter songwriter spouse stateswoman striker successor tutor tycoon
        PersonNoun: uncle undersecretary veterinarian waitress warlord whistleblower widower winger youtuber referee
        PersonNoun: archaeologist anthropologist ecologist epidemiologist virologist oncologist meteorologist seismologist
        PersonNoun: paleontologist geneticist
        GroupNoun: academy administration agency alliance army assembly association authority bank board body brigade broadcaster bureau
        GroupNoun: business cabinet
        GroupNoun: camp campaign caucus center centre chamber charity church city club coalition college command commission committee
        GroupNoun: community company
        GroupNoun: conference confederation congress consortium convention corporation council country county court crowd delegation
        GroupNoun: department
        GroupNoun: diocese district dynasty embassy enterprise establishment faction faculty family federation firm force foundation
        GroupNoun: fund gop government
        GroupNoun: group house hospital industry institute institution jury kingdom kremlin league left legislature lobby magazine
        GroupNoun: majority management mayoralty
        GroupNoun: ministry minority monarchy movement museum navy nation network newspaper ngo office opposition organisation
        GroupNoun: organization outlet pac
        GroupNoun: palace panel parliament party pentagon police politburo presidency press public publisher regime regulator right
        GroupNoun: school senate service side
        GroupNoun: society staff state station studio tabloid team think-tank town treasury tribunal trust union unit university vatican
        GroupNoun: village watchdog website white-house wing generation electorate audience
        DocumentNoun: account ad advert advertisement affidavit agreement analysis announcement article audit biography blog book brief
        DocumentNoun: brochure
        DocumentNoun: bulletin caption chapter charter clause column communique complaint constitution critique declaration dispatch
        DocumentNoun: dispatches document
        DocumentNoun: documentary draft editorial email e-mail essay excerpt file filing film forecast guideline guidelines handbook
        DocumentNoun: headline hearing indictment
        DocumentNoun: inscription journal law lawsuit leaflet letter list listing log manifesto manual manuscript memo memoir memorandum
        DocumentNoun: message minutes
        DocumentNoun: motion note notice novel obituary op-ed opinion order paper passage petition piece plaque platform play poem
        DocumentNoun: policy post poster preamble
        DocumentNoun: proclamation profile program proposal provision questionnaire quote record release report resolution review rule
        DocumentNoun: ruling
        DocumentNoun: script section sign speech statement statute story subpoena summary testimony text textbook thesis title
        DocumentNoun: transcript treaty tweet
        DocumentNoun: verdict verse video warrant wire act bill code contract deed directive guidance licence license ordinance regulation
        DocumentNoun: standard terms will
        ResearchNoun: analysis data dataset estimate estimation evidence experiment figure finding forecast investigation measurement
        ResearchNoun: observation poll polling
        ResearchNoun: projection record report research result review simulation statistic statistics studies study survey test trial census
        Occasion: address announcement appearance article ballad blog brief briefing broadcast call chat column comment conference
        Occasion: conversation debate
        Occasion: editorial email e-mail essay event facebook fundraiser gathering hearing interview lecture letter livestream meeting
        Occasion: memo message monologue
        Occasion: note op-ed oped opinion panel paper podcast post presentation press-conference press-release program radio rally
        Occasion: remark reply report
        Occasion: response review sermon session speech statement summit telephone television tape testimony text thread tweet twitter
        Occasion: video webcast webinar
        Organization: academy administration agency airlines alliance army assembly associates association authority bank board
        Organization: brigade brigades
        Organization: brothers bureau cabinet center centre chamber church club coalition college command commission committee
        Organization: community company
        Organization: confederation conference congress corp corporation council court department embassy federation fund force forces
        Organization: foundation front group guard holdings hospital house inc industries institute institution journal laboratory
        Organization: league liberation legislature
        Organization: limited ltd magazine ministry movement museum nations network news office organisation organization parliament
        Organization: party
        Organization: police post press program project school secretariat senate service services society state studios taliban
        Organization: team times tribune
        Organization: trust union university police bbc cnn nbc abc cbs nato fbi cia gop dnc rnc eu un who nasa government
        Title: mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general president vice-president king
        Title: queen prince
        Title: princess pope sir lord lady justice judge chief secretary minister chancellor ambassador sergeant sgt captain capt
        Title: colonel col lt secretary-general attorney-general director-general governor-general vice-chancellor vice-chair
        Title: lieutenant major maj detective inspector officer rev reverend father sister brother bishop archbishop cardinal rabbi imam
        Title: sheikh ayatollah
        Title: mayor congressman congresswoman chairman chairwoman commissioner attorney sheriff deputy director coach commander admiral
        Title: adm hon councillor cllr
        """;

    /// <summary>Nouns of persons whose plural no rule makes.</summary>
    internal const string IrregularPlurals = """
        man men
        woman women
        child children
        spokesman spokesmen
        spokeswoman spokeswomen
        congressman congressmen
        congresswoman congresswomen
        chairman chairmen
        policeman policemen
        fireman firemen
        salesman salesmen
        businessman businessmen
        businesswoman businesswomen
        councilman councilmen
        wife wives
        """;
}
