namespace StatementsGen.Reading.Names;

/// <summary>Goes through the candidates in order and settles for whom each of them stands, if for anybody.</summary>
internal sealed class MentionResolver
{
    private readonly NameRegister _register;
    private readonly Func<string, bool> _isLowerCaseWord;
    private readonly EntityGrouping _grouping;
    private readonly DefinedAbbreviations _abbreviations;
    private readonly List<NamedMention> _mentions = [];
    private readonly List<EntityDraft> _entities = [];
    private readonly HashSet<(EntityDraft Entity, string Key)> _names = [];
    private readonly Dictionary<string, (EntityDraft? Person, int Sentence)> _lastNamed = new(StringComparer.Ordinal);

    /// <summary>Makes a resolver.</summary>
    /// <param name="register">All names of the text.</param>
    /// <param name="grouping">Which of them belong together.</param>
    /// <param name="abbreviations">The abbreviations that the text defines.</param>
    /// <param name="isLowerCaseWord">Whether a word stands in small letters somewhere in the text.</param>
    internal MentionResolver(
        NameRegister register, EntityGrouping grouping, DefinedAbbreviations abbreviations, Func<string, bool> isLowerCaseWord)
    {
        _register = register;
        _grouping = grouping;
        _abbreviations = abbreviations;
        _isLowerCaseWord = isLowerCaseWord;
    }

    /// <summary>Resolves the candidates of the text.</summary>
    /// <param name="candidates">The candidates, in order.</param>
    internal NameTable Resolve(List<NameCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Resolve(candidate);
        }

        return new NameTable(Entities(), _mentions, _abbreviations.Definitions);
    }

    private NamedEntity[] Entities()
    {
        var entities = new NamedEntity[_entities.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var draft = _entities[i];
            entities[i] = new NamedEntity(draft.Kind, draft.Canonical.Name, draft.Aliases, draft.Gender);
        }

        return entities;
    }

    private void Resolve(NameCandidate candidate)
    {
        var record = candidate.Record;
        if (IsDoubtful(candidate) && Rest(candidate) is { } rest)
        {
            candidate = rest;
            record = rest.Record;
        }

        if (EntityOf(candidate, out var form) is not { } entity)
        {
            return;
        }

        if (entity.Index < 0)
        {
            entity.Index = _entities.Count;
            _entities.Add(entity);
        }

        if (record.Key != entity.Canonical.Key && _names.Add((entity, record.Key)))
        {
            entity.Aliases.Add(record.Name);
        }

        _mentions.Add(new NamedMention(entity.Index, candidate.Span, form));
        if (entity.Kind == NameKind.Person && form == SpeakerResolution.Name)
        {
            NoteNamed(record.LastName, entity, candidate.Sentence);
        }
    }

    /// <summary>Whether only the start of a sentence makes the first word a part of the name: "Critics Baloch", "Senior Taliban".</summary>
    private bool IsDoubtful(NameCandidate candidate) =>
        candidate.Opens && candidate.SecondWord >= 0
        && (candidate.Record.Entity is null
            || (candidate.Record.Sightings == 0
                && candidate.Record.Kind != NameKind.Person
                && _isLowerCaseWord(candidate.Record.Words[0])));

    private NameCandidate? Rest(NameCandidate candidate)
    {
        var key = candidate.Record.Key;
        return _register.Find(key.Substring(key.IndexOf(' ') + 1)) is { } record
            ? candidate with
            {
                Record = record,
                Span = TextSpan.FromBounds(candidate.SecondWord, candidate.Span.End),
                SecondWord = -1,
                Opens = false,
            }
            : null;
    }

    private EntityDraft? EntityOf(NameCandidate candidate, out SpeakerResolution form)
    {
        var record = candidate.Record;
        form = SpeakerResolution.Name;
        if (record.Words.Length > 1)
        {
            form = record.Entity is { } whole && IsPart(record, whole.Canonical) ? SpeakerResolution.ShortName : form;
            return record.Entity;
        }

        form = SpeakerResolution.Acronym;
        if (_abbreviations.Find(record.Key, candidate.Span.Start) is { } longForm
            && _register.Find(longForm)?.Entity is { } defined)
        {
            return defined;
        }

        if (record.IsAcronym && FindAcronym(record) is { } full)
        {
            return full;
        }

        form = SpeakerResolution.ShortName;
        if (candidate.Opens && record.Sightings == 0 && _isLowerCaseWord(record.Key))
        {
            return null;
        }

        if (_grouping.IsLastName(record.Key))
        {
            // "Jordan" after "Michael Jordan" can be either, unless a title says that it is he.
            if (record.Kind == NameKind.Place && !candidate.IsIntroduced)
            {
                return null;
            }

            return _lastNamed.TryGetValue(record.Key, out var last) ? last.Person : _grouping.FindByLastName(record.Key);
        }

        if (!candidate.IsIntroduced
            && record.Kind is not (NameKind.Place or NameKind.Organization)
            && _grouping.FindByFirstName(record.Key) is { } person)
        {
            return person;
        }

        form = SpeakerResolution.Name;
        return record.Entity;
    }

    /// <summary>What an acronym is made of the initials of; failing that, the same acronym without full stops.</summary>
    private EntityDraft? FindAcronym(NameRecord record) =>
        _grouping.Acronyms.Find(record.Key)
        ?? (record.Key.IndexOf('.') < 0 ? null : _register.Find(record.Key.Replace(".", ""))?.Entity);

    /// <summary>Whether a name is a part of the full one that could be another's too; first and last name are the person's own.</summary>
    private static bool IsPart(NameRecord record, NameRecord full) =>
        record.Words.Length < full.Words.Length
        && (full.Kind != NameKind.Person || record.Words[0] != full.Words[0]);

    /// <summary>A family name stands for whoever bore it last; for nobody where the last sentence named two of them.</summary>
    private void NoteNamed(string lastName, EntityDraft person, int sentence)
    {
        var isShared = _lastNamed.TryGetValue(lastName, out var last) && last.Sentence == sentence && last.Person != person;
        _lastNamed[lastName] = (isShared ? null : person, sentence);
    }
}
