using System.Text;

namespace StatementsGen.Naming;

/// <summary>Creates the key that pins a member's name, in small letters with hyphens if that gives the same name.</summary>
internal static class KeyNaming
{
    private const int AcronymLength = 2;

    /// <summary>Returns the key that gives a name.</summary>
    /// <param name="member">The member's name.</param>
    /// <returns>The key, or <see langword="null"/> if no key gives this name.</returns>
    internal static string? KeyOf(string member) =>
        new[] { Hyphenated(member, IsWordStart), member, Hyphenated(member, IsCapital) }.FirstOrDefault(key => key.Length <= IdentifierNaming.LongestGivenName && MemberNaming.OfKey(key) == member);

    private static string Hyphenated(string member, Func<string, int, bool> isStart)
    {
        var key = new StringBuilder();

        // An underscore before a digit at the start is there because names cannot begin with one.
        for (var start = member.Length > 1 && member[0] == '_' ? 1 : 0; start < member.Length;)
        {
            var end = start + 1;
            while (end < member.Length && !isStart(member, end))
            {
                end++;
            }

            var word = member.Substring(start, end - start);
            key.Append(key.Length == 0 ? "" : "-").Append(IsAcronym(word) ? word : word.ToLowerInvariant());
            start = end;
        }

        return key.ToString();
    }

    // With the number that tells it from another, if there is one.
    private static bool IsAcronym(string word) =>
        word.TrimEnd('_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: AcronymLength } letters && letters.All(char.IsUpper);

    private static bool IsCapital(string name, int index) => char.IsUpper(name[index]);

    // A capital, unless it goes on with an acronym: FO|Spokesperson.
    private static bool IsWordStart(string name, int index) => char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
