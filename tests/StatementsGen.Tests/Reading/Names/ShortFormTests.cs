using StatementsGen.Reading.Names;

namespace StatementsGen.Tests.Reading.Names;

public class ShortFormTests
{
    [Theory]
    [InlineData("HSB", "HSB")]
    [InlineData("hsb", "HSB")]
    [InlineData("ÖLZ", "OLZ")]
    [InlineData("H&M", "H&M")]
    [InlineData("3D", "3D")]
    [InlineData("X Y", "XY")]
    [InlineData("X-Y‐Z‑A–B", "XYZAB")]
    [InlineData("X/Y.Z'A’B+(C)_D", "XYZABCD")]
    [InlineData("HSBs", "HSB")]
    [InlineData("HSB's", "HSB")]
    [InlineData("HSB’s", "HSB")]
    [InlineData("H2s", "H2S")]
    [InlineData("HS2s", "HS2")]
    [InlineData("Hsbs", "HSBS")]
    [InlineData("HSbs", "HSBS")]
    [InlineData("Hs", "HS")]
    [InlineData("HSs", "HS")]
    [InlineData("ABCDEFGHIJ", "ABCDEFGHIJ")]
    [InlineData("A.B.C.D.E.F.G.H.I.J.K", null)]
    [InlineData("A--B--C--D--E--F--G--H-", "ABCDEFGH")]
    [InlineData("A--B--C--D--E--F--G--H---", null)]
    [InlineData("X Y Z", null)]
    [InlineData("X!Y", null)]
    [InlineData("12", null)]
    [InlineData("X", null)]
    [InlineData("X.", null)]
    [InlineData("", null)]
    public void Letters_digits_and_ampersands_are_its_keys(string text, string? keys) => Assert.Equal(keys, KeysOf(Read(text)));

    [Theory]
    [InlineData("D-Fla.")]
    [InlineData("R-KY")]
    [InlineData("R‐KY")]
    [InlineData("R‑KY")]
    [InlineData("R–KY")]
    [InlineData("Fla.")]
    [InlineData("D-Zed.")]
    public void Tags_of_states_and_parties_are_none(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("D-Zed")]
    [InlineData("d-Fla")]
    [InlineData("Zed.")]
    [InlineData("KY")]
    [InlineData("K-Y")]
    public void What_only_looks_like_such_a_tag_is_one(string text) => Assert.NotNull(Read(text));

    [Theory]
    [InlineData("hsb", true, false)]
    [InlineData("hs2", false, false)]
    [InlineData("Hsb", false, false)]
    [InlineData("Hsbt", false, true)]
    [InlineData("hsBt", false, false)]
    [InlineData("Hsbt2", false, false)]
    [InlineData("HSbt", false, false)]
    [InlineData("HSB", false, false)]
    public void Its_case_tells_how_sure_it_is(string text, bool isLower, bool isCapitalizedWord)
    {
        var form = Read(text)!;

        Assert.Equal(isLower, form.IsLower);
        Assert.Equal(isCapitalizedWord, form.IsCapitalizedWord);
    }

    private static ShortForm? Read(string text)
    {
        var form = new ShortForm();
        return form.TryRead($"({text})", new TextSpan(1, text.Length)) ? form : null;
    }

    private static string? KeysOf(ShortForm? form) =>
        form is null ? null : string.Concat(Enumerable.Range(0, form.Length).Select(i => form[i]));
}
