using System.ComponentModel;
using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample;

/// <summary>A rule that rests on a quotation: it is described by the statement itself, and carries it.</summary>
[Description(BannedTtp.Text.DuringAWeeklyPressBriefingFO)]
[Quotes(typeof(BannedTtp), "would not entertain discussions with the TTP", Statement = nameof(BannedTtp.DuringAWeeklyPressBriefingFO))]
public static class RefusalOfTalks
{
    /// <summary>The statement that the rule rests on. It compiles only because that statement has a speaker.</summary>
    public static AttributedStatement Source => BannedTtp.DuringAWeeklyPressBriefingFO;

    /// <summary>The source as one cites it: <c>Mumtaz Zahra Baloch, in “Banned TTP”, line 3</c>.</summary>
    public static string Citation =>
        $"{Source.Speaker.Name}, in “{BannedTtp.Title}”, line {Source.Position.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
