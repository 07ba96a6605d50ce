using CsCheck;
using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Tests.Characters;

/// <summary>Characters that no rule looks at are skipped by fours; no other is.</summary>
public sealed class PlainCharacterTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'],
        Gen.Char[' ', '~'],
        Gen.Char[' ', '~'],
        Gen.OneOf(Gen.Const('\0'), Gen.Const('\u001F'), Gen.Const('\u007F'), Gen.Const('\u0080'), Gen.Const('\u00A0'), Gen.Const('\u4020'), Gen.Const('\uFEFF')))
        .Array[0, 24].Select(static characters => new string(characters));

    [Fact]
    public void Only_plain_characters_are_skipped_and_as_many_fours_as_there_are() => Text.Sample(static text =>
    {
        for (var start = 0; start <= text.Length; start++)
        {
            var end = PlainCharacters.Skip(text, start);

            Assert.Equal(0, (end - start) % 4);
            Assert.All(text[start..end], static c => Assert.InRange(c, ' ', '~'));
            Assert.False(end + 4 <= text.Length && text.Substring(end, 4).All(static c => c is >= ' ' and <= '~'));
        }
    });

    [Fact]
    public void A_control_or_invisible_character_is_found_wherever_it_stands()
    {
        for (var length = 0; length < 10; length++)
        {
            var plain = new string('a', length);

            Assert.Equal(new TextSpan(length, 1), Assert.Single(ControlCharacters.Find(new CheckedText(plain + "\u0007" + plain))).Span);
            Assert.Equal(new TextSpan(length, 1), Assert.Single(ControlCharacters.Find(new CheckedText(plain + "\u007F" + plain))).Span);
            Assert.Equal(new TextSpan(length, 1), Assert.Single(InvisibleCharacters.Find(new CheckedText(plain + "\u00AD" + plain))).Span);
        }
    }
}
