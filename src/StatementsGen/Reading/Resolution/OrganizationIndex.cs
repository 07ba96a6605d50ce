using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds the organizations of a text by the word that says what kind of body each is: "the Ministry" is the Ministry of Transport, and
/// "the court" the Supreme Court, where the text names no other of its kind.
/// </summary>
internal sealed class OrganizationIndex
{
    private const int Several = -1;

    private readonly NameTable _names;

    /// <summary>The entity that each such word stands for; made when it is first needed.</summary>
    private Dictionary<string, Organization>? _organizations;

    /// <summary>Makes an index.</summary>
    /// <param name="names">The names in the text.</param>
    internal OrganizationIndex(NameTable names) => _names = names;

    /// <summary>The one organization that a word can stand for.</summary>
    /// <param name="word">The word.</param>
    /// <param name="offset">Where it stands. In small letters it points back to an organization; with a capital the name may follow.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>; -1 where there is none, or more than one.</returns>
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

    /// <summary>Whether organizations are named by a word, in small letters or with a capital.</summary>
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
            if (_names.Entities[mention.Entity] is { Kind: NameKind.Organization } entity && HeadOf(entity.Name) is { } head)
            {
                var entityOrSeveral = organizations.ContainsKey(head) ? Several : mention.Entity;
                organizations[head] = new Organization(entityOrSeveral, mention.Span.Start);
            }
        }

        return organizations;
    }

    /// <summary>The last word before "of" or "for", if the name has others and organizations are named by it.</summary>
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

    /// <summary>What a word stands for.</summary>
    /// <param name="Entity">The entity, or <see cref="Several"/>.</param>
    /// <param name="Start">Where it is named first.</param>
    private readonly record struct Organization(int Entity, int Start);
}
