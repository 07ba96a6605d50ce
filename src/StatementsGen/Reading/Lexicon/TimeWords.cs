namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Days, months, feasts, parts of the day and time zones.
/// </summary>
internal static class TimeWords
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Modal Date Starter Female GivenName ClockCompanion: May
        Time: afternoon evening morning night
        Time Date Verb AlsoNominal ClockCompanion: March
        Time Date GivenName Abbreviation StopDate: Jan
        Time Date ClockCompanion:
            August December February Friday January July Monday November October Saturday September Sunday
            Thursday Tuesday Wednesday
        Time Date Female GivenName ClockCompanion: April June
        Time Date Abbreviation StopDate: Aug Dec Feb Nov Oct Sept
        Time Date StopDate:
            Fri Mon Sat Thu Thur Thurs Tue Tues Wed
        Time Thing StopDate: Sun
        Time Opener Starter: today tomorrow tonight yesterday
        Date:
            AM Ashura Autumn BC BCE CE Christmas Diwali Easter Eid Fridays Halloween Hanukkah Holi Iftar Lent Mondays
            Muharram Passover PM Purim Ramadan Ramzan Saturdays Sundays Thanksgiving Thursdays Tuesdays Wednesdays
            Winter Yom
        Date Female GivenName: Summer
        Date DocumentNoun: AD
        Date Verb AlsoNominal: Spring>sprang>sprung
        Date ClockCompanion: CET EDT EST GMT PST UTC
        Date StopDate: Apr Jul Jun Mar Sep
        State ClockCompanion: CT MT
        PlaceHead ClockCompanion: Mountain
        Nationality ClockCompanion: Central Eastern Pacific
        ClockCompanion:
            AEDT AEST BST CDT CEST CST Greenwich IST JST MDT MST PDT PT
        ClockCompanion Function: ET
        """;
}
