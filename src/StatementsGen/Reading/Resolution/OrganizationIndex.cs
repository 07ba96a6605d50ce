using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds the organizations of a text by the head word of their names. "The Ministry" is the Ministry of Transport, and "the court" the
/// Supreme Court, if the text names no other ministry or court.
/// </summary>
internal sealed class OrganizationIndex
{
    private const int Several = -1;

    private readonly NameTable _names;

    /// <summary>The organizations by head word, created on first use.</summary>
    private Dictionary<string, Organization>? _organizations;

    /// <summary>Creates an index.</summary>
    /// <param name="names">The names in the text.</param>
    internal OrganizationIndex(NameTable names) => _names = names;

    /// <summary>Finds the only organization that a word can stand for.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">The offset of the word. The organization has to be named before it, unless the word has a capital.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1 if there is no organization, or more than one.</returns>
    internal int Find(ReadOnlySpan<char> word, int offset)
    {
        if (!IsKind(word))
        {
            return -1;
        }

        _organizations ??= Read();
        return _organizations.TryGetValue(word.ToString(), out var organization)
            && (organization.Start < offset || char.IsUpper(word[0])) ? organization.Entity : -1;
    }

    /// <summary>Whether a word can be the head word of an organization's name, in any case.</summary>
    private static bool IsKind(ReadOnlySpan<char> word) =>
        (NameLexicon.Instance.Find(EnglishLexicon.Instance.Words.Find(word), WordCase.Capitalized, word) & WordClasses.Organization) != 0;

    private Dictionary<string, Organization> Read()
    {
        var organizations = new Dictionary<string, Organization>(StringComparer.OrdinalIgnoreCase);
        var seen = new bool[_names.Entities.Count];
        foreach (var mention in _names.Mentions)
        {
            if (seen[mention.Entity])
            {
                continue;
            }

            seen[mention.Entity] = true;
            if (_names.Entities[mention.Entity] is { Kind: EntityKind.Organization } entity && HeadOf(entity.Name) is { } head)
            {
                var entityOrSeveral = organizations.ContainsKey(head) ? Several : mention.Entity;
                organizations[head] = new Organization(entityOrSeveral, mention.Span.Start);
            }
        }

        return organizations;
    }

    /// <summary>Gets the head word of a name, which stands last or before "of" or "for". Requires that the name has other words.</summary>
    private static string? HeadOf(string name)
    {
        var end = name.IndexOf(" of ", StringComparison.Ordinal);
        end = end >= 0 ? end : name.IndexOf(" for ", StringComparison.Ordinal);
        end = end >= 0 ? end : name.Length;
        var start = name.LastIndexOf(' ', end - 1) + 1;
        var isPart = start > 0 || end < name.Length;
        return isPart && IsKind(name.AsSpan(start, end - start))
            ? name.Substring(start, end - start)
            : null;
    }

    /// <summary>The organization that a head word stands for.</summary>
    /// <param name="Entity">The index of the entity, or <see cref="Several"/>.</param>
    /// <param name="Start">The offset of the first mention.</param>
    private readonly record struct Organization(int Entity, int Start);
}
