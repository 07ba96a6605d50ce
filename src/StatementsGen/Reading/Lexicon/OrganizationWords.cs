namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Words at the head of the names of organizations: "Foreign <em>Office</em> of Pakistan", "World Health <em>Organization</em>".
/// </summary>
internal static class OrganizationWords
{
    /// <summary>The words, capitalised as they stand; "of" or "for" can go on with the same name.</summary>
    internal const string Heads =
        """
        Abbey Academy Administration Agency Airlines Airways Alliance Archdiocese Army Assembly Associates Association Associations Authority Bank Banks
        Board Brigade Brigades Broadcasting Brotherhood Bureau Business Cabinet Cathedral Caucus Chronicle Center Centers Centre Centres Chamber
        Chapter Church Clinic Club Coalition College Colleges Command Commission Committee Committees Commonwealth
        Community Company Companies Confederation Conference Congress Consortium Constabulary Corp Corporation Corps Council Councils
        Court Courts Daily Delegation Department Diocese Directorate Division Electric Embassy Enterprises Exchange Executive Faction
        Faculty Federation Fellowship Firm Force Forces Forum Foundation Front Fund Gazette Globe Government Group Groups Guard Guards
        Guild Herald Holdings Hospital Hotel House Inc Incorporated Industries Infirmary Initiative Inspectorate Institute Institutes Institution
        Insurance International Journal Judiciary Laboratories Laboratory Labs League Legion Legislature Library Limited LLC LLP Ltd
        Magazine Militia Mills Ministry Ministries Mission Monastery Mosque Motors Movement Museum Nations Navy Network Networks News
        Newspaper Observatory Observer Office Offices Examiner Guardian Inquirer Telegraph Orchestra Organisation Organization
        Organisations Organizations PAC Panel Parliament Partners Partnership Party PLC Police Post Presidency Press Production
        Productions Programme Radio Records Regiment Register Registry Review School Schools Secretariat Seminary Senate Service Services Society
        Staff Store Stores Studio Studios Survey Synagogue Syndicate Systems Taskforce Taliban Team Technologies Temple Times Tribune
        Tribunal Troops Trust Union Unions United University Universities Ventures Watch Workers Works
        """;

    /// <summary>Words that end the names of companies: "Acme Corp." is "Acme" for short, as "Foreign Office" is not "Foreign".</summary>
    internal const string Companies =
        """
        AG Airlines Airways Bancorp Biosciences Co. Company Corp Corp. Corporation Electric Entertainment GmbH Group Holdings Inc Inc.
        Incorporated Industries Labs Limited LLC LLP Logistics Ltd Ltd. Motors Oyj Petroleum Pharmaceuticals PLC Plc Robotics
        Semiconductors Software Systems Technologies Therapeutics Ventures
        """;

    /// <summary>Bodies that one capitalised word names, and organizations better known by their initials than by their names.</summary>
    internal const string Known =
        """
        Congress Senate Parliament Knesset Bundestag Kremlin Pentagon Duma Politburo Vatican Sejm Interpol Europol Hezbollah Hizbullah
        Hamas Taliban Fatah Greenpeace Oxfam Google Facebook Microsoft Apple Amazon Twitter Netflix Boeing Airbus Toyota Reuters Bloomberg
        Politico Breitbart Samsung Intel Walmart Mossad Unicef Unesco Nato Opec
        ABC ACLU AFP AFL-CIO ANC AP ASEAN AU BBC BJP CBC CBI CBS CDC CERN CFTC CIA CNBC CNN CPAC DEA DHS DNC DOD DOJ ECB ECOWAS EPA ESA
        ESPN EU FAA FATF FBI FCC FDA FEC FEMA FIFA FTC GCHQ GOP HBO HUD IAEA IBM ICC ICE ICRC IDF ILO IMF IOC IRA IRGC IRS ISAF ISI ISIL
        ISIS ISPR KGB LTTE MSF MSNBC MTV NAACP NASA NASCAR NATO NBA NBC NCAA NFL NHL NHS NIH NLRB NOAA NPR NRA NSA NSC NYPD OAS OECD OIC
        OPEC OSCE PBS PDP PETA PKK PLO PML-N PPP PTI RAF RNC SAARC SEC SNP UEFA UKIP UN UNDP UNESCO UNHCR UNICEF UNRWA UPI UPS USAF USAID
        USDA USPS WADA WFP WHO WTO WWF
        """;

    /// <summary>Other words after which "of" or "for" goes on with the same name: "Gulf of Mexico", "Citizens for Tax Justice".</summary>
    internal const string OtherHeads =
        """
        Americans Bay Book Campaign Cape Children Citizens City Code Commonwealth Constitution County Day Daughters Declaration Doctors
        Duchy Emirate Friends Gulf Isle Kingdom Knights League Lawyers Mothers Order Parents Physicians Province Reporters Republic Sons
        State States Statue Strait Students Teachers Tower Treaty Veterans Voters War Women
        """;
}
