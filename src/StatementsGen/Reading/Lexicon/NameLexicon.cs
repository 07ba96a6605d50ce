using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Lexicon;

/// <summary>The lists of words that names are made of as one table, searched by a span of text without making a string.</summary>
/// <remarks>Open addressing with linear probing; at most half of the slots are taken. Case matters, and ’ counts as '.</remarks>
internal sealed class NameLexicon
{
    private static readonly Lazy<NameLexicon> Lazy = new(static () => new NameLexicon());

    private Entry[] _entries = new Entry[1 << 13];
    private int _count;
    private int _longest;

    private NameLexicon()
    {
        Add(NameClasses.Opener, NameStopWords.Openers);
        Add(NameClasses.Date, NameStopWords.Dates);
        Add(NameClasses.Thing, NameStopWords.Things);
        AddAdjectives();
        Add(NameClasses.Organization | NameClasses.TakesOf, OrganizationWords.Heads);
        Add(NameClasses.TakesOf, OrganizationWords.OtherHeads);
        Add(NameClasses.KnownOrganization, OrganizationWords.Known);
        Add(NameClasses.Topic | NameClasses.TitleComplement, TopicWords.Words);
        AddPlaces();
        Add(NameClasses.PlaceHead, PlaceNames.Heads);
        Add(NameClasses.PlaceFamilyName, PlaceNames.FamilyNames);
        Add(NameClasses.PlaceOpener, PlaceNames.Openers);
        Add(NameClasses.Title | NameClasses.FemaleTitle, PersonTitles.Female);
        Add(NameClasses.Title | NameClasses.MaleTitle, PersonTitles.Male);
        Add(NameClasses.Title, PersonTitles.Either);
        Add(NameClasses.TitleModifier, PersonTitles.Modifiers);
        Add(NameClasses.TitleComplement, PersonTitles.Complements);
        Add(NameClasses.GivenName | NameClasses.FemaleGivenName, GivenNames.Female);
        Add(NameClasses.GivenName | NameClasses.MaleGivenName, GivenNames.Male);
        Add(NameClasses.GivenName, GivenNames.Either);
        Add(NameClasses.Role | NameClasses.FemaleRole, PersonRoles.Female);
        Add(NameClasses.Role | NameClasses.MaleRole, PersonRoles.Male);
        Add(NameClasses.Role, PersonRoles.Either);
        Add(NameClasses.Dotted, NameSuffixes.Dotted);
        Add(NameClasses.PersonalSuffix, NameSuffixes.Personal);
        Add(NameClasses.InnerParticle, NameSuffixes.InnerParticles);
        Add(NameClasses.InnerPossessive, NameSuffixes.Possessives);
        Add(NameClasses.Function, FunctionWords.Words);
    }

    /// <summary>The lexicon, made when first a text is read.</summary>
    internal static NameLexicon Instance => Lazy.Value;

    /// <summary>The length of the longest entry.</summary>
    internal int Longest => _longest;

    /// <summary>What the lists know of a word, or of the name of a place.</summary>
    /// <param name="word">The word as it stands, with whatever apostrophes.</param>
    internal NameClasses Find(ReadOnlySpan<char> word) => FindWritten(word, WordHash.OfFolded(word));

    /// <summary>What the lists know of a word whose hash is known.</summary>
    /// <param name="word">The word as it stands, with whatever apostrophes and full stops.</param>
    /// <param name="hash">Its <see cref="WordHash.OfFolded"/>.</param>
    internal NameClasses FindWritten(ReadOnlySpan<char> word, uint hash)
    {
        var classes = Find(word, hash);
        return word.IndexOf('.') < 0 ? classes : classes | FindWithoutStops(word);
    }

    /// <summary>What the lists know of a word without full stops whose hash is known.</summary>
    /// <param name="word">The word as it stands, with whatever apostrophes.</param>
    /// <param name="hash">Its <see cref="WordHash.OfFolded"/>.</param>
    internal NameClasses Find(ReadOnlySpan<char> word, uint hash) => _entries[SlotOf(word, hash)].Classes;

    /// <summary>"U.N.", "I.R.A.": a known organization, whichever way its initials are written.</summary>
    private NameClasses FindWithoutStops(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[Math.Min(word.Length, _longest)];
        var count = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                continue;
            }

            if (count == letters.Length)
            {
                return NameClasses.None;
            }

            letters[count++] = c;
        }

        letters = letters.Slice(0, count);
        return Find(letters, WordHash.OfFolded(letters)) & NameClasses.KnownOrganization;
    }

    /// <summary>Where a word stands, or the free slot where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var mask = _entries.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_entries[slot] is { Word: { } other } entry && !(entry.Hash == hash && NameKey.IsSame(other.AsSpan(), word)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Add(NameClasses classes, string list)
    {
        foreach (var word in WordList.Words(list))
        {
            AddEntry(classes, word);
        }
    }

    private void AddAdjectives()
    {
        const int LongestWithoutPlural = 2;
        foreach (var adjective in WordList.Words(NameAdjectives.Words))
        {
            AddEntry(NameClasses.Adjective, adjective);
            if (adjective.Length > LongestWithoutPlural)
            {
                AddEntry(NameClasses.Adjective, adjective + "s");
            }
        }
    }

    private void AddPlaces()
    {
        foreach (var place in WordList.Phrases(PlaceNames.Names))
        {
            AddEntry(NameClasses.Place, place);
            if (place.IndexOf(' ') is var end && end > 0)
            {
                AddEntry(NameClasses.OpensPlace, place.Substring(0, end));
            }
        }
    }

    private void AddEntry(NameClasses classes, string word)
    {
        var hash = WordHash.OfFolded(word.AsSpan());
        var slot = SlotOf(word.AsSpan(), hash);
        if (_entries[slot].Word is null)
        {
            if (2 * ++_count > _entries.Length)
            {
                Grow();
                slot = SlotOf(word.AsSpan(), hash);
            }

            _entries[slot] = new Entry { Word = word, Hash = hash };
            _longest = Math.Max(_longest, word.Length);
        }

        _entries[slot].Classes |= classes;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[2 * old.Length];
        foreach (var entry in old)
        {
            if (entry.Word is { } word)
            {
                _entries[SlotOf(word.AsSpan(), entry.Hash)] = entry;
            }
        }
    }

    private struct Entry
    {
        /// <summary>The word as it stands, or the name of a place; <see langword="null"/> where the slot is free.</summary>
        internal string? Word { get; init; }

        /// <summary>Its hash.</summary>
        internal uint Hash { get; init; }

        /// <summary>What the lists know of it.</summary>
        internal NameClasses Classes { get; set; }
    }
}
