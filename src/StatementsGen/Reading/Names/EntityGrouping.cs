using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Groups the names that stand for the same entity.</summary>
internal sealed class EntityGrouping : IDisposable
{
    private const int MostSteps = 3;
    private const int MostWordsOfLastName = 4;

    private readonly NameRegister _register;
    private readonly NameVocabulary _vocabulary;
    private readonly KnownPlaces _places;
    private readonly PooledList<EntityDraft> _entities = new();
    private readonly HashIndex _persons = new();

    /// <summary>The persons whom only a title tells apart, by name and gender. Few texts have any.</summary>
    private Dictionary<(int Name, Gender Gender), int>? _titled;

    private EntityGrouping(NameRegister register, KnownPlaces places)
    {
        _register = register;
        _vocabulary = register.Vocabulary;
        _places = places;
        Acronyms = new AcronymIndex(register);
    }

    /// <summary>The index of entities by their initials.</summary>
    internal AcronymIndex Acronyms { get; }

    /// <summary>Gets a reference to an entity.</summary>
    /// <param name="entity">The number of the entity.</param>
    internal ref EntityDraft this[int entity] => ref _entities[entity];

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _entities.Dispose();
        _persons.Dispose();
        Acronyms.Dispose();
    }

    /// <summary>Groups the names of a text.</summary>
    /// <param name="register">The names.</param>
    /// <param name="smallWords">The words that the text writes in small letters somewhere.</param>
    internal static EntityGrouping Group(NameRegister register, SmallWords smallWords)
    {
        var places = new KnownPlaces(register.Vocabulary);
        var grouping = new EntityGrouping(register, places);
        grouping.Group(new NameClassifier(register, places, smallWords));
        return grouping;
    }

    private void Group(NameClassifier classifier)
    {
        using var names = new PooledList<int>();
        for (var name = 0; name < _register.Count; name++)
        {
            if (classifier.TryClassify(name))
            {
                names.Add(name);
            }
        }

        MarkLastWords(names.Slice(0, names.Count));
        RemoveLastWords(names);
        var all = names.Slice(0, names.Count);
        foreach (var name in all)
        {
            if (_register[name].Kind == EntityKind.Person)
            {
                _vocabulary[_register.LastName(name)].IsFamilyName = true;
            }
        }

        foreach (var name in all)
        {
            MarkParts(name);
        }

        foreach (var name in all)
        {
            Join(name, _register[name] is { Kind: EntityKind.Person, WordCount: > 1 } ? PersonOf(WholeOf(name)) : OtherOf(WholeOf(name)));
        }

        foreach (var name in all)
        {
            Acronyms.Add(name);
            NoteCompany(name);
        }
    }

    private void MarkLastWords(ReadOnlySpan<int> names)
    {
        foreach (var name in names)
        {
            if (_register[name] is { WordCount: > 1, Kind: EntityKind.Unknown or EntityKind.Person })
            {
                _vocabulary[_register.LastName(name)].EndsName = true;
            }
        }
    }

    /// <summary>Removes single words that occur once and end a longer name: they stand for somebody with that name, if for one alone.</summary>
    private void RemoveLastWords(PooledList<int> names)
    {
        var kept = 0;
        for (var i = 0; i < names.Count; i++)
        {
            ref readonly var record = ref _register[names[i]];
            if (record is { WordCount: 1, Kind: EntityKind.Unknown, InnerOccurrences: < 2 } && _vocabulary[_register.Words(names[i])[0]].EndsName)
            {
                continue;
            }

            names[kept++] = names[i];
        }

        names.Truncate(kept);
    }

    /// <summary>
    /// Gets the person with the first and last name of a full name, whatever stands between them: "Hillary Clinton", "Hillary Rodham Clinton".
    /// </summary>
    private int PersonOf(int whole)
    {
        var first = _register.Words(whole)[0];
        var last = _register.LastName(whole);
        var hash = unchecked(((uint)first * 0x9E3779B1u) ^ ((uint)last * 0x85EBCA77u));
        for (var slot = -1; _persons.TryNext(hash, ref slot, out var person);)
        {
            if (_entities[person].FirstName == first && _entities[person].LastName == last)
            {
                return person;
            }
        }

        var added = Add(EntityKind.Person, first, last);
        _persons.Add(hash, added);
        ref var lastName = ref _vocabulary[last];
        lastName.LastNameOf = lastName.LastNameOf == VocabularyWord.Nobody ? added : VocabularyWord.Several;
        ref var firstName = ref _vocabulary[first];
        firstName.FirstNameOf = firstName.FirstNameOf == VocabularyWord.Nobody ? added : VocabularyWord.Several;
        return added;
    }

    /// <summary>Gets the person whom only the title tells from another of the same name: "Mr. Vance", "Mrs. Vance".</summary>
    /// <param name="candidate">An occurrence of the name after the title.</param>
    internal int TitledPerson(in NameCandidate candidate)
    {
        var key = (candidate.Name, candidate.Gender);
        if ((_titled ??= []).TryGetValue(key, out var known))
        {
            return known;
        }

        var shown = default(GenderEvidence);
        shown.Add(candidate.Gender, candidate.Title);
        _entities.Add(new EntityDraft
        {
            Kind = EntityKind.Person,
            Canonical = candidate.Name,
            FirstName = NameRecord.None,
            LastName = NameRecord.None,
            Gender = new PersonGender(shown, default),
            Titled = TextSpan.FromBounds(candidate.Title, candidate.Span.End),
            Index = EntityDraft.NotMentioned,
        });
        _titled.Add(key, _entities.Count - 1);
        return _entities.Count - 1;
    }

    /// <summary>
    /// Gets the entity of a full name that is not a person's. Its parts stand for it too: "Foreign Office" for "Foreign Office of Pakistan",
    /// "Security Council" for "United Nations Security Council".
    /// </summary>
    private int OtherOf(int whole)
    {
        ref var record = ref _register[whole];
        if (record.Entity == NameRecord.None)
        {
            record.Entity = Add(record.Kind, NameRecord.None, NameRecord.None);
        }

        return record.Entity;
    }

    private int Add(EntityKind kind, int firstName, int lastName)
    {
        _entities.Add(new EntityDraft
        {
            Kind = kind,
            Canonical = NameRecord.None,
            FirstName = firstName,
            LastName = lastName,
            Index = EntityDraft.NotMentioned,
        });
        return _entities.Count - 1;
    }

    /// <summary>Gets the fullest name that a name can be a part of, or the name itself.</summary>
    private int WholeOf(int name)
    {
        var whole = name;
        for (var i = 0; i < MostSteps && _register[whole].WordCount > 1 && StandsForWhole(_register[whole]); i++)
        {
            whole = _register[whole].Whole;
        }

        return whole;
    }

    /// <summary>Whether a part of a name stands for the whole: it is of the same kind, or of an unknown kind.</summary>
    private bool StandsForWhole(in NameRecord part) => part.Whole >= 0 && part.Kind switch
    {
        EntityKind.Unknown => IsCompany(part.Whole) || _register[part.Whole].Kind == EntityKind.Person,
        EntityKind.Person or EntityKind.Organization => _register[part.Whole].Kind == part.Kind,
        _ => false,
    };

    private void Join(int name, int entity)
    {
        ref var record = ref _register[name];
        ref var draft = ref _entities[entity];
        record.Entity = entity;
        var context = draft.Context;
        context.Add(record.Context);
        draft.Context = context;
        if (draft.Canonical == NameRecord.None || IsFuller(record, _register[draft.Canonical]))
        {
            draft.Canonical = name;
        }

        if (draft.Kind == EntityKind.Person)
        {
            var (shown, ofGivenName) = draft.Gender;
            shown.Add(record.Gender);
            ofGivenName.Add(_vocabulary[_register.Words(name)[0]].Classes.GenderAs(WordClasses.GivenName), record.Span.Start);
            draft.Gender = new PersonGender(shown, ofGivenName);
        }
    }

    private static bool IsFuller(in NameRecord a, in NameRecord b) =>
        a.WordCount != b.WordCount ? a.WordCount > b.WordCount : a.KeyLength > b.KeyLength;

    /// <summary>
    /// Marks the parts that can stand for a name: its last words, the words before "of", and the words before the "Corp." of a company. The last
    /// words do not count after a word that says whose the rest is, since another could be meant: "Maine Republican Party".
    /// </summary>
    private void MarkParts(int name)
    {
        var words = _register.Words(name);
        ref readonly var record = ref _register[name];
        for (var i = 0; i < words.Length - 2 && record.InnerOccurrences > 0; i++)
        {
            if (record.Kind != EntityKind.Person && IsOwner(words.Slice(0, i + 1)))
            {
                break;
            }

            MarkPart(words.Slice(i + 1), name);
        }

        if (record.Kind == EntityKind.Person && words.Length > 2)
        {
            MarkCapitalizedLastName(words.Slice(1), name);
        }

        if (record.HeadCount > 1)
        {
            MarkPart(words.Slice(0, record.HeadCount), name);
        }

        if (words.Length > 2 && IsCompany(name))
        {
            MarkPart(words.Slice(0, words.Length - 1), name);
        }
    }

    /// <summary>Marks a last name with a particle, which has a capital without the given name: "Joost van Dam", "Van Dam".</summary>
    private void MarkCapitalizedLastName(ReadOnlySpan<int> words, int whole)
    {
        if (!_vocabulary.Is(words[0], WordClasses.InnerParticle) || words.Length > MostWordsOfLastName)
        {
            return;
        }

        Span<char> particle = stackalloc char[NameLexicon.LongestInner];
        var small = _vocabulary.Spelling(words[0]);
        small.CopyTo(particle);
        particle[0] = char.ToUpperInvariant(particle[0]);
        Span<int> capitalized = stackalloc int[words.Length];
        words.CopyTo(capitalized);
        capitalized[0] = _vocabulary.Find(particle.Slice(0, small.Length));
        MarkPart(capitalized, whole);
    }

    /// <summary>Whether a name ends like that of a company.</summary>
    private bool IsCompany(int name)
    {
        var words = _register.Words(name);
        return words.Length > 1 && _vocabulary.Is(words[words.Length - 1], WordClasses.Company);
    }

    /// <summary>Notes the first word of a company's name, which stands for it: "Acme" for "Acme Corp.". A trade or a place does not.</summary>
    private void NoteCompany(int name)
    {
        const WordClasses OfOthers = WordClasses.Generic | WordClasses.Place | WordClasses.OpensPlace | WordClasses.PlaceOpener
            | WordClasses.Organization | WordClasses.KnownOrganization | WordClasses.GivenName;
        var words = _register.Words(name);
        if (!IsCompany(name) || _vocabulary.Is(words[0], OfOthers) || _vocabulary[words[0]].IsFamilyName)
        {
            return;
        }

        var entity = _register[name].Entity;
        ref var first = ref _vocabulary[words[0]];
        first.CompanyOf = first.CompanyOf == VocabularyWord.Nobody || first.CompanyOf == entity ? entity : VocabularyWord.Several;
    }

    /// <summary>Whether the words before the rest of a name, or the last of them, say whose it is.</summary>
    private bool IsOwner(ReadOnlySpan<int> words)
    {
        var last = words[words.Length - 1];
        return _vocabulary.Is(last, WordClasses.Adjective) || _vocabulary[last].IsFamilyName || _places.Contains(words);
    }

    private void MarkPart(ReadOnlySpan<int> words, int whole)
    {
        if (_register.Find(words) is var part && part >= 0)
        {
            ref var record = ref _register[part];
            record.Whole = record.Whole == NameRecord.None || record.Whole == whole ? whole : NameRecord.Several;
        }
    }
}
