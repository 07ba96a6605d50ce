using System.Globalization;
using System.Text;

namespace StatementsGen.Naming;

/// <summary>Turns words into C# identifiers. Every text gives the same identifier, in every culture.</summary>
/// <remarks>
/// Pascal case as in the .NET capitalization conventions: acronyms of two letters stay (<c>FO</c>), longer ones do not (<c>Ttp</c>).
/// Words are runs of letters, digits and combining marks; apostrophes and format characters (category Cf) within a word are dropped, and
/// every other character separates words. The result is in Unicode normalization form C (UAX #15). Letters outside the basic
/// multilingual plane are not allowed in a C# identifier; they separate words.
/// </remarks>
internal static class IdentifierNaming
{
    /// <summary>The maximum length of an identifier from the words of a text, in UTF-16 code units.</summary>
    internal const int LongestName = 40;

    /// <summary>The maximum length of an identifier that an author chose, in UTF-16 code units.</summary>
    internal const int LongestGivenName = 100;

    /// <summary>Returns the leading words in Pascal case, up to the length limit; empty if there is no word.</summary>
    /// <param name="text">The words.</param>
    /// <param name="mostWords">The maximum number of words.</param>
    /// <param name="longest">The maximum length. A longer first word is cut.</param>
    internal static string PascalCase(string text, int mostWords = int.MaxValue, int longest = LongestName)
    {
        // In a text in capitals, capitals do not show an acronym.
        var shouting = IsShouting(text);
        var name = new StringBuilder();
        var index = 0;
        for (var words = 0; words < mostWords; words++)
        {
            var word = NextWord(text, ref index);
            if (word.Length == 0)
            {
                break;
            }

            word = Capitalize(word, keepAcronym: !shouting && word.Length == 2);
            var gap = name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]) ? "_" : "";
            if (name.Length + gap.Length + word.Length > longest)
            {
                name.Append(name.Length == 0 ? word.Substring(0, longest) : "");
                break;
            }

            name.Append(gap).Append(word);
        }

        return name.Length > 0 && !IsIdentifierStart(name[0]) ? name.Insert(0, '_').ToString() : name.ToString();
    }

    /// <summary>Returns whether a name is a valid C# identifier, after <c>@</c> if it is a keyword.</summary>
    /// <param name="name">The name.</param>
    internal static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= LongestGivenName
        && (name[0] == '_' || IsIdentifierStart(name[0]))
        && name.All(static c => IsWordCharacter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.ConnectorPunctuation)
        && name.IsNormalized(NormalizationForm.FormC);

    private static string NextWord(string text, ref int index)
    {
        while (index < text.Length && !IsWordCharacter(text[index]))
        {
            index++;
        }

        var word = new StringBuilder();
        for (; index < text.Length && word.Length <= LongestName; index++)
        {
            var c = text[index];
            if (IsWordCharacter(c))
            {
                word.Append(c);
            }
            else if (!IsDroppedWithin(c) && !IsDigitSeparator(text, index))
            {
                break;
            }
        }

        return word.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Capitalize(string word, bool keepAcronym)
    {
        var capitals = word.All(static c => !char.IsLower(c));
        var rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (capitals && !keepAcronym ? rest.ToLowerInvariant() : rest);
    }

    private static bool IsShouting(string text)
    {
        var start = 0;
        return NextWord(text, ref start).Length > 0
            && NextWord(text, ref start).Length > 0
            && !text.Any(char.IsLower);
    }

    private static bool IsIdentifierStart(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>Returns whether a character can be part of a word.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsWordCharacter(char c) => !IsOutsidePlaneInFormC(c) && char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // The compatibility ideographs whose canonical equivalents are outside the basic multilingual plane (UnicodeData.txt).
    private static bool IsOutsidePlaneInFormC(char c) => c is '\uFA6C' or '\uFACF' or '\uFAD0' or '\uFAD1' or '\uFAD5' or '\uFAD6' or '\uFAD7';

    private static bool IsDroppedWithin(char c) =>
        c is '\'' or '\u2019' or '\u02BC' or '\uFF07' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // The comma in 2,000 (MidNum in UAX #29).
    private static bool IsDigitSeparator(string text, int index) =>
        text[index] == ',' && index > 0 && char.IsDigit(text[index - 1]) && index + 1 < text.Length && char.IsDigit(text[index + 1]);
}
