using System.Buffers;
using StatementsGen.Outlines;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>The speakers of a document, each once, and what is known of them so far.</summary>
internal sealed class SpeakerDirectory : IDisposable
{
    private readonly string _text;
    private readonly NameTable _names;
    private readonly List<Entry> _entries = [];
    /// <summary>The index of the speaker that each entity is, plus one; 0 where it has not spoken yet.</summary>
    private readonly int[] _ofEntity;

    /// <summary>The speakers by their names.</summary>
    private readonly HashIndex _byName = new();

    /// <summary>The speakers by the last words of their names, the first with each of them.</summary>
    private readonly HashIndex _byLastWord = new();

    /// <summary>Makes an empty directory.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">The names in it.</param>
    internal SpeakerDirectory(string text, NameTable names)
    {
        _text = text;
        _names = names;
        _ofEntity = ArrayPool<int>.Shared.Rent(names.Entities.Count);
        Array.Clear(_ofEntity, 0, names.Entities.Count);
    }

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        _byName.Dispose();
        _byLastWord.Dispose();
        ArrayPool<int>.Shared.Return(_ofEntity);
    }

    /// <summary>What is known of a speaker.</summary>
    internal sealed class Entry
    {
        /// <summary>The name.</summary>
        public string Name { get; set; } = "";

        /// <summary>The role, if any is told.</summary>
        public string? Role { get; set; }

        /// <summary>The organization, if any is told.</summary>
        public string? Organization { get; set; }

        /// <summary>What the words for the speaker are.</summary>
        public SourceKind Kind { get; set; }

        /// <summary>Which pronouns can stand for the speaker, as far as the text shows.</summary>
        public Gender Gender { get; set; }

        /// <summary>What the name stands for.</summary>
        public NameKind NameKind { get; set; }

        /// <summary>Whether another speaker's name ends in the same word: two persons with one surname.</summary>
        public bool SharesLastWord { get; set; }
    }

    /// <summary>The speakers.</summary>
    internal IReadOnlyList<Entry> Entries => _entries;

    /// <summary>The speaker that a name or noun phrase stands for.</summary>
    /// <param name="description">What the source says; a name or a description.</param>
    /// <param name="resolution">How the words lead to the speaker.</param>
    internal int Find(in SpeakerDescription description, out SpeakerResolution resolution)
    {
        resolution = SpeakerResolution.Name;
        int index;
        if (description.Kind == SourceKind.Name && EntityAt(description.Name, out var mention))
        {
            resolution = mention.Form;
            index = OfEntity(mention.Entity);
        }
        else
        {
            // Mostly the same words have spoken before.
            var words = _text.AsSpan(description.Name.Start, description.Name.Length);
            index = ByName(words, HashOf(words));
            if (index < 0)
            {
                var name = LineFolding.Fold(_text, description.Name);
                index = description.Kind == SourceKind.Name ? FindByWords(name, ref resolution) : -1;
                index = index >= 0 ? index : Add(name, description.Kind, NameKind.Unknown);
            }
        }

        var entry = _entries[index];
        entry.Role ??= description.Role is { } role ? LineFolding.Fold(_text, role) : null;
        entry.Organization ??= description.Organization is { } organization ? OrganizationName(organization) : null;
        return index;
    }

    private int OfEntity(int number)
    {
        ref var speaker = ref _ofEntity[number];
        if (speaker == 0)
        {
            var entity = _names.Entities[number];
            speaker = Add(entity.Name, SourceKind.Name, entity.Kind, entity.Gender) + 1;
        }

        return speaker - 1;
    }

    /// <summary>Adds a full name that stands somewhere in the text, so that its parts lead to it.</summary>
    private int Add(string name, SourceKind kind, NameKind nameKind, Gender gender = Gender.Unknown)
    {
        var hash = HashOf(name.AsSpan());
        if (ByName(name.AsSpan(), hash) is var known and >= 0)
        {
            return known;
        }

        var index = _entries.Count;
        _entries.Add(new Entry { Name = name, Kind = kind, NameKind = nameKind, Gender = gender });
        _byName.Add(hash, index);
        var space = name.LastIndexOf(' ');
        if (kind == SourceKind.Name && space > 0 && nameKind is NameKind.Person or NameKind.Unknown
            && name.IndexOf(" of ", StringComparison.Ordinal) < 0)
        {
            var last = name.AsSpan(space + 1);
            var hashOfLast = HashOf(last);
            if (ByLastWord(last, hashOfLast) is var other and >= 0)
            {
                _entries[other].SharesLastWord = true;
            }
            else
            {
                _byLastWord.Add(hashOfLast, index);
            }
        }

        return index;
    }

    private int ByName(ReadOnlySpan<char> name, uint hash)
    {
        for (var slot = -1; _byName.TryNext(hash, ref slot, out var index);)
        {
            if (name.SequenceEqual(_entries[index].Name.AsSpan()))
            {
                return index;
            }
        }

        return -1;
    }

    private int ByLastWord(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = -1; _byLastWord.TryNext(hash, ref slot, out var index);)
        {
            var name = _entries[index].Name;
            if (word.SequenceEqual(name.AsSpan(name.LastIndexOf(' ') + 1)))
            {
                return index;
            }
        }

        return -1;
    }

    private static uint HashOf(ReadOnlySpan<char> words)
    {
        var hash = 2166136261;
        foreach (var c in words)
        {
            hash = unchecked((hash ^ c) * 0x9E3779B1u);
        }

        return hash;
    }

    private int FindByWords(string name, ref SpeakerResolution resolution)
    {
        var hash = HashOf(name.AsSpan());
        if (ByName(name.AsSpan(), hash) is var known and >= 0)
        {
            return known;
        }

        if (name.IndexOf(' ') < 0 && ByLastWord(name.AsSpan(), hash) is var whole and >= 0 && !_entries[whole].SharesLastWord)
        {
            resolution = SpeakerResolution.ShortName;
            return whole;
        }

        var acronym = ByAcronym(name);
        if (acronym >= 0)
        {
            resolution = SpeakerResolution.Acronym;
        }

        return acronym;
    }

    private string OrganizationName(TextSpan span)
    {
        if (EntityAt(span, out var mention))
        {
            return _names.Entities[mention.Entity].Name;
        }

        var name = LineFolding.Fold(_text, span);
        var index = ByAcronym(name);
        return index >= 0 ? _entries[index].Name : name;
    }

    /// <summary>The one speaker whose capitals begin with these: <c>FO</c> for <c>Foreign Office of Pakistan</c>.</summary>
    private int ByAcronym(string name)
    {
        if (name.Length is < 2 or > 6)
        {
            return -1;
        }

        var found = -1;
        for (var i = 0; i < _entries.Count && i < MostSearched; i++)
        {
            if (_entries[i].Kind == SourceKind.Name && IsAcronymOf(name, _entries[i].Name))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>Acronyms are looked for among so many speakers; the bound keeps the work linear.</summary>
    private const int MostSearched = 256;

    private static bool IsAcronymOf(string acronym, string name)
    {
        var matched = 0;
        for (var i = 0; i < name.Length && matched < acronym.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || !char.IsLetter(name[i - 1])))
            {
                if (name[i] != acronym[matched])
                {
                    return false;
                }

                matched++;
            }
        }

        return matched == acronym.Length && name.IndexOf(' ') > 0;
    }

    /// <summary>The mention of a name that a span ends in: the head of a noun phrase is its last word.</summary>
    private bool EntityAt(TextSpan span, out NamedMention mention)
    {
        var index = span.Length == 0 ? -1 : _names.MentionAt(span.End - 1);
        mention = index < 0 ? default : _names.Mentions[index];
        return index >= 0;
    }
}
