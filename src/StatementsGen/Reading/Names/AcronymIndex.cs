using System.Text;

namespace StatementsGen.Reading.Names;

/// <summary>
/// Entities by the initials of their names: "FO" for the Foreign Office of Pakistan, "TTP" for Tehreek-i-Taliban Pakistan.
/// </summary>
internal sealed class AcronymIndex
{
    /// <summary>The entities; <see langword="null"/> where two have the same initials.</summary>
    private readonly Dictionary<string, EntityDraft?> _byInitials = new(StringComparer.Ordinal);
    private readonly StringBuilder _builder = new();

    /// <summary>The entity that initials stand for, if they stand for one alone.</summary>
    /// <param name="acronym">The initials, with or without full stops.</param>
    internal EntityDraft? Find(string acronym) =>
        _byInitials.TryGetValue(acronym.Replace(".", "").ToUpperInvariant(), out var entity) ? entity : null;

    /// <summary>Adds the initials of a name: with and without its small words, and those of its head alone.</summary>
    /// <param name="record">The name, with its entity.</param>
    internal void Add(NameRecord record)
    {
        var isPerson = record.Kind == NameKind.Person;
        if (record.Words.Length < (isPerson ? 3 : 2) && record.Key.IndexOf('-') < 0)
        {
            return;
        }

        // Two letters can stand for anything; for a body or a country that is named in full they are worth believing.
        var least = record.Kind is NameKind.Organization or NameKind.Place ? 2 : 3;
        Add(Initials(record.Key, withSmallWords: false), least, record.Entity!);
        Add(Initials(record.Key, withSmallWords: true), least, record.Entity!);
        if (record.HeadEnd > 0)
        {
            Add(Initials(record.Key.Substring(0, record.HeadEnd), withSmallWords: false), least, record.Entity!);
        }
    }

    private void Add(string initials, int least, EntityDraft entity)
    {
        if (initials.Length < least)
        {
            return;
        }

        if (!_byInitials.TryGetValue(initials, out var other))
        {
            _byInitials.Add(initials, entity);
        }
        else if (other != entity)
        {
            _byInitials[initials] = null;
        }
    }

    private string Initials(string name, bool withSmallWords)
    {
        _builder.Clear();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-') && (withSmallWords || char.IsUpper(name[i])))
            {
                _builder.Append(char.ToUpperInvariant(name[i]));
            }
        }

        return _builder.ToString();
    }
}
