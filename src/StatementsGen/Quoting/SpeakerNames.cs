namespace StatementsGen.Quoting;

/// <summary>Compares the speaker that a quotation is claimed to be of with the speakers of a document.</summary>
internal static class SpeakerNames
{
    private static readonly char[] Space = [' '];

    /// <summary>Returns whether a claimed name is that of a speaker: the name, a part of it with the last word, an alias, the role, or for whom the speaker speaks.</summary>
    /// <param name="claimed">The claimed name.</param>
    /// <param name="speaker">The speaker.</param>
    /// <param name="document">The document that names the speaker.</param>
    internal static bool AreSame(string claimed, Speaker speaker, StatementDocument document)
    {
        var name = WithoutArticle(claimed.Trim());
        return IsName(name, speaker.Name)
            || IsSame(name, speaker.Role)
            || IsSame(name, speaker.Organization)
            || AliasesOf(document, speaker.Name).Any(alias => IsSame(name, alias))
            || (speaker.Organization is { } organization && AliasesOf(document, organization).Any(alias => IsSame(name, alias)));
    }

    private static IEnumerable<string> AliasesOf(StatementDocument document, string name) => document.Entities
        .Where(entity => string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase) || entity.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
        .SelectMany(static entity => entity.Aliases.Prepend(entity.Name));

    // "Baloch", "Zahra Baloch" or "Mumtaz Baloch" for "Mumtaz Zahra Baloch", and the other way round.
    private static bool IsName(string claimed, string name)
    {
        if (IsSame(claimed, name))
        {
            return true;
        }

        var shorter = claimed.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        var longer = WithoutArticle(name).Split(Space, StringSplitOptions.RemoveEmptyEntries);
        if (shorter.Length > longer.Length)
        {
            (shorter, longer) = (longer, shorter);
        }

        return shorter.Length > 0 && IsSame(shorter[shorter.Length - 1], longer[longer.Length - 1])
            && shorter.All(word => longer.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsSame(string claimed, string? name) => name is not null && string.Equals(claimed, WithoutArticle(name), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring("the ".Length) : name;
}
