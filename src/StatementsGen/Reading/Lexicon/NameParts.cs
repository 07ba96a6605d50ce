namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Words inside names that belong to no other topic.
/// </summary>
internal static class NameParts
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        TitleComplement: commons lords
        InnerParticle:
            abu af bin bint dal den ibn ou ter ul ur zum
        InnerPossessive:
            artists boys farmers girls ladies men miners officers patients players soldiers writers
        Exclamatory:
            !!! Airplane Hairspray Jeopardy Joomla Kahoot Mamma Neu Panic Therapy Westward Wham Yum
        DefinitionMarker:
            a.k.a. abbr. abbreviated abbreviation acronym aka called henceforth hereafter hereinafter i.e. known
        """;
}
