namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Titles before the names of persons, whole and abbreviated (without their full stops), and the words that belong to a title.
/// </summary>
internal static class PersonTitles
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adverb TitleModifier Opener Starter: then
        Title:
            admiral Attorney-General Director-General Governor-General reverend Secretary-General Vice-Chair Vice-Chancellor
        Title Address Female Verb AlsoNominal State StopGeneral: Miss
        Title Address Female Starter Abbreviation StopTitle: Mrs Ms
        Title Address Male: lord sir
        Title Address Male Starter Abbreviation StopTitle: Mr
        Title Address Abbreviation StopTitle: Dr
        Title Male: archbishop ayatollah
        Title Adjective TitleModifier: major
        Title Abbreviation StopTitle:
            Adm Capt Cllr Col Gen Gov hon/Hon Lt Maj Prof Sen Sgt
        Title Abbreviation StopGeneral: rev
        TitleInNames:
            alderperson auditor Brigadier-General caliph chaplain comrade congressmen constable corporal councilor
            counsellor czar excellency governors honorable honourable justices Lieutenant-General Major-General ministers
            MLA ombudsman provost registrar senators shah tsar Vice-Chairman
        TitleInNames Address Female: hajia hajiya smt
        TitleInNames Address Male: alhaji mallam otunba shri
        TitleInNames Female:
            alderwoman baroness begum countess dame empress frau grandma madam madame mistress senora señora
        TitleInNames Female StopTitle: Mlle Mme
        TitleInNames Male:
            alderman baron emperor grandpa herr maulana monsieur mufti mullah senor señor shaikh sultan
        TitleInNames Male StopTitle: Fr Messrs
        TitleInNames TitleModifier: brigadier
        TitleInNames TitleComplement: representatives
        TitleInNames Thing: DA MEP MSP VP
        TitleInNames Abbreviation StopTitle: Brig Cmdr Cpl Govs Sens
        TitleInNames Abbreviation StopClosing: reps
        TitleInNames StopTitle: Amb Pvt
        GroupNoun Organization Verb AlsoNominal Head TitleModifier: press
        GroupNoun Organization Verb AlsoNominal Head TitleModifier TitleComplement: house
        GroupNoun Organization Head TitleModifier: cabinet
        GroupNoun TakesOf PlaceHead PlaceOpener TitleModifier: county
        GroupNoun TakesOf PlaceHead TitleModifier: city
        GroupNoun TakesOf TitleModifier: campaign
        GroupNoun PlaceHead TitleModifier: district
        GroupNoun TitleModifier: majority minority
        DocumentNoun Topic TitleModifier: law
        Verb AlsoNominal Topic TitleModifier: finance trade transport
        Verb AlsoNominal TitleModifier Label: lead>led>led
        Adjective Nationality TitleModifier: Democratic
        Adjective Topic TitleModifier: foreign national
        Adjective TitleModifier: federal high independent presidential senior special
        Adjective TitleModifier Opener: former
        Company TitleModifier Abbreviation Dotted StopGeneral Follower: Co/co
        Nationality Topic TitleModifier: Labour
        Nationality TitleModifier: Libertarian
        Topic TitleModifier:
            agriculture communications culture defence defense education energy environment health information labor
            planning security
        TitleModifier:
            acting crown grand home interim junior managing permanent prime rear supreme vice Vice-Presidential
        TitleModifier TitleComplement: interior
        TitleModifier Opener StopNumbered: Ex
        """;
}
