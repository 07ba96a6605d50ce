namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Countries with their usual short names, capitals that stand for governments, and large regions: places that speak in the news.
/// </summary>
internal static class PlaceNames
{
    /// <summary>The names, parted by commas and line breaks.</summary>
    internal const string Names =
        """
        Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh,
        Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Britain,
        Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic,
        Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti,
        Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini,
        Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, East Germany, West Germany, Ghana, Greece, Greenland, Grenada,
        Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
        Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan,
        Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North Macedonia,
        Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
        Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger,
        Nigeria, North Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland,
        Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles,
        Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Soviet Union,
        Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga,
        Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom,
        United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, Zambia,
        Zimbabwe, America, US, U.S., USA, U.S.A., UK, U.K., UAE, U.A.E., USSR, U.S.S.R., DRC, PRC Africa, Asia, Europe, North America,
        South America, Latin America, Central America, Antarctica, Oceania, Caribbean, Middle East, Balkans, Kashmir, Kurdistan, Crimea,
        Chechnya, Gaza, Gaza Strip, West Bank, Catalonia, Bavaria, Quebec, Ontario, Sindh, Balochistan, Punjab, Khyber Pakhtunkhwa,
        Siberia, Scandinavia, Sahel, Darfur, Donbas, Xinjiang Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara,
        Astana, Athens, Baghdad, Baku, Bangkok, Beijing, Beirut, Belfast, Belgrade, Berlin, Bern, Bogota, Bogotá, Brasilia, Bratislava,
        Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Colombo, Copenhagen, Dakar, Damascus, Delhi, New Delhi,
        Dhaka, Doha, Dublin, Edinburgh, Geneva, Guatemala City, Hanoi, Harare, Havana, Helsinki, Islamabad, Jakarta, Jerusalem, Kabul,
        Kampala, Kathmandu, Khartoum, Kiev, Kyiv, Kinshasa, Kuala Lumpur, Lima, Lisbon, Ljubljana, London, Luanda, Lusaka, Madrid,
        Managua, Manila, Mexico City, Minsk, Mogadishu, Montevideo, Moscow, Muscat, Nairobi, Nicosia, Oslo, Ottawa, Paris, Phnom Penh,
        Prague, Pretoria, Pristina, Pyongyang, Quito, Rabat, Riga, Riyadh, Rome, San Salvador, Sanaa, Santiago, Sarajevo, Seoul, Sofia,
        Stockholm, Taipei, Tallinn, Tbilisi, Tegucigalpa, Tehran, The Hague, Tokyo, Tripoli, Tunis, Ulaanbaatar, Vienna, Vientiane,
        Vilnius, Warsaw, Washington, Wellington, Windhoek, Yaoundé, Yerevan, Zagreb, Atlanta, Barcelona, Bombay, Boston, Chicago,
        Cleveland, Dallas, Denver, Detroit, Dubai, Frankfurt, Hamburg, Hiroshima, Houston, Istanbul, Johannesburg, Karachi, Lahore,
        Las Vegas, Los Angeles, Manchester, Manhattan, Melbourne, Miami, Milan, Milwaukee, Minneapolis, Montreal, Mumbai, Munich,
        New Orleans, New York City, Orlando, Peshawar, Philadelphia, Phoenix, Pittsburgh, Quetta, Rawalpindi, Rio de Janeiro,
        San Antonio, San Diego, San Francisco, Sao Paulo, Seattle, Shanghai, Sydney, Toronto, Vancouver, Alabama, Alaska, Arizona,
        Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
        Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
        New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
        Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming,
        District of Columbia
        """;

    /// <summary>Words that end the names of places: "Los Angeles <em>County</em>".</summary>
    internal const string Heads =
        """
        Airport Ave Avenue Bay Beach Blvd Boulevard Bridge Canyon Castle City Coast County Creek Desert District Drive Falls Forest Gulf
        Harbor Harbour Heights Highway Hill Hills Island Islands Lake Lane Mount Mountain Mountains Ocean Palace Park Peninsula Place
        Plaza Port Province Reef Region Republic River Road Sea Square Station Strait Street Territory Tower Towers Town Township Valley
        Village Way
        """;

    /// <summary>Those of them that are family names too: after a given name they are one, "Laura Hill".</summary>
    internal const string FamilyNames = "Castle Forest Hill Hills Lake Lane Park Rivers Street Town Way";

    /// <summary>Words that open the names of places and do not open those of persons: "<em>Lake</em> Erie".</summary>
    internal const string Openers =
        """
        Cape Camp County East Fort Ft. Great Isle Lake Las Los Lower Main Mount Mt. New North Old Point Port Saint San Santa South St. St
        Upper West
        """;
}
