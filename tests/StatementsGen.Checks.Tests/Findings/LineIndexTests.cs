using CsCheck;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Tests.Findings;

public sealed class LineIndexTests
{
    [Fact]
    public void Positions_in_any_order_are_those_counted_from_the_start() =>
        Gen.OneOf(Gen.Char[' ', '~'], Gen.OneOf(Gen.Const('\n'), Gen.Const('\r'), Gen.Const('\u0085'), Gen.Const('\u2028'), Gen.Const('\u2029'))).Array[0, 40].Select(static characters => new string(characters)).Sample(
            static text =>
            {
                var lines = new LineIndex(text);
                for (var offset = text.Length; offset >= 0; offset--)
                {
                    Assert.Equal(new LineCounter(text).PositionAt(offset), lines.PositionAt(offset));
                }
            });
}
