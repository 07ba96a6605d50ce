using StatementsGen.Outlines;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>Resolves the candidates in order: finds the entity that each of them stands for, if any.</summary>
internal sealed class MentionResolver : IDisposable
{
    private readonly string _text;
    private readonly NameRegister _register;
    private readonly NameVocabulary _vocabulary;
    private readonly SmallWords _smallWords;
    private readonly EntityGrouping _grouping;
    private readonly DefinedAbbreviations _abbreviations;
    private readonly MentionedEntities _entities;

    /// <summary>Creates a resolver.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="register">All names of the text.</param>
    /// <param name="grouping">The entities that the names stand for.</param>
    /// <param name="abbreviations">The abbreviations that the text defines.</param>
    /// <param name="smallWords">The words that the text writes in small letters somewhere.</param>
    internal MentionResolver(
        string text, NameRegister register, EntityGrouping grouping, DefinedAbbreviations abbreviations, SmallWords smallWords)
    {
        _text = text;
        _register = register;
        _vocabulary = register.Vocabulary;
        _grouping = grouping;
        _abbreviations = abbreviations;
        _smallWords = smallWords;
        _entities = new MentionedEntities(register, grouping);
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose() => _entities.Dispose();

    /// <summary>Resolves the candidates of the text.</summary>
    /// <param name="candidates">The candidates, in order.</param>
    internal NameTable Resolve(PooledList<NameCandidate> candidates)
    {
        var mentions = new List<MentionOutline>(candidates.Count);
        var forms = new List<SpeakerResolution>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Resolve(candidates[i], out var form) is { } mention)
            {
                mentions.Add(mention);
                forms.Add(form);
            }
        }

        var entities = _entities.ToArray();
        EntityKinds.SpreadInLists(_text, mentions, entities);
        return new NameTable(entities, mentions, forms, _abbreviations.Definitions);
    }

    private MentionOutline? Resolve(NameCandidate candidate, out SpeakerResolution form)
    {
        if (IsDoubtful(candidate) && Rest(candidate) is { } rest)
        {
            candidate = rest;
        }

        var entity = EntityOf(candidate, out form);
        if (entity < 0)
        {
            return null;
        }

        var mention = new MentionOutline(_entities.Add(entity, candidate.Name), candidate.Span);
        if (candidate.Gender != Gender.Unknown)
        {
            NoteGender(candidate, entity);
        }

        if (_grouping[entity].Kind == EntityKind.Person && form == SpeakerResolution.Name)
        {
            NoteNamed(_register.LastName(candidate.Name), entity, candidate.Sentence);
        }

        return mention;
    }

    /// <summary>Whether the first word may be capitalised only by the start of the sentence: "Critics Baloch", "Senior Taliban".</summary>
    private bool IsDoubtful(in NameCandidate candidate)
    {
        if (!candidate.Opens || candidate.SecondWord < 0)
        {
            return false;
        }

        ref readonly var record = ref _register[candidate.Name];
        return record.Entity < 0
            || (record.InnerOccurrences == 0 && record.Kind != EntityKind.Person && IsLowerCaseWord(_register.Words(candidate.Name)[0]));
    }

    private NameCandidate? Rest(in NameCandidate candidate)
    {
        var words = _register.Words(candidate.Name);
        var rest = words.Length == 1 ? candidate.Name : _register.Find(words.Slice(1));
        return rest < 0 ? null : candidate with
        {
            Name = rest,
            Span = TextSpan.FromBounds(candidate.SecondWord, candidate.Span.End),
            SecondWord = -1,
            Opens = false,
        };
    }

    /// <summary>Finds the number of the entity that a candidate stands for, or a number below 0.</summary>
    private int EntityOf(in NameCandidate candidate, out SpeakerResolution form)
    {
        ref readonly var record = ref _register[candidate.Name];
        if (record.WordCount > 1)
        {
            form = record.Entity >= 0 && IsPart(candidate.Name, _grouping[record.Entity].Canonical) ? SpeakerResolution.ShortName : SpeakerResolution.Name;
            return record.Entity;
        }

        var word = _register.Words(candidate.Name)[0];
        if (LongFormOf(candidate, record, word) is var full && full >= 0)
        {
            form = SpeakerResolution.Acronym;
            return full;
        }

        ref readonly var called = ref _vocabulary[word];
        if (candidate.Opens && record.InnerOccurrences == 0 && IsLowerCaseWord(word))
        {
            form = SpeakerResolution.ShortName;
            return NameRecord.None;
        }

        if (IsToldByTitle(candidate, called))
        {
            form = SpeakerResolution.Name;
            return _grouping.TitledPerson(candidate);
        }

        var isShort = TryShortName(candidate, record, called, out var entity);
        form = isShort ? SpeakerResolution.ShortName : SpeakerResolution.Name;
        return isShort ? entity : record.Entity;
    }

    /// <summary>Finds the entity whose acronym a word is: by the definition in the text, else by the initials. Returns a number below 0 if there is none.</summary>
    private int LongFormOf(in NameCandidate candidate, in NameRecord record, int word)
    {
        if (_abbreviations.Find(word, candidate.Span.Start) is { } longForm
            && _register.Find(longForm) is var defined && defined >= 0 && _register[defined].Entity >= 0)
        {
            return _register[defined].Entity;
        }

        return record.IsAcronym ? FindAcronym(candidate.Name, word) : NameRecord.None;
    }

    /// <summary>Whether a word is the last name, the given name or the short company name of somebody or something with a longer name.</summary>
    /// <param name="candidate">The occurrence.</param>
    /// <param name="record">Its name.</param>
    /// <param name="called">What the word can stand for.</param>
    /// <param name="entity">Receives the entity, or a number below 0 if several have that name.</param>
    private bool TryShortName(in NameCandidate candidate, in NameRecord record, in VocabularyWord called, out int entity)
    {
        if (!candidate.IsIntroduced && called.NamedLast >= 0 && _grouping[called.NamedLast].Titled is not null)
        {
            entity = called.NamedLast;
            return true;
        }

        if (called.LastNameOf != VocabularyWord.Nobody)
        {
            // "Jordan" after "Michael Jordan" is ambiguous, unless a title shows that it is the person.
            var isAmbiguous = record.Kind == EntityKind.Place && !candidate.IsIntroduced;
            entity = isAmbiguous ? NameRecord.None : called.NamedLast != VocabularyWord.Nobody ? called.NamedLast : called.LastNameOf;
            return true;
        }

        entity = candidate.IsIntroduced ? NameRecord.None
            : record.Kind is not (EntityKind.Place or EntityKind.Organization) && called.FirstNameOf >= 0 ? called.FirstNameOf
            : record.Kind == EntityKind.Unknown ? called.CompanyOf
            : NameRecord.None;
        return entity >= 0;
    }

    /// <summary>Whether only the title tells whom a last name stands for, since the text has a man and a woman of that name.</summary>
    private bool IsToldByTitle(in NameCandidate candidate, in VocabularyWord called)
    {
        if (candidate.Gender == Gender.Unknown)
        {
            return false;
        }

        ref readonly var record = ref _register[candidate.Name];
        if (called.LastNameOf == VocabularyWord.Nobody)
        {
            return record.Entity >= 0 && record.Gender.IsContradictory;
        }

        var person = called.NamedLast >= 0 ? called.NamedLast : called.LastNameOf;
        return person >= 0 && _grouping[person].Gender.InAll is var gender && gender != Gender.Unknown && gender != candidate.Gender;
    }

    /// <summary>Finds the entity with the initials of an acronym, else the entity of the same acronym without full stops.</summary>
    private int FindAcronym(int name, int word)
    {
        var full = _grouping.Acronyms.Find(name);
        if (full >= 0 || _vocabulary.Spelling(word).IndexOf('.') < 0)
        {
            return full;
        }

        var bare = _register.Find(_vocabulary.FindWithoutStops(word));
        return bare < 0 ? NameRecord.None : _register[bare].Entity;
    }

    /// <summary>Whether a name is a short form of the full one. A person's first and last name together are not.</summary>
    private bool IsPart(int name, int full) =>
        _register[name].WordCount < _register[full].WordCount
        && (_register[full].Kind != EntityKind.Person || _register.Words(name)[0] != _register.Words(full)[0]);

    /// <summary>
    /// Notes the person that a family name stands for from here on: the one named last. If one sentence names two, it stands for neither.
    /// </summary>
    private void NoteNamed(int lastName, int person, int sentence)
    {
        ref var word = ref _vocabulary[lastName];
        var isShared = word.NamedLast != VocabularyWord.Nobody && word.NamedIn == sentence && word.NamedLast != person;
        word.NamedLast = isShared ? VocabularyWord.Several : person;
        word.NamedIn = sentence;
    }

    /// <summary>Adds the gender of a title to the person: "Ms. Vance" after "Robin Vance".</summary>
    private void NoteGender(in NameCandidate candidate, int person)
    {
        ref var draft = ref _grouping[person];
        var (shown, ofGivenName) = draft.Gender;
        shown.Add(candidate.Gender, candidate.Title);
        draft.Gender = new PersonGender(shown, ofGivenName);
    }

    private bool IsLowerCaseWord(int word) => _smallWords.Contains(_vocabulary[word]);
}
