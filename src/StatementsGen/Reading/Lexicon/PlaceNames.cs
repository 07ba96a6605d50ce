namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Countries, regions, capitals and large cities, and the words that open or end the names of places. Rows of names with spaces
/// use commas.
/// </summary>
internal static class PlaceNames
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        GroupNoun PlaceHead: palace station village
        GroupNoun PlaceHead PlaceFamilyName: town
        GroupNoun PlaceOpener: camp
        Verb AlsoNominal PlaceHead: drive>drove>driven place
        Verb AlsoNominal PlaceHead PlaceFamilyName: park
        Verb AlsoNominal PlaceHead PlaceOpener: mount
        Verb PlaceOpener: lower
        Adjective PlaceOpener: great main new old
        TakesOf PlaceHead: bay gulf province republic strait tower
        TakesOf PlaceOpener: Cape Isle
        Place:
            Aarhus, Aberdeen, Abidjan, Abkhazia, Abu Dhabi, Abuja, Acapulco, Accra, Aceh, Addis Ababa, Afghanistan, Africa,
            Agra, Ahmedabad, Albania, Albuquerque, Aleppo, Algeria, Algiers, Allahabad, Alps, Alsace, Amazonia, America,
            Americas, Amman, Amsterdam, Anatolia, Anbar, Anchorage, Andalusia, Andes, Andhra Pradesh, Andorra, Angola,
            Ankara, Annapolis, Antarctica, Antigua, Antigua and Barbuda, Antwerp, Appalachia, Arctic Circle, Ardennes,
            Argentina, Arlington, Armenia, Aruba, Asia, Assam, Astana, Asuncion, Asunción, Athens, Atlanta, Auckland,
            Australia, Austria, Avignon, Azerbaijan, Babylon, Baghdad, Bahamas, Bahrain, Baku, Bali, Balkans, Balochistan,
            Baltimore, Bandung, Bangalore, Bangkok, Bangladesh, Barbados, Barcelona, Basel, Basra, Baton Rouge, Bavaria,
            Beijing, Beirut, Belarus, Belfast, Belgium, Belgrade, Belize, Bengal, Bengaluru, Benghazi, Benin, Berlin,
            Bermuda, Bern, Bhutan, Bihar, Bilbao, Birmingham, Blackpool, Bogota, Bogotá, Bohemia, Boise, Bolivia, Bologna,
            Bombay, Bonn, Bordeaux, Borneo, Bosnia, Bosnia and Herzegovina, Boston, Botswana, Brasilia, Brasília,
            Bratislava, Brazil, Bremen, Brighton, Brisbane, Bristol, Britain, British Columbia, Brno, Bronx, Brooklyn,
            Bruges, Brunei, Brussels, Bucharest, Budapest, Buenos Aires, Bulgaria, Burgundy, Burkina Faso, Burma, Burundi,
            Busan, Byzantium, Cairo, Calais, Calcutta, Calgary, Cambodia, Cambridge, Cameroon, Canada, Canberra, Cancun,
            Cancún, Cape Town, Cape Verde, Capitol Hill, Caracas, Cardiff, Caribbean, Carpathians, Cartagena, Carthage,
            Casablanca, Catalonia, Catania, Caucasus, Cebu, Central African Republic, Central America, Central Asia,
            Central Europe, Chad, Chandigarh, Chechnya, Chengdu, Chennai, Chernobyl, Chiapas, Chicago, Chile, China,
            Chongqing, Chornobyl, Christchurch, Cincinnati, Cleveland, Cologne, Colombia, Colombo, Comoros, Congo,
            Constantinople, Copenhagen, Cornwall, Corsica, Costa Rica, Coventry, Crete, Crimea, Croatia, Cuba, Cumbria,
            Curaçao, Cuzco, Cyprus, Czech Republic, Czechia, Dakar, Dallas, Dalmatia, Damascus, Danube, Danzig, Darfur,
            Davao, Delhi, Democratic Republic of Congo, Democratic Republic of the Congo, Denmark, Denver, Derbyshire,
            Des Moines, Detroit, Dhaka, Djibouti, Doha, Dominica, Dominican Republic, Donbas, Donetsk, Dorset, Dortmund,
            DRC, Dresden, Dubai, Dublin, Duluth, Dundee, Durban, Düsseldorf, Earth, East Africa, East Asia, East Germany,
            East Jerusalem, East Timor, Eastern Europe, Ecuador, Edinburgh, Edmonton, Egypt, El Paso, El Salvador, England,
            Equatorial Guinea, Eritrea, Essex, Estonia, Eswatini, Ethiopia, Euphrates, Eurasia, Europe, Exeter, Fallujah,
            Fayetteville, Fiji, Finland, Flanders, Fort Worth, France, Frankfurt, Fresno, Fujian, Fukuoka, Fukushima,
            Gabon, Galapagos, Galicia, Galilee, Galway, Gambia, Ganges, Gaul, Gaza, Gaza Strip, Gdansk, Geneva, Genoa,
            Germany, Ghana, Ghent, Gibraltar, Glasgow, Gloucestershire, Goa, Golan Heights, Gothenburg, Granada, Graz,
            Great Britain, Greece, Greenland, Greensboro, Grenada, Grenoble, Guadalajara, Guadeloupe, Guangdong, Guangzhou,
            Guantanamo, Guatemala, Guatemala City, Guayaquil, Guinea, Guinea-Bissau, Gujarat, Guyana, Haifa, Hainan, Haiti,
            Halifax, Hamburg, Hampshire, Hanoi, Hanover, Harare, Harlem, Haryana, Havana, Hebei, Hebron, Heidelberg,
            Helmand, Helsinki, Herat, Hertfordshire, Himalayas, Hiroshima, Ho Chi Minh City, Hokkaido, Hollywood, Homs,
            Honduras, Hong Kong, Honolulu, Horn of Africa, Houston, Hubei, Hunan, Hungary, Hyderabad, Ibiza, Iceland,
            Idlib, Incheon, India, Indianapolis, Indochina, Indonesia, Innsbruck, Inverness, Iran, Iraq, Ireland, Isfahan,
            Islamabad, Israel, Istanbul, Italy, Ivory Coast, Izmir, Jacksonville, Jaffna, Jaipur, Jakarta, Jalalabad,
            Jalisco, Jamaica, Jammu, Japan, Jeddah, Jerusalem, Jharkhand, Jiangsu, Johannesburg, Jutland, Kabul,
            Kaliningrad, Kampala, Kandahar, Kanpur, Kansas City, Karachi, Karbala, Karnataka, Kashmir, Kathmandu,
            Kazakhstan, Kenya, Kerala, Kharkiv, Khartoum, Kherson, Khyber Pakhtunkhwa, Kiev, Kinshasa, Kiribati, Kirkuk,
            Knoxville, Kobe, Kolkata, Kosovo, Krakow, Kraków, Kuala Lumpur, Kunduz, Kunming, Kurdistan, Kuwait, Kyiv,
            Kyoto, Kyrgyzstan, Ladakh, Lagos, Lahore, Lancashire, Laos, Lapland, Las Vegas, Latakia, Latin America, Latvia,
            Lebanon, Leeds, Leicester, Leicestershire, Leipzig, Leningrad, Lesotho, Levant, Lhasa, Liberia, Libya,
            Liechtenstein, Liguria, Lima, Limerick, Lincolnshire, Lisbon, Lithuania, Little Rock, Liverpool, Ljubljana,
            Lombardy, London, Long Island, Los Angeles, Louisville, Luanda, Lublin, Lucknow, Luhansk, Lusaka, Luxembourg,
            Luxor, Luzon, Lviv, Lyon, Maastricht, Macau, Macedonia, Madagascar, Madhya Pradesh, Madras, Madrid, Maghreb,
            Maharashtra, Majorca, Malawi, Malaysia, Maldives, Mali, Mallorca, Malmö, Malta, Managua, Manchester, Manchuria,
            Mandalay, Manhattan, Manila, Manipur, Manitoba, Mariupol, Marseille, Marshall Islands, Martinique, Mauritania,
            Mauritius, Mecca, Medellin, Medellín, Medina, Mekong, Melanesia, Melbourne, Memphis, Mesoamerica, Mesopotamia,
            Mexico, Mexico City, Miami, Micronesia, Middle East, Milan, Milwaukee, Mindanao, Minneapolis, Minsk, Mogadishu,
            Moldova, Mombasa, Monaco, Mongolia, Montenegro, Monterrey, Montevideo, Montreal, Moravia, Morocco, Moscow,
            Mosul, Mozambique, Mumbai, Munich, Murmansk, Muscat, Myanmar, Mysore, Nablus, Nagasaki, Nagorno-Karabakh,
            Nagoya, Nairobi, Namibia, Nanjing, Nantes, Naples, Nashville, Nauru, Nazareth, Nepal, Netherlands,
            New Brunswick, New Delhi, New England, New Orleans, New South Wales, New York City, New Zealand, Newfoundland,
            Nicaragua, Nicosia, Niger, Nigeria, Nile, Norfolk, Normandy, North Africa, North America, North Korea,
            North Macedonia, North Vietnam, Northern Cyprus, Northern Ireland, Northern Territory, Northumberland, Norway,
            Norwich, Nottingham, Nottinghamshire, Nova Scotia, Nunavut, Nuremberg, Oakland, Oaxaca, Oceania, Odesa, Odessa,
            Okinawa, Omaha, Oman, Ontario, Osaka, Oslo, Ottawa, Oxford, Oxfordshire, Pakistan, Palau, Palermo, Palestine,
            Panama, Papua New Guinea, Paraguay, Paris, Pasadena, Patagonia, Patna, Pensacola, Persia, Perth, Peru,
            Peshawar, Philadelphia, Philippines, Phnom Penh, Phoenix, Phuket, Pisa, Pittsburgh, Plymouth, Poland,
            Polynesia, Pomerania, Port-au-Prince, Porto, Portsmouth, Portugal, Prague, PRC, Pretoria, Pristina, Provence,
            Prussia, Pune, Punjab, Pyongyang, Pyrenees, Qatar, Quebec, Queensland, Quetta, Quito, Rabat, Rajasthan,
            Rakhine, Ramallah, Rangoon, Raqqa, Rawalpindi, Reims, Rhine, Rhineland, Rhodesia, Rhône, Riga, Rio de Janeiro,
            Riyadh, Romania, Rome, Rotterdam, Russia, Rwanda, Saarland, Sacramento, Sahara, Sahel, Saint Kitts and Nevis,
            Saint Lucia, Saint Vincent and the Grenadines, Salt Lake City, Salzburg, Samarkand, Samoa, San Antonio,
            San Diego, San Francisco, San Jose, San Juan, San Marino, San Salvador, Sanaa, Santa Fe, Santo Domingo,
            Sao Paulo, Sapporo, Sarajevo, Sardinia, Saskatchewan, Saudi Arabia, Saxony, Scandinavia, Scotland, Scottsdale,
            Seattle, Senegal, Seoul, Serbia, Sevastopol, Seville, Seychelles, Shandong, Shanghai, Sheffield, Shenzhen,
            Shiraz, Shropshire, Siberia, Sichuan, Sicily, Sierra Leone, Silesia, Silicon Valley, Silk Road, Sinai, Sinaloa,
            Sindh, Singapore, Skopje, Slovakia, Slovenia, Sochi, Solomon Islands, Somalia, South Africa, South America,
            South Asia, South Australia, South Korea, South Ossetia, South Sudan, South Vietnam, Southampton,
            Southeast Asia, Southern Europe, Soviet Union, Spain, Sparta, Spokane, Sri Lanka, St. Louis, St. Andrews, St. Paul, St. Petersburg,
            Staffordshire, Stockholm, Strasbourg, Stuttgart, Sudan, Suez, Suffolk, Sulawesi, Sumatra, Sunderland, Surabaya,
            Suriname, Surrey, Sussex, Swansea, Sweden, Switzerland, Syracuse, Syria, Tabriz, Taipei, Taiwan, Tajikistan,
            Tallahassee, Tallinn, Tamil Nadu, Tampa, Tanzania, Tasmania, Tatarstan, Tbilisi, Tegucigalpa, Tehran, Tel Aviv,
            Thailand, Thames, The Hague, Thessaloniki, Tianjin, Tiber, Tibet, Tigray, Tigris, Tijuana, Tikrit, Timbuktu,
            Timor, Tirana, Togo, Tokyo, Tonga, Topeka, Toronto, Toulouse, Transylvania, Trier, Trieste,
            Trinidad and Tobago, Tripoli, Tucson, Tulsa, Tunis, Tunisia, Turin, Turkey, Turkmenistan, Tuscany, Tuvalu,
            Tyneside, Tyrol, Türkiye, U.A.E., U.K., U.S., U.S.A., U.S.S.R., UAE, Uganda, UK, Ukraine, Ulaanbaatar, Ulster,
            Umbria, United Arab Emirates, United Kingdom, United States, United States of America, Uppsala, Uruguay, US,
            USA, USSR, Utrecht, Uttar Pradesh, Uzbekistan, Valencia, Valletta, Vancouver, Vanuatu, Varanasi, Venezuela,
            Venice, Veracruz, Verona, Versailles, Vienna, Vientiane, Vietnam, Vilnius, Virginia Beach, Vladivostok, Volga,
            Volgograd, Wales, Wall Street, Wallonia, Warsaw, Wellington, West Africa, West Bank, West Bengal, West Germany,
            Western Australia, Western Europe, Western Sahara, Westminster, Wichita, Wiltshire, Windhoek, Winnipeg,
            Wolverhampton, Worcestershire, Wroclaw, Wuhan, Xinjiang, Yangon, Yangtze, Yaoundé, Yemen, Yerevan, Yokohama,
            Yorkshire, Yucatan, Yucatán, Yugoslavia, Yukon, Yunnan, Zagreb, Zambia, Zanzibar, Zaragoza, Zhejiang, Zimbabwe,
            Zurich, Zürich,
        Place State:
            Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, District of Columbia, Florida,
            Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
            Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
            New York, North Carolina, North Dakota, Ohio, Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina,
            South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
        Place State Exclamatory: Oklahoma
        TakesOf PlaceHead:
            abbey basin cathedral hotel monastery mosque plateau synagogue temple
        PlaceHead:
            archipelago café cafe canal cave expressway freeway glacier gorge lagoon mall parkway promenade restaurant
            turnpike volcano zoo
            airport arena avenue beach boulevard bridge canyon cemetery cliffs coast creek desert falls gardens grounds harbor
            harbour heights highway island islands junction memorial monument mountains ocean peninsula pier plaza quay reef
            region river road sea square stadium terrace territory towers township valley wharf
        PlaceHead PlaceFamilyName: castle hall hill hills lane ridge street way woods
        PlaceHead PlaceFamilyName PlaceOpener: Lake
        PlaceHead PlaceFamilyName Topic: forest
        PlaceHead PlaceOpener: Port
        PlaceHead Abbreviation StopClosing: ave blvd
        PlaceFamilyName: rivers
        PlaceOpener: Fort Ft. Mt. Saint St. Upper
        PlaceOpener Nationality: East North South West
        PlaceOpener InnerParticle: San Santa
        PlaceOpener Abbreviation Dotted StopGeneral: st/St
        """;
}
