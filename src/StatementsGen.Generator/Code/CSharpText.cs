using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace StatementsGen.Generator.Code;

/// <summary>Writes text as C#: literals, identifiers and namespaces. Valid in C# 7.3 and later.</summary>
internal static class CSharpText
{
    /// <summary>Returns a string literal. Escapes characters that are invisible or misleading.</summary>
    /// <param name="text">The value.</param>
    internal static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(literal, text, i++);
            }
            else
            {
                AppendEscaped(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Returns an identifier, with <c>@</c> if the name is a keyword.</summary>
    /// <param name="name">The name.</param>
    internal static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>Returns a dotted name, with <c>@</c> before each keyword.</summary>
    /// <param name="name">The name.</param>
    internal static string QualifiedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    private static void AppendEscaped(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append(@"\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                if (c == ' ' || IsVisible(char.GetUnicodeCategory(c)))
                {
                    literal.Append(c);
                }
                else
                {
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }

    private static void AppendPair(StringBuilder literal, string text, int index)
    {
        if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, index)))
        {
            literal.Append(text, index, 2);
        }
        else
        {
            literal.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture));
        }
    }

    // Format characters include the bidirectional overrides of "Trojan Source" (CVE-2021-42574). Line and paragraph separators end a line of code.
    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);
}
