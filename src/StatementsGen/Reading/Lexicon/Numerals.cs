namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// The numerals that are words.
/// </summary>
internal static class Numerals
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        OtherPronoun NotReported Number Starter: one
        Number: billion dozen eleven fifth fourth sixth tenth twelve
        Number Adverb TitleModifier Starter: first second
        Number Adverb Starter: third
        Number Opener: hundred million thousand
        Number Opener Starter: three two
        Number Starter: eight five four nine seven six ten
        """;
}
