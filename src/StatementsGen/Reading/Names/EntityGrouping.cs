using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Decides which written names stand for one entity.</summary>
internal sealed class EntityGrouping
{
    private const int MostSteps = 3;

    /// <summary>Names by a part that can stand for the whole; <see langword="null"/> where two share it.</summary>
    private readonly Dictionary<string, NameRecord?> _wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _byLastName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _byFirstName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lastNames = new(StringComparer.Ordinal);

    /// <summary>The entities by their initials.</summary>
    internal AcronymIndex Acronyms { get; } = new();

    /// <summary>Groups the names of a text.</summary>
    /// <param name="register">The names.</param>
    /// <param name="classifier">Decides what each of them names.</param>
    internal static EntityGrouping Group(NameRegister register, NameClassifier classifier)
    {
        var grouping = new EntityGrouping();
        var names = new List<NameRecord>();
        foreach (var record in register.Records)
        {
            if (classifier.TryClassify(record))
            {
                names.Add(record);
            }
        }

        foreach (var record in names)
        {
            if (record.Kind == NameKind.Person)
            {
                grouping._lastNames.Add(record.LastName);
            }
        }

        foreach (var record in names)
        {
            grouping.ShareParts(record);
        }

        var persons = new Dictionary<(string First, string Last), EntityDraft>();
        foreach (var record in names)
        {
            if (record.Kind == NameKind.Person && record.Words.Length > 1)
            {
                grouping.JoinPerson(record, persons);
            }
            else
            {
                grouping.JoinOther(record);
            }
        }

        foreach (var record in names)
        {
            grouping.Acronyms.Add(record);
        }

        return grouping;
    }

    /// <summary>The only person of a family name.</summary>
    /// <param name="name">The name.</param>
    internal EntityDraft? FindByLastName(string name) => Find(_byLastName, name);

    /// <summary>The only person of a given name.</summary>
    /// <param name="name">The name.</param>
    internal EntityDraft? FindByFirstName(string name) => Find(_byFirstName, name);

    /// <summary>Whether somebody bears a family name.</summary>
    /// <param name="name">The name.</param>
    internal bool IsLastName(string name) => _byLastName.ContainsKey(name);

    private static T? Find<T>(Dictionary<string, T?> map, string key)
        where T : class => map.TryGetValue(key, out var found) ? found : null;

    /// <summary>First and last names make one person, whatever stands between: "Hillary Clinton", "Hillary Rodham Clinton".</summary>
    private void JoinPerson(NameRecord record, Dictionary<(string First, string Last), EntityDraft> persons)
    {
        var whole = WholeOf(record);
        if (!persons.TryGetValue((whole.Words[0], whole.LastName), out var person))
        {
            person = new EntityDraft { Kind = NameKind.Person };
            persons.Add((whole.Words[0], whole.LastName), person);
            Share(_byLastName, whole.LastName, person);
            Share(_byFirstName, whole.Words[0], person);
        }

        Join(record, person);
    }

    /// <summary>
    /// "Foreign Office" and "Foreign Office of Pakistan", "Security Council" and "United Nations Security Council" are one.
    /// </summary>
    private static void JoinOther(NameRecord record, NameRecord whole)
    {
        whole.Entity ??= new EntityDraft { Kind = whole.Kind };
        Join(record, whole.Entity);
    }

    private void JoinOther(NameRecord record) => JoinOther(record, WholeOf(record));

    /// <summary>The fullest name that a record can be a part of, or the record itself.</summary>
    private NameRecord WholeOf(NameRecord record)
    {
        var whole = record;
        for (var i = 0; i < MostSteps && whole.Words.Length > 1; i++)
        {
            if (whole.Kind is not (NameKind.Person or NameKind.Organization)
                || Find(_wholes, whole.Key) is not { } next || next.Kind != whole.Kind)
            {
                break;
            }

            whole = next;
        }

        return whole;
    }

    private static void Join(NameRecord record, EntityDraft entity)
    {
        record.Entity = entity;
        if (entity.Canonical is not { } name || IsFuller(record, name))
        {
            entity.Canonical = record;
        }

        if (entity.Kind == NameKind.Person && entity.Gender == Gender.Unknown)
        {
            entity.Gender = record.Gender;
            if (entity.Gender == Gender.Unknown && GivenNames.TryFind(record.Words[0], out var gender))
            {
                entity.Gender = gender;
            }
        }
    }

    private static bool IsFuller(NameRecord a, NameRecord b) =>
        a.Words.Length != b.Words.Length ? a.Words.Length > b.Words.Length : a.Key.Length > b.Key.Length;

    /// <summary>
    /// The last words of a name can stand for it, where the words before them do not say whose it is (another's could be meant:
    /// "Maine Republican Party"), and so can what stands before "of".
    /// </summary>
    private void ShareParts(NameRecord record)
    {
        var dropped = 0;
        for (var i = 0; i < record.Words.Length - 2 && record.Sightings > 0; i++)
        {
            dropped += record.Words[i].Length + 1;
            if (record.Kind != NameKind.Person && IsOwner(record.Words[i], record.Key.Substring(0, dropped - 1)))
            {
                break;
            }

            Share(_wholes, record.Key.Substring(dropped), record);
        }

        var end = record.HeadEnd;
        if (end > 0 && record.Key.IndexOf(' ') < end)
        {
            Share(_wholes, record.Key.Substring(0, end), record);
        }
    }

    private bool IsOwner(string word, string words) =>
        NameAdjectives.Contains(word) || _lastNames.Contains(word) || PlaceNames.Contains(words);

    private static void Share<T>(Dictionary<string, T?> map, string key, T owner)
        where T : class
    {
        if (!map.TryGetValue(key, out var other))
        {
            map.Add(key, owner);
        }
        else if (other != owner)
        {
            map[key] = null;
        }
    }
}
