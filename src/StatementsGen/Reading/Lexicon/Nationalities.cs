namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Words made from names that name nobody by themselves: nationalities, followers of a party or a faith, languages, points of
/// the compass. Their plurals with -s are derived.
/// </summary>
internal static class Nationalities
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adjective Nationality: Black White
        Nationality:
            Aboriginal Afghan African African-American Afro-American Albanian Algerian American Anglican Anglo-Saxon Angolan
            Antarctic Arab Arabian Arabic Arctic Argentine Argentinian Armenian Asian Atlantic Australian Austrian
            Azerbaijani Bahraini Baltic Bangladeshi Baptist Basque Bavarian Belarusian Belgian Bolivian Bosnian Brazilian
            Breton British Briton Buddhism Buddhist Bulgarian Burmese Californian Calvinist Cambodian Cameroonian Canadian
            Capitalism Catalan Catholic Catholicism Caucasian Celtic Chechen Chilean Chinese Christianity Clintonian
            Colombian Communism Communist Confederate Confucian Congolese Corsican Croat Croatian Cuban Cypriot Czech Dane
            Danish Darwinian Dickensian Dominican Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian
            Eurasian Euro-Atlantic European Fascist Federalist Fijian Filipino Finn Finnish Flemish Floridian French
            Freudian Gallic Georgian German Ghanaian Greek Greenlandic Guatemalan Guyanese Haitian Hasidic Hebrew Hindu
            Hinduism Hispanic Honduran Hungarian Icelandic Indian Indigenous Indo-Pacific Indonesian Iranian Iraqi Irish
            Islam Islamic Israeli Italian Jamaican Japanese Javanese Jew Jewish Jordanian Judaism Judeo-Christian Kashmiri
            Kazakh Kenyan Keynesian Korean Kosovan Kurd Kurdish Kuwaiti Kyrgyz Lao Latina Latino Latvian Lebanese Leninist
            Liberian Libyan Lithuanian Londoner Lutheran Macedonian Malaysian Malian Maltese Maoist Maori Marxism Marxist
            Mediterranean Methodist Mexican Mexican-American Moldovan Mongolian Montenegrin Mormon Moroccan Moslem
            Mozambican Muslim Namibian Native Nazi Nazism Nepalese Nepali Newtonian Nigerian Nordic Northeast Northeastern
            Northern Northwest Northwestern Norwegian Omani Orthodox Orwellian Pakistani Palestinian Panamanian Parisian
            Pashtun Pentecostal Persian Peruvian Polish Portuguese Presbyterian Protestant Prussian Punjabi Puritan Qatari
            Quaker Reaganite Roman Romanian Russian Rwandan Salafi Saudi Saxon Scandinavian Scot Scottish Semitic Senegalese
            Serb Serbian Shakespearean Shia Shiite Sicilian Sikh Sindhi Singaporean Slav Slavic Slovak Slovene Slovenian
            Socialism Somali Southeast Southeastern Southern Southwest Southwestern Soviet Spaniard Spanish Stalinist
            Sudanese Sufi Sunni Swede Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Texan Thai Thatcherite Tibetan
            Tories Tory Trumpian Trumpism Tunisian Turk Turkic Turkish Turkmen Ugandan Ukrainian Unionist Uruguayan Uyghur
            Uzbek Venetian Venezuelan Victorian Viennese Vietnamese Viking Welsh Western Whig Yazidi Yemeni Yugoslav Zambian
            Zimbabwean Zionism Zionist Zulu
        Nationality DefinitionMarker: Latin
        """;
}
