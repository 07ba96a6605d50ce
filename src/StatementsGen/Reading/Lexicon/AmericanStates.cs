namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// The states of the USA as they stand in a party tag, "(R-Wis.)", "(D-NY)", "(I-Maine)": postal code, newspaper abbreviation
/// (Associated Press style, full stops left out) and name.
/// </summary>
internal static class AmericanStates
{
    private static readonly HashSet<string> All = WordList.Phrases(
        """
        AL, Ala, Alabama
        AK, Alaska
        AZ, Ariz, Arizona
        AR, Ark, Arkansas
        CA, Calif, Cal, California
        CO, Colo, Colorado
        CT, Conn, Connecticut
        DC, Washington DC, District of Columbia
        DE, Del, Delaware
        FL, Fla, Florida
        GA, Ga, Georgia
        HI, Hawaii
        IA, Iowa
        ID, Idaho
        IL, Ill, Illinois
        IN, Ind, Indiana
        KS, Kan, Kans, Kansas
        KY, Ky, Kentucky
        LA, La, Louisiana
        MA, Mass, Massachusetts
        MD, Md, Maryland
        ME, Me, Maine
        MI, Mich, Michigan
        MN, Minn, Minnesota
        MO, Mo, Missouri
        MS, Miss, Mississippi
        MT, Mont, Montana
        NC, North Carolina
        ND, North Dakota
        NE, Neb, Nebr, Nebraska
        NH, New Hampshire
        NJ, New Jersey
        NM, New Mexico
        NV, Nev, Nevada
        NY, New York
        OH, Ohio
        OK, Okla, Oklahoma
        OR, Ore, Oreg, Oregon
        PA, Pa, Penn, Pennsylvania
        PR, Puerto Rico
        RI, Rhode Island
        SC, South Carolina
        SD, South Dakota
        TN, Tenn, Tennessee
        TX, Tex, Texas
        UT, Utah
        VA, Va, Virginia
        VT, Vt, Vermont
        WA, Wash, Washington
        WI, Wis, Wisconsin
        WV, WVa, West Virginia
        WY, Wyo, Wyoming
        """);

    /// <summary>Whether a text names or abbreviates a state.</summary>
    /// <param name="text">The text, without full stops.</param>
    internal static bool Contains(string text) => All.Contains(text);
}
