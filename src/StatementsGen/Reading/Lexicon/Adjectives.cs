namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Common adjectives, and nouns that look like verb forms.
/// </summary>
internal static class Adjectives
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adjective:
            able armed best better big bigger biggest blue common current dead deep different difficult domestic early easy
            entire established evident existing final fresh future global good green growing historic hot huge important
            incoming individual interesting key large larger largest late leading likely little living longtime low married
            middle minor missing modern moral nice ongoing outgoing overwhelming past personal physical poor popular
            possible potential powerful previous primary private qualified ready real recent red regional remaining
            respected rich rising safe serious sexual significant similar simple single sitting small so-called specific
            strong surprising terrible top total traditional unable unclear unlikely unprecedented upcoming vast virtual
            wanted wide willing working worse worst would-be wrong young
        Adjective DefinitionMarker: short
        """;
}
