namespace StatementsGen.Reading.Names;

/// <summary>
/// Maps acronyms to the entities with those initials: "FO" to the Foreign Office of Pakistan, "TTP" to Tehreek-i-Taliban Pakistan.
/// </summary>
internal sealed class AcronymIndex : IDisposable
{
    private readonly NameRegister _register;
    private readonly NameVocabulary _vocabulary;
    private readonly PooledList<Acronym> _acronyms = new();
    private readonly HashIndex _index = new();
    private readonly PooledList<char> _letters = new();

    /// <summary>Creates an index of the acronyms of a text, without entities.</summary>
    /// <param name="register">The names of the text.</param>
    internal AcronymIndex(NameRegister register)
    {
        _register = register;
        _vocabulary = register.Vocabulary;
        for (var name = 0; name < register.Count; name++)
        {
            if (register[name] is { IsAcronym: true, WordCount: 1 })
            {
                ReadAcronym(name);
                if (FindLetters(out var hash) < 0)
                {
                    _index.Add(hash, _acronyms.Count);
                    _acronyms.Add(new Acronym { Word = register.Words(name)[0], Entity = NameRecord.None });
                }
            }
        }
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _acronyms.Dispose();
        _index.Dispose();
        _letters.Dispose();
    }

    /// <summary>Finds the only entity that an acronym stands for, or a number below 0.</summary>
    /// <param name="name">The number of the acronym among the names.</param>
    internal int Find(int name)
    {
        ReadAcronym(name);
        return FindLetters(out _) is var found && found >= 0 ? _acronyms[found].Entity : NameRecord.None;
    }

    /// <summary>Adds the initials of a name: with its small words, without them, and those of its head.</summary>
    /// <param name="name">The number of the name, whose entity is known.</param>
    internal void Add(int name)
    {
        ref readonly var record = ref _register[name];
        var words = _register.Words(name);
        if (_acronyms.Count == 0 || (words.Length < (record.Kind == EntityKind.Person ? 3 : 2) && !HoldsHyphen(words)))
        {
            return;
        }

        // Two letters can stand for many things. Only the full name of an organization or a country is enough evidence for them.
        var least = record.Kind is EntityKind.Organization or EntityKind.Place ? 2 : 3;
        Add(words, withSmallWords: false, least, record.Entity);
        Add(words, withSmallWords: true, least, record.Entity);
        if (record.HeadCount > 0)
        {
            Add(words.Slice(0, record.HeadCount), withSmallWords: false, least, record.Entity);
        }
    }

    private void Add(ReadOnlySpan<int> words, bool withSmallWords, int least, int entity)
    {
        ReadInitials(words, withSmallWords);
        if (_letters.Count >= least && FindLetters(out _) is var found && found >= 0)
        {
            ref var acronym = ref _acronyms[found];
            acronym.Entity = acronym.Entity == NameRecord.None || acronym.Entity == entity ? entity : NameRecord.Several;
        }
    }

    private void ReadInitials(ReadOnlySpan<int> words, bool withSmallWords)
    {
        _letters.Clear();
        foreach (var word in words)
        {
            var spelling = _vocabulary.Spelling(word);
            for (var i = 0; i < spelling.Length; i++)
            {
                if ((i == 0 || spelling[i - 1] == '-') && char.IsLetter(spelling[i]) && (withSmallWords || char.IsUpper(spelling[i])))
                {
                    _letters.Add(char.ToUpperInvariant(spelling[i]));
                }
            }
        }
    }

    private void ReadAcronym(int name)
    {
        _letters.Clear();
        foreach (var c in _vocabulary.Spelling(_register.Words(name)[0]))
        {
            if (c != '.')
            {
                _letters.Add(char.ToUpperInvariant(c));
            }
        }
    }

    /// <summary>Finds the acronym with the letters that were read, or -1.</summary>
    private int FindLetters(out uint hash)
    {
        var letters = _letters.Slice(0, _letters.Count);
        hash = WordHash.OfFolded(letters);
        for (var slot = -1; _index.TryNext(hash, ref slot, out var acronym);)
        {
            if (IsWrittenWith(_vocabulary.Spelling(_acronyms[acronym].Word), letters))
            {
                return acronym;
            }
        }

        return -1;
    }

    private static bool IsWrittenWith(ReadOnlySpan<char> acronym, ReadOnlySpan<char> letters)
    {
        var read = 0;
        foreach (var c in acronym)
        {
            if (c == '.')
            {
                continue;
            }

            if (read == letters.Length || NameKey.Fold(char.ToUpperInvariant(c)) != NameKey.Fold(letters[read]))
            {
                return false;
            }

            read++;
        }

        return read == letters.Length;
    }

    private bool HoldsHyphen(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (_vocabulary.Spelling(word).IndexOf('-') >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private struct Acronym
    {
        /// <summary>The number of the acronym in the vocabulary.</summary>
        internal int Word { get; init; }

        /// <summary>The entity, <see cref="NameRecord.None"/>, or <see cref="NameRecord.Several"/> if two entities have the same initials.</summary>
        internal int Entity { get; set; }
    }
}
