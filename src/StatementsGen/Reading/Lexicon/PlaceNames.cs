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
            Abuja, Accra, Addis Ababa, Afghanistan, Albania, Algeria, Algiers, America, Amman, Amsterdam, Andorra, Angola,
            Ankara, Antarctica, Argentina, Armenia, Asia, Astana, Athens, Atlanta, Australia, Austria, Azerbaijan, Baghdad,
            Bahamas, Bahrain, Baku, Balkans, Balochistan, Bangkok, Bangladesh, Barbados, Barcelona, Bavaria, Beijing,
            Beirut, Belarus, Belfast, Belgium, Belgrade, Belize, Benin, Berlin, Bern, Bhutan, Bogota, Bogotá, Bolivia,
            Bombay, Bosnia, Bosnia and Herzegovina, Boston, Botswana, Brasilia, Bratislava, Brazil, Britain, Brunei,
            Brussels, Bucharest, Budapest, Buenos Aires, Bulgaria, Burkina Faso, Burma, Burundi, Cairo, Cambodia, Cameroon,
            Canada, Canberra, Cape Verde, Caracas, Caribbean, Catalonia, Central African Republic, Central America, Chad,
            Chechnya, Chicago, Chile, China, Cleveland, Colombia, Colombo, Comoros, Congo, Copenhagen, Costa Rica, Crimea,
            Croatia, Cuba, Cyprus, Czech Republic, Czechia, Dakar, Dallas, Damascus, Darfur, Delhi, Denmark, Denver,
            Detroit, Dhaka, Djibouti, Doha, Dominica, Dominican Republic, Donbas, DRC, Dubai, Dublin, East Germany,
            East Timor, Ecuador, Edinburgh, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini,
            Ethiopia, Europe, Fiji, Finland, France, Frankfurt, Gabon, Gambia, Gaza, Gaza Strip, Geneva, Germany, Ghana,
            Great Britain, Greece, Greenland, Grenada, Guatemala, Guatemala City, Guinea, Guinea-Bissau, Guyana, Haiti,
            Hamburg, Hanoi, Harare, Havana, Helsinki, Hiroshima, Honduras, Hong Kong, Houston, Hungary, Iceland, India,
            Indonesia, Iran, Iraq, Ireland, Islamabad, Israel, Istanbul, Italy, Ivory Coast, Jakarta, Jamaica, Japan,
            Jerusalem, Johannesburg, Kabul, Kampala, Karachi, Kashmir, Kathmandu, Kazakhstan, Kenya, Khartoum,
            Khyber Pakhtunkhwa, Kiev, Kinshasa, Kiribati, Kosovo, Kuala Lumpur, Kurdistan, Kuwait, Kyiv, Kyrgyzstan, Lahore,
            Laos, Las Vegas, Latin America, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lima, Lisbon,
            Lithuania, Ljubljana, London, Los Angeles, Luanda, Lusaka, Luxembourg, Macau, Macedonia, Madagascar, Madrid,
            Malawi, Malaysia, Maldives, Mali, Malta, Managua, Manchester, Manhattan, Manila, Marshall Islands, Mauritania,
            Mauritius, Melbourne, Mexico, Mexico City, Miami, Micronesia, Middle East, Milan, Milwaukee, Minneapolis, Minsk,
            Mogadishu, Moldova, Monaco, Mongolia, Montenegro, Montevideo, Montreal, Morocco, Moscow, Mozambique, Mumbai,
            Munich, Muscat, Myanmar, Nairobi, Namibia, Nauru, Nepal, Netherlands, New Delhi, New Orleans, New York City,
            New Zealand, Nicaragua, Nicosia, Niger, Nigeria, North America, North Korea, North Macedonia, Northern Ireland,
            Norway, Oceania, Oman, Ontario, Oslo, Ottawa, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay,
            Paris, Peru, Peshawar, Philadelphia, Philippines, Phnom Penh, Phoenix, Pittsburgh, Poland, Portugal, Prague,
            PRC Africa, Pretoria, Pristina, Punjab, Pyongyang, Qatar, Quebec, Quetta, Quito, Rabat, Rawalpindi, Riga,
            Rio de Janeiro, Riyadh, Romania, Rome, Russia, Rwanda, Sahel, Samoa, San Antonio, San Diego, San Francisco,
            San Marino, San Salvador, Sanaa, Sao Paulo, Sarajevo, Saudi Arabia, Scandinavia, Scotland, Seattle, Senegal,
            Seoul, Serbia, Seychelles, Shanghai, Siberia, Sierra Leone, Sindh, Singapore, Slovakia, Slovenia,
            Solomon Islands, Somalia, South Africa, South America, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka,
            Stockholm, Sudan, Suriname, Sweden, Switzerland, Syria, Taipei, Taiwan, Tajikistan, Tallinn, Tanzania, Tbilisi,
            Tegucigalpa, Tehran, Thailand, The Hague, Tibet, Togo, Tokyo, Tonga, Toronto, Trinidad and Tobago, Tripoli,
            Tunis, Tunisia, Turkey, Turkmenistan, Tuvalu, Türkiye, U.A.E., U.K., U.S., U.S.A., U.S.S.R., UAE, Uganda, UK,
            Ukraine, Ulaanbaatar, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay,
            US, USA, USSR, Uzbekistan, Vancouver, Vanuatu, Venezuela, Vienna, Vientiane, Vietnam, Vilnius, Wales, Warsaw,
            Wellington, West Bank, West Germany, Windhoek, Xinjiang Abu Dhabi, Yaoundé, Yemen, Yerevan, Yugoslavia, Zagreb,
            Zambia, Zimbabwe,
        Place State:
            Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, District of Columbia, Florida,
            Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
            Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
            New York, North Carolina, North Dakota, Ohio, Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina,
            South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
        Place State Exclamatory: Oklahoma
        PlaceHead:
            airport arena avenue beach boulevard bridge canyon cemetery cliffs coast creek desert falls gardens grounds harbor
            harbour heights highway island islands junction memorial monument mountains ocean peninsula pier plaza quay reef
            region river road sea square stadium terrace territory towers township valley wharf
        PlaceHead PlaceFamilyName: castle hall hill hills lane street way
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
