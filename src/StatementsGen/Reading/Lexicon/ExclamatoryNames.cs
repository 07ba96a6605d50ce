namespace StatementsGen.Reading.Lexicon;

/// <summary>Names that are written with an exclamation or question mark of their own.</summary>
internal static class ExclamatoryNames
{
    /// <summary>The names without the mark, parted by white space.</summary>
    internal const string Words = """
        Yahoo Jeopardy Jeb Kahoot Yum Joomla Oklahoma Mamma Airplane Hairspray Oliver Westward E Which Panic Wham !!! Therapy Neu Guess
        """;
}
