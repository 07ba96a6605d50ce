using System.Buffers;
using StatementsGen.Outlines;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>The speakers of a document, each once, with the details found so far.</summary>
internal sealed class SpeakerDirectory : IDisposable
{
    /// <summary>So many mentions before a word can be a longer name for it. The bound keeps the work linear.</summary>
    private const int MostMentionsBefore = 256;

    private readonly string _text;
    private readonly NameTable _names;
    private readonly MentionFinder _mentions;
    private readonly List<KnownSpeaker> _speakers = [];
    private readonly SpeakerIndex _index;
    private readonly OrganizationIndex _organizations;
    private readonly RoleIndex _roles;

    /// <summary>For each entity, the index of its speaker plus one, or 0 if it is not a speaker yet.</summary>
    private readonly int[] _ofEntity;

    private Dictionary<string, int>? _named;

    /// <summary>Creates an empty directory.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">The names in it.</param>
    internal SpeakerDirectory(string text, NameTable names)
    {
        _text = text;
        _names = names;
        _mentions = new MentionFinder(names.Mentions);
        _index = new SpeakerIndex(_speakers);
        _organizations = new OrganizationIndex(names);
        _roles = new RoleIndex(text, names);
        _ofEntity = ArrayPool<int>.Shared.Rent(names.Entities.Count);
        Array.Clear(_ofEntity, 0, names.Entities.Count);
    }

    /// <summary>The speakers.</summary>
    internal IReadOnlyList<KnownSpeaker> Speakers => _speakers;

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _index.Dispose();
        ArrayPool<int>.Shared.Return(_ofEntity);
    }

    /// <summary>Finds or adds the speaker that a name or noun phrase stands for.</summary>
    /// <param name="description">The parts of the source, which is a name or a description.</param>
    /// <param name="resolution">Receives how the words were resolved to the speaker.</param>
    /// <returns>The index of the speaker.</returns>
    internal int Find(in SpeakerDescription description, out SpeakerResolution resolution)
    {
        resolution = SpeakerResolution.Name;
        int index;
        if (EntityOf(description, ref resolution) is var entity and >= 0)
        {
            index = OfEntity(entity);
        }
        else
        {
            // Usually the same words have named a speaker before.
            var words = _text.AsSpan(description.Name.Start, description.Name.Length);
            index = _index.ByName(words, SpeakerIndex.HashOf(words));
            if (index < 0)
            {
                var name = LineFolding.Fold(_text, description.Name);
                index = description.Kind == SourceKind.Name ? FindByWords(name, ref resolution) : -1;
                index = index >= 0 ? index : AddUnnamed(name, description);
            }
        }

        var speaker = _speakers[index];
        speaker.Role ??= description.Role is { } role ? LineFolding.Fold(_text, role) : null;
        speaker.Organization ??= description.Organization is { } organization ? NameOfOrganization(organization) : null;
        return index;
    }

    /// <summary>Finds or adds the speaker that the author names. It need not stand in the text.</summary>
    /// <param name="name">The name: a full one, or another name of a speaker or an entity.</param>
    internal int FindNamed(string name)
    {
        _named ??= EntityNames.Of(_names.Entities);
        if (_named.TryGetValue(name, out var entity) && entity >= 0)
        {
            return OfEntity(entity);
        }

        var resolution = SpeakerResolution.Name;
        return FindByWords(name, ref resolution) is var known and >= 0 ? known : Add(name, SourceKind.Name, EntityKind.Unknown);
    }

    /// <summary>Finds the speaker of an entity, or -1 if it has not spoken.</summary>
    /// <param name="number">Index of the entity in <see cref="NameTable.Entities"/>.</param>
    internal int KnownOf(int number) => _ofEntity[number] - 1;

    /// <summary>Finds whom words for an addressee stand for. Nobody becomes a speaker by it.</summary>
    /// <param name="description">The parts of the words, which are a name or a description.</param>
    internal AddresseeOutline FindAddressee(in SpeakerDescription description)
    {
        var resolution = SpeakerResolution.Name;
        if (EntityOf(description, ref resolution) is var entity and >= 0)
        {
            return new AddresseeOutline(_names.Entities[entity].Name, _names.Entities[entity].Likely);
        }

        var name = LineFolding.Fold(_text, description.Name);
        if (description.Kind == SourceKind.Name && FindByWords(name, ref resolution) is var speaker and >= 0)
        {
            return new AddresseeOutline(_speakers[speaker].Name, SpeakerKind.Of(_speakers[speaker]));
        }

        var isPerson = description.Kind == SourceKind.Description && PersonNoun.In(name) is not null;
        return new AddresseeOutline(name, SpeakerKind.Of(new KnownSpeaker { Name = name, Kind = description.Kind, IsPerson = isPerson }));
    }

    /// <summary>Whether a name covers an offset and words before it: the parts of <c>Marks and Spencer</c> are no two speakers.</summary>
    /// <param name="offset">The offset.</param>
    internal bool IsInsideName(int offset) =>
        _mentions.At(offset) is var mention and >= 0 && _names.Mentions[mention].Span.Start < offset;

    /// <summary>Whether the text has a longer name that ends in a word, before it. What follows counts for nothing: it takes no speaker away.</summary>
    /// <param name="word">The word.</param>
    internal bool HasLongerName(TextSpan word)
    {
        var mention = MentionAt(word);
        for (var i = mention - 1; i >= 0 && mention - i <= MostMentionsBefore; i--)
        {
            var span = _names.Mentions[i].Span;
            if (span.Length > word.Length && string.CompareOrdinal(_text, span.End - word.Length, _text, word.Start, word.Length) == 0
                && char.IsWhiteSpace(_text[span.End - word.Length - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds or adds the speaker of an entity.</summary>
    /// <param name="number">Index of the entity in <see cref="NameTable.Entities"/>.</param>
    internal int OfEntity(int number)
    {
        ref var speaker = ref _ofEntity[number];
        if (speaker == 0)
        {
            var entity = _names.Entities[number];
            speaker = Add(entity.Name, SourceKind.Name, entity.Kind, entity.Likely, entity.Gender) + 1;
        }

        return speaker - 1;
    }

    /// <summary>Finds the entity that a name or a noun phrase stands for, or -1.</summary>
    private int EntityOf(in SpeakerDescription description, ref SpeakerResolution resolution)
    {
        if (MentionAt(description.Name) is var mention and >= 0
            && (description.Kind == SourceKind.Name || _names.Mentions[mention].Span == description.Name))
        {
            resolution = _names.Forms[mention];
            return _names.Mentions[mention].Entity;
        }

        var entity = OrganizationAt(description.Name) is var organization and >= 0 ? organization : HolderAt(description.Name);
        if (entity >= 0)
        {
            resolution = SpeakerResolution.ShortName;
        }

        return entity;
    }

    /// <summary>Adds a speaker with a full name, so that parts of the name find the speaker.</summary>
    private int Add(string name, SourceKind kind, EntityKind nameKind, EntityKind likelyKind = EntityKind.Unknown, PersonGender gender = default)
    {
        var hash = SpeakerIndex.HashOf(name.AsSpan());
        if (_index.ByName(name.AsSpan(), hash) is var known and >= 0)
        {
            return known;
        }

        var index = _speakers.Count;
        _speakers.Add(new KnownSpeaker { Name = name, Kind = kind, NameKind = nameKind, LikelyKind = likelyKind, NameGender = gender });
        _index.Add(index, hash);
        return index;
    }

    /// <summary>Adds a speaker that is not an entity. "A voter" has no name elsewhere in the text, but "the governor" can have one.</summary>
    private int AddUnnamed(string name, in SpeakerDescription description)
    {
        var index = Add(name, description.Kind, EntityKind.Unknown);
        if (description.Kind == SourceKind.Description && !IsDefinite(description.Name) && PersonNoun.In(name) is { } gender)
        {
            _speakers[index].IsPerson = true;
            _speakers[index].AgreedGender = gender;
        }

        return index;
    }

    private int FindByWords(string name, ref SpeakerResolution resolution)
    {
        var hash = SpeakerIndex.HashOf(name.AsSpan());
        if (_index.ByName(name.AsSpan(), hash) is var known and >= 0)
        {
            return known;
        }

        if (name.IndexOf(' ') < 0 && _index.ByLastWord(name.AsSpan(), hash) is var whole and >= 0 && !_speakers[whole].SharesLastWord)
        {
            resolution = SpeakerResolution.ShortName;
            return whole;
        }

        var acronym = _index.ByAcronym(name);
        if (acronym >= 0)
        {
            resolution = SpeakerResolution.Acronym;
        }

        return acronym;
    }

    private string NameOfOrganization(TextSpan span)
    {
        if (MentionAt(span) is var mention and >= 0 && _names.Mentions[mention].Span.End <= span.End)
        {
            return _names.Entities[_names.Mentions[mention].Entity].Name;
        }

        var name = LineFolding.Fold(_text, span);
        var index = _index.ByAcronym(name);
        return index >= 0 ? _speakers[index].Name : name;
    }

    /// <summary>Finds the only organization that a word with an article stands for, or -1.</summary>
    private int OrganizationAt(TextSpan span) => IsDefinite(span) && _text.AsSpan(span.Start, span.Length).IndexOf(' ') < 0
        ? _organizations.Find(_text.AsSpan(span.Start, span.Length), span.Start)
        : -1;

    /// <summary>Finds the only person that a role with an article stands for, or -1.</summary>
    private int HolderAt(TextSpan span) => IsDefinite(span) ? _roles.Find(LineFolding.Fold(_text, span), span.Start) : -1;

    /// <summary>Whether the article "the" precedes a noun.</summary>
    private bool IsDefinite(TextSpan span)
    {
        const string Article = "the ";
        return span.Start >= Article.Length
            && _text.AsSpan(span.Start - Article.Length, Article.Length).Equals(Article.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Finds the mention at the end of a span, where the head of a noun phrase stands.</summary>
    /// <returns>Index in <see cref="NameTable.Mentions"/>, or -1.</returns>
    private int MentionAt(TextSpan span) => span.Length == 0 ? -1 : _mentions.At(span.End - 1);
}
