namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Bodies that one word names, and organizations better known by their initials.
/// </summary>
internal static class KnownOrganizations
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        GroupNoun Organization KnownOrganization: GOP
        GroupNoun Organization KnownOrganization Head: Congress Parliament
        GroupNoun Organization KnownOrganization Head TitleComplement: Senate
        GroupNoun KnownOrganization: Kremlin Pentagon Politburo Vatican
        Occasion KnownOrganization Label: Facebook Twitter
        Organization KnownOrganization:
            ABC BBC CBS CIA CNN DNC EU FBI NASA Nato NBC RNC UN
        Organization KnownOrganization Head: Taliban
        KnownOrganization:
            ACLU AFL-CIO Airbnb Airbus Amazon ANC Apple ASEAN AU BJP Bloomberg Boeing BP Breitbart Bundestag CBC CBI CDC
            CERN CFTC CNBC CPAC DEA DHS DOD DOJ Duma ECB ECOWAS Elsevier EPA ESA ESPN Europol FAA Fatah FATF FCC FDA FEC
            FEMA FIFA FTC GCHQ Google Greenpeace Hamas Harvard HBO Hezbollah Hizbullah HSBC HUD IAEA IBM ICC ICE ICRC
            IDF Ikea ILO IMF Intel Interpol IOC IRA IRGC IRS ISAF ISI ISIL ISIS ISPR KFC KGB Knesset LinkedIn LTTE
            Lufthansa Microsoft MIT MLB Moderna Mossad MSF MSNBC MTV NAACP NASCAR NASDAQ NATO NBA NCAA Netflix NFL NHL
            NHS NIH Nintendo NLRB NOAA Nokia Novartis NPR NRA NSA NSC NYPD OAS OECD OIC OPEC Opec OSCE Oxfam PBS PDP
            PETA Pfizer PKK PLO PML-N Politico PPP ProPublica RAF Reddit SAARC Samsung SEC Sejm Siemens SNP Sony Spotify
            Stanford TikTok Toyota Uber UCLA UEFA UKIP UNDP Unesco UNESCO UNHCR UNICEF Unicef UNRWA UPS USAF USAID USDA
            USPS Volkswagen WADA Walmart WFP WhatsApp WHO Wikipedia WTO WWF Yale YouTube
        KnownOrganization NewsAgency: AFP AP PTI Reuters UPI
        State NewsAgency: PA
        NewsAgency:
            AA AKI ANI ANSA APP APTN DPA/dpa EFE IANS Interfax IRNA KCNA KUNA NNA RIA SPA TASS UNI Xinhua Yonhap
        """;
}
