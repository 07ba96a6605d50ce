using System.Globalization;
using System.Text;
using StatementsGen.Naming;

namespace StatementsGen.Checks.Settings;

/// <summary>Makes namespaces valid. The names have no <c>@</c>; the emitter adds it.</summary>
internal static class ValidNamespace
{
    /// <summary>Returns a valid namespace for a user's value. Replaces invalid characters as the .NET SDK does for a project's name.</summary>
    /// <param name="name">The namespace.</param>
    internal static string Of(string name) =>
        name.Split('.').Select(static segment => ValidSegment(segment.Trim().TrimStart('@'))).Where(static segment => segment.Length > 0)
            .Aggregate("", NamespaceNaming.Join);

    private static string ValidSegment(string segment)
    {
        var valid = new StringBuilder(segment.Length);
        foreach (var c in segment)
        {
            // Every character that can start an identifier can also be part of one, so an identifier starts here.
            if (valid.Length == 0 && !IsStart(c))
            {
                valid.Append('_');
            }

            valid.Append(IsPart(c) ? c.ToString() : valid[valid.Length - 1] == '_' ? "" : "_");
        }

        return valid.ToString();
    }

    /// <summary>Returns whether an identifier can start with a character (C# specification, section 6.4.3).</summary>
    /// <param name="c">The character.</param>
    internal static bool IsStart(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>Returns whether an identifier can contain a character.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
