namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Capitalised words that stand directly before a person's name: forms of address, ranks and offices, whole and abbreviated
/// (full stops left out). Where the word tells a woman from a man, it says so.
/// </summary>
internal static class PersonTitles
{
    /// <summary>Titles of women.</summary>
    internal const string Female =
        """
        Mrs Ms Miss Madam Madame Mme Mlle Lady Dame Sister Mother Queen Princess Duchess Countess Baroness Empress Begum Hajiya Hajia Smt
        Congresswoman Chairwoman Spokeswoman Councilwoman Assemblywoman Alderwoman Señora Senora Frau Aunt Grandma Mistress
        """;

    /// <summary>Titles of men.</summary>
    internal const string Male =
        """
        Mr Messrs Sir Lord King Prince Duke Earl Baron Emperor Sultan Emir Sheikh Shaikh Pope Father Fr Brother Monsieur
        Congressman Chairman Spokesman Councilman Assemblyman Alderman Señor Senor Herr Uncle Grandpa Imam Mullah Maulana Mufti
        Ayatollah Rabbi Cardinal Archbishop Alhaji Shri Mallam Otunba
        """;

    /// <summary>Titles of both.</summary>
    internal const string Either =
        """
        Dr Doctor Prof Professor President Premier Chancellor Minister Ministers Secretary Undersecretary Senator Senators Sen Sens
        Representative Representatives Rep Reps Delegate Congressmen Governor Governors Gov Govs Mayor Speaker Leader Ambassador
        Amb Envoy Commissioner Councillor Cllr Councilor Councilmember Alderperson Attorney Judge Justice Justices Magistrate Solicitor
        Prosecutor Sheriff Deputy Marshal Constable Officer Detective Inspector Superintendent Sgt Sergeant Cpl Corporal Pvt
        Lt Lieutenant Capt Captain Maj Major Col Colonel Cmdr Commander Adm Admiral Gen General Brig Brigadier Bishop Rev Reverend
        Pastor Chaplain Dean Provost Chairperson Chair Spokesperson Director Chief CEO CFO CIO COO CTO Manager Coach
        Candidate Nominee MP MEP MLA Hon Honourable Honorable Excellency Comrade Vice-President Treasurer Comptroller
        Supervisor Clerk Registrar Auditor Coroner Ombudsman
        Correspondent Reporter Editor Author Actor Actress Adviser Advisor Counselor Counsellor Strategist Caliph Shah Czar Tsar
        Secretary-General Attorney-General Director-General Governor-General Lieutenant-General Major-General Brigadier-General
        Vice-Chancellor Vice-Chair Vice-Chairman President-elect Governor-elect Mayor-elect Senator-elect
        Chancellor-elect Chairman-elect Chair-elect
        """;

    /// <summary>Those of them that tell how somebody is addressed, and no office.</summary>
    internal const string OfAddress = "Mr Mrs Ms Miss Dr Sir Lord Lady Alhaji Hajia Hajiya Mallam Otunba Shri Smt";

    /// <summary>
    /// Words that go before a title and belong to it: "<em>Deputy Prime</em> Minister", "<em>former Vice</em> President".
    /// </summary>
    internal const string Modifiers =
        """
        Prime Vice Deputy Assistant Associate Acting Interim Former Ex Then Foreign Interior Defense Defence Finance Home Information
        Health Education Law Planning Transport Trade Labor Labour Energy Environment Agriculture Culture Chief First Second Lead Senior
        Junior Federal State District County City Press Attorney Lieutenant Brigadier Major Rear Crown Majority Minority Opposition House High
        Supreme Executive Managing General Secretary Permanent Special Under Grand Co National Security Cabinet Campaign Communications
        Democratic Republican Presidential Vice-Presidential Independent Conservative Socialist Liberal Libertarian
        """;

    /// <summary>What follows "of" inside a title, beside the topics of <see cref="TopicWords"/>: "Secretary of <em>State</em>".</summary>
    internal const string Complements =
        """
        State States Staff House Representatives Commons Lords Interior Treasury Department Army Navy Mission Operations Party Assembly
        Council Senate
        """;
}
