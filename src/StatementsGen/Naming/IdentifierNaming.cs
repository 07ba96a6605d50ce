using System.Text;

namespace StatementsGen.Naming;

/// <summary>Makes C# identifiers of words.</summary>
internal static class IdentifierNaming
{
    /// <summary>The words in Pascal case.</summary>
    /// <param name="words">The words.</param>
    internal static string PascalCase(string words)
    {
        var builder = new StringBuilder();
        foreach (var word in words.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            builder.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
        }

        return builder.ToString();
    }
}
