using System.Diagnostics;
using System.Text;
using Spectre.Console;
using StatementsGen.Sample.App;
using StatementsGen.Sample.Seeds;

namespace StatementsGen.Sample.Tests;

/// <summary>What the sample program prints: the first that a newcomer sees.</summary>
public sealed class SampleAppTests
{
    [Fact]
    public async Task Piped_output_is_plain_text_of_80_columns_with_each_statement_below_its_speaker_and_cue()
    {
        var lines = (await PipedAsync()).Split('\n');

        Assert.Equal(
            [
                "Banned TTP",
                "000_a13c754219b7ab48.txt",
                "",
                "  2  Foreign Office of Pakistan · has unequivocally dismissed",
                "     The Foreign Office of Pakistan has unequivocally dismissed any possibility",
                "     of engaging in dialogue with the banned Tehreek-i-Taliban Pakistan (TTP),",
                "     following a statement by a senior leader of the Afghan Taliban advocating",
                "     for talks between the two groups to achieve peace.",
                "",
                "  3  Mumtaz Zahra Baloch · categorically stated",
                "     During a weekly press briefing, FO spokesperson Mumtaz Zahra Baloch",
                "     categorically stated that Pakistan would not entertain discussions with the",
                "     TTP.",
            ],
            lines.Take(13));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.DoesNotContain(lines, line => line.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_statement_and_each_speaker_is_on_the_page()
    {
        var words = string.Join(' ', (await PipedAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.All(Corpus.Statements, statement => Assert.Contains(statement.Text, words, StringComparison.Ordinal));
        Assert.All(WhoSaidWhat.Tally, pair => Assert.Contains($"{pair.Count} {pair.Speaker}", words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void Words_take_the_width_of_the_terminal(int width)
    {
        var lines = InTerminal(width, ColorSystemSupport.NoColors).Split('\n');

        Assert.InRange(lines.Max(line => line.Length), width - 10, width);
    }

    [Fact]
    public void Speakers_and_their_cues_are_coloured_in_a_terminal_the_cue_in_the_words_too()
    {
        var page = InTerminal(80, ColorSystemSupport.Standard);

        Assert.Contains("\e[96mMumtaz Zahra Baloch\e[0m\e[90m · \e[0m\e[93mcategorically stated\e[0m", page, StringComparison.Ordinal);
        Assert.Contains("\e[93mcategorically stated\e[0m that Pakistan would not", page, StringComparison.Ordinal);
    }

    private static string InTerminal(int width, ColorSystemSupport colors)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        Page.Write(console, Corpus.Documents, WhoSaidWhat.Tally);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    private static async Task<string> PipedAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "StatementsGen.Sample.App.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
