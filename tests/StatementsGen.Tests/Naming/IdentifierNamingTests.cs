using System.Text;
using CsCheck;
using StatementsGen.Naming;

namespace StatementsGen.Tests.Naming;

public sealed class IdentifierNamingTests
{
    [Theory]
    [InlineData("banned TTP", "BannedTtp")]
    [InlineData("Banned TTP", "BannedTtp")]
    [InlineData("the FO said", "TheFOSaid")]
    [InlineData("Tehreek-i-Taliban Pakistan", "TehreekITalibanPakistan")]
    [InlineData("Pakistan’s stance", "PakistansStance")]
    [InlineData("don't", "Dont")]
    [InlineData("McDonald and iPhone", "McDonaldAndIPhone")]
    [InlineData("2,000 people", "_2000People")]
    [InlineData("version 2.5", "Version2_5")]
    [InlineData("U.S. policy", "USPolicy")]
    [InlineData("PRESS RELEASE OF THE UN", "PressReleaseOfTheUn")]
    [InlineData("cafe\u0301", "Caf\u00E9")]
    [InlineData("co\u00ADoperate", "Cooperate")]
    [InlineData("мост открыт", "МостОткрыт")]
    [InlineData("市长说", "市长说")]
    [InlineData("— … !", "")]
    [InlineData("🌉", "")]
    [InlineData("a\uFA6Cb", "AB")]
    [InlineData("", "")]
    [InlineData("FO", "FO")]
    [InlineData("2,", "_2")]
    [InlineData("2,x", "_2X")]
    [InlineData("x,2", "X2")]
    public void Words_become_an_identifier(string words, string identifier) => Assert.Equal(identifier, IdentifierNaming.PascalCase(words));

    [Fact]
    public void As_many_words_are_taken_as_fit() =>
        Assert.Equal("AlphaBetaGammaDeltaEpsilonZetaEtaTheta", IdentifierNaming.PascalCase("alpha beta gamma delta epsilon zeta eta theta iota"));

    [Fact]
    public void A_first_word_that_is_too_long_is_cut() => Assert.Equal(40, IdentifierNaming.PascalCase(new string('a', 100)).Length);

    [Theory]
    [InlineData("ab cd", 4, "AbCd")]
    [InlineData("ab cd", 3, "Ab")]
    [InlineData("a1 2", 4, "A1_2")]
    [InlineData("a1 2", 3, "A1")]
    [InlineData("abc", 2, "Ab")]
    public void A_word_is_taken_if_it_fits_with_what_parts_it_from_the_last(string words, int longest, string name) =>
        Assert.Equal(name, IdentifierNaming.PascalCase(words, longest: longest));

    [Theory]
    [InlineData("Name", true)]
    [InlineData("_", true)]
    [InlineData("_1", true)]
    [InlineData("a_b", true)]
    [InlineData("Ⅷ", true)]
    [InlineData("市长", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("-", false)]
    [InlineData("\u0301a", false)]
    [InlineData("e\u0301", false)]
    [InlineData("🌉", false)]
    public void What_C_sharp_takes_is_an_identifier(string name, bool isIdentifier) => Assert.Equal(isIdentifier, IdentifierNaming.IsIdentifier(name));

    [Fact]
    public void An_identifier_that_somebody_chose_has_a_hundred_letters_at_most()
    {
        Assert.True(IdentifierNaming.IsIdentifier(new string('a', 100)));
        Assert.False(IdentifierNaming.IsIdentifier(new string('a', 101)));
    }

    [Fact]
    public void A_number_of_words_can_be_set() => Assert.Equal("OneTwo", IdentifierNaming.PascalCase("one two three", mostWords: 2));

    [Fact]
    public void Every_text_gives_a_valid_identifier_or_none() => Gen.String.Sample(text =>
    {
        var name = IdentifierNaming.PascalCase(text);

        Assert.True(name.Length <= IdentifierNaming.LongestName + 1);
        Assert.True(name.Length == 0 || IsIdentifier(name), name);
        Assert.True(name.IsNormalized(NormalizationForm.FormC));
    });

    [Fact]
    public void Every_character_of_the_basic_plane_gives_a_valid_identifier_or_none() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(static c => IdentifierNaming.PascalCase($"{(char)c}x{(char)c}")),
        static name => Assert.True(name.Length > 0 && IsIdentifier(name), name));

    // C# specification, section 6.4.3.
    private static bool IsIdentifier(string name) =>
        (char.IsLetter(name[0]) || name[0] == '_' || char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.LetterNumber)
        && name.All(static c => char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter or
            System.Globalization.UnicodeCategory.TitlecaseLetter or System.Globalization.UnicodeCategory.ModifierLetter or
            System.Globalization.UnicodeCategory.OtherLetter or System.Globalization.UnicodeCategory.LetterNumber or
            System.Globalization.UnicodeCategory.DecimalDigitNumber or System.Globalization.UnicodeCategory.ConnectorPunctuation or
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
