using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample.Tests;

/// <summary>How a consumer tests code over compiled statements: by naming the statements. A text that changes breaks the build here.</summary>
public sealed class WhoSaidWhatTests
{
    [Fact]
    public void The_spokesperson_is_heard_under_her_name_her_short_name_and_her_pronoun() => Assert.Equal(
        [
            BannedTtp.DuringAWeeklyPressBriefingFO,
            BannedTtp.BalochEmphasizedPakistansExpectationFor,
            BannedTtp.SheHighlightedTheNecessityForAddressing,
            BannedTtp.AdditionallySheReiteratedPakistans,
        ],
        WhoSaidWhat.Spokesperson);

    [Fact]
    public void The_tally_counts_each_speaker_once() =>
        Assert.Equal(Speakers.All.Select(speaker => speaker.Name).Order(), WhoSaidWhat.Tally.Select(pair => pair.Speaker.Name).Order());

    [Fact]
    public void The_one_who_is_heard_most_comes_first() => Assert.Equal((Speakers.MumtazZahraBaloch, 4), WhoSaidWhat.Tally[0]);
}
