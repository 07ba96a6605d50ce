using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Decides which written names stand for one entity.</summary>
internal sealed class EntityGrouping
{
    private const int MostSteps = 3;

    /// <summary>Names by a part that can stand for the whole; <see langword="null"/> where two share it.</summary>
    private readonly Dictionary<string, NameRecord?> _wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _byLastName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _byFirstName = new(StringComparer.Ordinal);

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
            grouping.AddInitials(record);
        }

        return grouping;
    }

    /// <summary>The entity that initials stand for, if they stand for one alone.</summary>
    /// <param name="acronym">The initials, with or without full stops.</param>
    internal EntityDraft? FindByInitials(string acronym) => Find(_byInitials, acronym.Replace(".", "").ToUpperInvariant());

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

    /// <summary>"Foreign Office" and "Foreign Office of Pakistan", "Security Council" and "United Nations Security Council" are one.</summary>
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
            entity.Gender = record.Gender != Gender.Unknown || !GivenNames.TryFind(record.Words[0], out var gender) ? record.Gender : gender;
        }
    }

    private static bool IsFuller(NameRecord a, NameRecord b) =>
        a.Words.Length != b.Words.Length ? a.Words.Length > b.Words.Length : a.Key.Length > b.Key.Length;

    /// <summary>
    /// The last words of a name can stand for it, where the words before them are not a country's (that body could be another's),
    /// and so can what stands before "of".
    /// </summary>
    private void ShareParts(NameRecord record)
    {
        var dropped = 0;
        for (var i = 0; i < record.Words.Length - 2; i++)
        {
            dropped += record.Words[i].Length + 1;
            if (record.Kind != NameKind.Person && (NameAdjectives.Contains(record.Words[i]) || PlaceNames.Contains(record.Key.Substring(0, dropped - 1))))
            {
                break;
            }

            Share(_wholes, record.Key.Substring(dropped), record);
        }

        var end = HeadEnd(record.Key);
        if (end > 0 && record.Key.IndexOf(' ') < end)
        {
            Share(_wholes, record.Key.Substring(0, end), record);
        }
    }

    /// <summary>Where " of" or " for" follows the head of a name, or -1.</summary>
    private static int HeadEnd(string key)
    {
        var of = key.IndexOf(" of ", StringComparison.Ordinal);
        var purpose = key.IndexOf(" for ", StringComparison.Ordinal);
        return of < 0 || (purpose >= 0 && purpose < of) ? purpose : of;
    }

    private void AddInitials(NameRecord record)
    {
        var isPerson = record.Kind == NameKind.Person;
        if (record.Words.Length < (isPerson ? 3 : 2) && record.Key.IndexOf('-') < 0)
        {
            return;
        }

        var least = record.Kind is NameKind.Organization or NameKind.Place ? 2 : 3;
        var end = HeadEnd(record.Key);
        var all = Initials(record.Key, withSmallWords: false);
        ShareInitials(all, least, record.Entity!);
        ShareInitials(Initials(record.Key, withSmallWords: true), least, record.Entity!);
        if (end > 0)
        {
            ShareInitials(Initials(record.Key.Substring(0, end), withSmallWords: false), least, record.Entity!);
        }
    }

    private void ShareInitials(string initials, int least, EntityDraft entity)
    {
        if (initials.Length >= least)
        {
            Share(_byInitials, initials, entity);
        }
    }

    private static string Initials(string name, bool withSmallWords)
    {
        var initials = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-') && (withSmallWords || char.IsUpper(name[i])))
            {
                initials.Append(char.ToUpperInvariant(name[i]));
            }
        }

        return initials.ToString();
    }

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
