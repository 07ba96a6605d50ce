using StatementsGen.Ide.Tests.Harness;

namespace StatementsGen.Ide.Tests;

public sealed class QuickInfoTests
{
    private const string Statement =
        "“During a weekly press briefing, FO spokesperson Mumtaz Zahra Baloch categorically stated that Pakistan would not entertain discussions with the TTP.”";

    private const string Evidence =
        "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan), “categorically stated”, at press/banned-ttp.txt(3,1).";

    [Fact]
    public async Task Member_shows_the_statement_its_speaker_and_its_place() => Assert.Equal(
        ["(field) static readonly StatementsGen.AttributedStatement BannedTtp.DuringAWeeklyPressBriefingFO", Statement, Evidence],
        await QuickInfoOfAsync("BannedTtp.DuringA$$WeeklyPressBriefingFO"));

    [Fact]
    public async Task Constant_shows_the_same() => Assert.Equal(
        [$"(constant) string BannedTtp.Text.DuringAWeeklyPressBriefingFO = \"{Statement.Trim('“', '”')}\"", Statement, Evidence],
        await QuickInfoOfAsync("BannedTtp.Text.DuringA$$WeeklyPressBriefingFO"));

    [Fact]
    public async Task Class_shows_the_title_and_the_file() => Assert.Equal(
        ["class MyApp.Seeds.Press.BannedTtp", "Banned TTP", "press/banned-ttp.txt: 12 statements."],
        await QuickInfoOfAsync("Banned$$Ttp.Document"));

    [Fact]
    public async Task Speaker_shows_the_role_and_the_files() => Assert.Equal(
        [
            "(field) static readonly StatementsGen.Speaker Speakers.MumtazZahraBaloch",
            "Mumtaz Zahra Baloch (spokesperson, Foreign Office of Pakistan)",
            "In press/banned-ttp.txt.",
        ],
        await QuickInfoOfAsync("Speakers.Mumtaz$$ZahraBaloch"));

    private static async Task<IReadOnlyList<string>> QuickInfoOfAsync(string expression)
    {
        using var editor = new Editor(
            $$"""
            using MyApp.Seeds;
            using MyApp.Seeds.Press;

            class Reader
            {
                object Read() => {{expression}};
            }
            """).Add("press/banned-ttp.txt", SampleTexts.Seed);
        return await editor.QuickInfoAsync();
    }
}
