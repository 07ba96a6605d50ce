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
            ACLU ADB Adidas Adobe Aeroflot Aeroméxico Aetna AfD AfDB AFL-CIO AIADMK AirAsia Airbnb Airbus Al-Qaeda/al-Qaeda
            Al-Qaida/al-Qaida Al-Shabaab/al-Shabaab Alcoa Alibaba Alitalia Allianz Amazon Amgen Amtrak ANC Apple Aramco ARD
            Arsenal ASEAN AstraZeneca Astros AU Audi Axios BAFTA Baidu Barclays BASF Bechtel Benfica BJP BlackRock
            Bloomberg BMW Boeing Bombardier Bosch BP Breitbart Broadcom Broncos Bruins Bundesbank Bundesrat Bundestag
            Bundeswehr BuzzFeed ByteDance C-SPAN Caltech Canucks Caricom Caritas CBC CBI CDC CDU Celtics CERN CFTC Chevron
            Chrysler Cisco CITES Citibank Citigroup CNBC Coca-Cola Comcast COMESA CONCACAF CONMEBOL ConocoPhillips Costco
            CPAC Craigslist CSU CTBTO CUNY Daimler Danone DARPA Dartmouth DEA Deloitte DHL DHS Disney DMK DOD Dodgers DOJ
            Dropbox Duma DUP DuPont EASA EasyJet EBRD ECB ECHR ECJ ECOWAS EFTA EIB Elsevier EMA Enron EPA Equifax Ericsson
            ESA ESPN Etihad Etsy Eurojust Euronews Europol Eurostat Everton Expedia Exxon ExxonMobil FAA FAO FARC Fatah
            FATF FCC FDA FDP FEC FedEx FEMA Fiat FIBA FIFA Finnair Flickr Folketing Foxconn Frelimo Frontex FTC Fujitsu GAO
            Gawker Gazprom GCHQ Gestapo GitHub Gizmodo Glencore Goodyear Google Greenpeace Haaretz Halliburton Hamas
            Harvard HBO Heineken Hezbollah Hitachi Hizbullah Honeywell HRW HSBC Huawei HUD HuffPost Hulu Hyundai IAAF IADB
            IAEA IATA IBM ICANN ICAO ICC ICE ICJ ICRC IDF IEA IEEE IETF IFAD IFRC Ikea ILO IMF IMO Infosys Intel Interpol
            IOC IOM IPCC IRA IRGC IRS ISAF ISI ISIL ISIS ISPR ISRO ITU IUCN Izvestia JAXA JetBlue JPMorgan Juilliard
            Juventus Kellogg KFC KGB Kickstarter KLM Knesset Knicks Kommersant KPMG Lakers Lenovo LibriVox Likud LinkedIn
            Lockheed LPGA LSE LTTE Lufthansa Luftwaffe LVMH Lyft Maersk Majlis MarketWatch Marriott Mashable Mastercard
            Mattel Mazda Medtronic Merck Mets MGM MI5 MI6 Michelin Microsoft MIT Mitsubishi MLB Moderna Monsanto Mossad
            Motorola MoveOn Mozilla MQM MSF MSNBC MTV NAACP NARAL NASCAR NASDAQ NATO NatWest NBA NCAA Nestlé Netflix
            Netscape Newsday Newsmax Newsweek NFL NHK NHL NHS NIH Nike Nintendo Nissan NIST NLRB NOAA Nokia Novartis NPR
            NRA NSA NSC NTSB Nvidia NYPD NYU OAS OECD OFAC OIC Oilers Oireachtas OMB OPCW Opec OPEC OpenAI Orioles OSCE
            OSHA Oxfam Packers PAHO Panasonic PASOK Patreon PayPal PBS PDP Pepsi PepsiCo PETA Petrobras Peugeot Pfizer PGA
            Philips Phillies Pinterest Pixar PKK PLO PML-N Podemos Politico PolitiFact Porsche PPP Pravda
            PricewaterhouseCoopers Princeton ProPublica Purdue Qantas Qualcomm Quora RAF Rappler Raytheon RBS Reddit Renamo
            Renault Riksdag Rolex Rosneft Rutgers Ryanair SAARC Saeima Safaricom Samsung Santander SBA Sberbank SDLP
            Seahawks SEC Seimas Sejm Shopify Siemens Sinopec SIPRI Skype Snapchat SNP SoftBank Sony Sorbonne SpaceX SPD
            Spotify Stanford Starbucks Stasi Steelers Storting Subaru SUNY Swapo Symantec Syriza TechCrunch Telemundo
            Tencent Tesco Tesla Texaco TikTok Toshiba TotalEnergies Toyota TripAdvisor Tufts Tumblr Uber Ubisoft UBS UCL
            UCLA UCSB UCSD UCSF UEFA UKIP UNAIDS UNCTAD UNDP UNEP UNESCO Unesco UNFPA UNHCR UNHRC UNICEF Unicef Unilever
            UnitedHealth Univision UNMIK UNODC UNRWA UPS USAF USAID USDA USGS USPS USPTO Vassar Vattenfall Verizon Viacom
            Vimeo Vodafone Volkswagen Volvo Wachovia WADA Walmart Wehrmacht WestJet WeWork WFP WhatsApp WHO WikiLeaks
            Wikimedia Wikinews Wikipedia WIPO Wipro WMO WNBA WNYC WSJ WTA WTO WWF Xerox Xiaomi Yale Yandex Yankees
            YMCA YouTube YPF YWCA Zalando ZANU-PF ZDF ZTE Zynga
        KnownOrganization Exclamatory: Yahoo
        KnownOrganization NewsAgency: AFP AP PTI Reuters UPI
        State NewsAgency: PA
        NewsAgency:
            AA AKI ANI ANSA APP APTN DPA/dpa EFE IANS Interfax IRNA KCNA KUNA NNA RIA SPA TASS UNI Xinhua Yonhap
        """;
}
