namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Capitalised words that are made from names but name nobody by themselves: nationalities, followers of a party or a faith, languages,
/// points of the compass. Beside other words they can be part of a name: "Afghan Taliban", "Democratic National Committee".
/// </summary>
internal static class NameAdjectives
{
    /// <summary>The adjectives, capitalised as they stand; their plurals with -s count too ("Pakistanis").</summary>
    internal const string Words =
        """
        Afghan African Albanian Algerian American Angolan Arab Arabian Arabic Argentine Argentinian Armenian Asian Australian Austrian
        Azerbaijani Bahraini Baltic Bangladeshi Basque Bavarian Belarusian Belgian Bolivian Bosnian Brazilian Breton British Briton
        Bulgarian Burmese Californian Cambodian Cameroonian Canadian Catalan Celtic Chechen Chilean Chinese Colombian Congolese Corsican
        Croatian Croat Cuban Cypriot Czech Dane Danish Dominican Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian
        Eurasian European Fijian Filipino Finn Finnish Flemish Floridian French Gallic Georgian German Ghanaian Greek Greenlandic
        Guatemalan Guyanese Haitian Hispanic Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican
        Japanese Javanese Jordanian Kashmiri Kazakh Kenyan Korean Kosovan Kurd Kurdish Kuwaiti Kyrgyz Lao Latin Latino Latina Latvian
        Lebanese Liberian Libyan Lithuanian Londoner Macedonian Malaysian Malian Maltese Maori Mexican Moldovan Mongolian Montenegrin
        Moroccan Mozambican Namibian Nepalese Nepali Nigerian Nordic Norwegian Omani Pakistani Palestinian Panamanian Parisian Pashtun
        Persian Peruvian Polish Portuguese Prussian Punjabi Qatari Roman Romanian Russian Rwandan Saudi Saxon Scandinavian Scot Scottish
        Senegalese Serb Serbian Sicilian Sindhi Singaporean Slav Slavic Slovak Slovene Slovenian Somali Soviet Spaniard Spanish Sudanese
        Swede Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Texan Thai Tibetan Tunisian Turk Turkic Turkish Turkmen Ugandan
        Ukrainian Uruguayan Uyghur Uzbek Venezuelan Venetian Victorian Viennese Vietnamese Viking Welsh Yemeni Yugoslav Zambian
        Zimbabwean Zulu Afro-American African-American Mexican-American Anglo-Saxon Euro-Atlantic Indo-Pacific
        Buddhist Calvinist Catholic Christian Confucian Evangelical Hasidic Hebrew Hindu Islamic Islamist Jew Jewish Judeo-Christian
        Lutheran Methodist Mormon Muslim Moslem Orthodox Pentecostal Presbyterian Protestant Puritan Quaker Salafi Semitic Shia Shiite
        Sikh Sufi Sunni Yazidi Zionist Anglican Baptist Christianity Islam Judaism Hinduism Buddhism Catholicism Zionism
        Communist Confederate Conservative Democrat Democratic Fascist Federalist Keynesian Labour Leninist Liberal Libertarian Maoist
        Marxist Nazi Progressive Republican Socialist Stalinist Tory Tories Unionist Whig Marxism Nazism Socialism Communism Capitalism
        Clintonian Darwinian Dickensian Freudian Newtonian Orwellian Shakespearean Reaganite Thatcherite Trumpian Trumpism
        North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Northeastern Northwestern
        Southeastern Southwestern Central Mediterranean Atlantic Pacific Arctic Antarctic Caucasian Black White Indigenous Native
        Aboriginal
        """;
}
