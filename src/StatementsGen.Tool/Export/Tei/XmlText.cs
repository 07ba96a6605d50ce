using System.Xml;

namespace StatementsGen.Tool.Export.Tei;

/// <summary>Makes text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>Returns the text with U+FFFD for what XML 1.0 has no place for: most control characters, half surrogate pairs, U+FFFE and U+FFFF.</summary>
    /// <param name="text">The text.</param>
    internal static string Of(string text) => string.Create(text.Length, text, static (valid, text) =>
    {
        for (var i = 0; i < valid.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                valid[i] = text[i];
                valid[i + 1] = text[++i];
            }
            else
            {
                valid[i] = XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD';
            }
        }
    });
}
