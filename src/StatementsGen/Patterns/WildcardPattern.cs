namespace StatementsGen.Patterns;

/// <summary>A pattern for file names. <c>*</c> matches any number of characters, <c>?</c> exactly one. Case is ignored.</summary>
/// <remarks>
/// Frameworks and platforms differ in what a pattern matches (on .NET Framework <c>*.txt</c> takes <c>a.txt2</c> too, on Linux not <c>a.TXT</c>); this is the same everywhere.
/// </remarks>
/// <param name="pattern">The pattern.</param>
internal sealed class WildcardPattern(string pattern)
{
    /// <summary>Returns whether a whole name matches.</summary>
    /// <param name="name">The name of a file.</param>
    internal bool Matches(string name)
    {
        // The greedy match of wildcards: after a mismatch, only the last star has to take one more character.
        var (p, n) = (0, 0);
        var (star, taken) = (-1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, taken) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || AreEqual(pattern[p], name[n])))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++taken);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool AreEqual(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
