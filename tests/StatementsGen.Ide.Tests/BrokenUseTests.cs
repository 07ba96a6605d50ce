using StatementsGen.Ide.Tests.Harness;

namespace StatementsGen.Ide.Tests;

public sealed class BrokenUseTests : IDisposable
{
    private readonly Editor _editor = new Editor(
        """
        using MyApp.Seeds;

        class Reader
        {
            object Read() => HarbourRules.TheMasterSaysThatNoShip.Speaker;
        }
        """).Add("harbour.txt", "Harbour rules\nThe master says that no ship sails at night.");

    [Fact]
    public async Task Use_is_right_as_long_as_the_words_stand() => Assert.Empty(await _editor.ErrorsAsync());

    [Fact]
    public async Task Other_words_make_the_use_an_error()
    {
        _editor.Edit("harbour.txt", "no ship", "no boat");

        Assert.Equal(["(5,35) CS0117"], await _editor.ErrorsAsync());
    }

    [Fact]
    public async Task Statement_without_its_speaker_makes_the_use_of_the_speaker_an_error()
    {
        _editor.Edit("harbour.txt", "The master says that no ship sails", "The master, says that no ship, sails");

        Assert.Equal(["(5,59) CS1061"], await _editor.ErrorsAsync());
    }

    [Fact]
    public async Task Removed_text_makes_the_use_an_error()
    {
        _editor.Remove("harbour.txt");

        Assert.Equal(["(5,22) CS0103"], await _editor.ErrorsAsync());
    }

    [Fact]
    public async Task Words_put_back_make_the_use_right_again()
    {
        _editor.Edit("harbour.txt", "no ship", "no boat");
        await _editor.ErrorsAsync();

        _editor.Edit("harbour.txt", "no boat", "no ship");

        Assert.Empty(await _editor.ErrorsAsync());
    }

    public void Dispose() => _editor.Dispose();
}
