using System.ComponentModel;
using System.Reflection;
using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample.Tests;

public sealed class RefusalOfTalksTests
{
    [Fact]
    public void The_rule_is_described_by_the_statement_itself() => Assert.Equal(
        BannedTtp.DuringAWeeklyPressBriefingFO.Text,
        typeof(RefusalOfTalks).GetCustomAttribute<DescriptionAttribute>()!.Description);

    [Fact]
    public void The_citation_names_speaker_title_and_line() =>
        Assert.Equal("Mumtaz Zahra Baloch, in “Banned TTP”, line 3", RefusalOfTalks.Citation);
}
