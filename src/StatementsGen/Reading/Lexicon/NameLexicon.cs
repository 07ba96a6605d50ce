namespace StatementsGen.Reading.Lexicon;

/// <summary>The classes of words as they are written, and of the names of places.</summary>
/// <remarks>They are kept in the table of word forms, by how a form is written. Case matters; ’ counts as '.</remarks>
internal sealed class NameLexicon
{
    /// <summary>The length of the longest word in small letters inside a name.</summary>
    internal const int LongestInner = 5;

    private readonly WordTable _words;

    /// <summary>The few words in <see cref="WordCase.Mixed"/>.</summary>
    private readonly List<MixedWord> _mixed = [];

    /// <summary>Makes a lexicon without words.</summary>
    /// <param name="words">The table of word forms.</param>
    internal NameLexicon(WordTable words) => _words = words;

    /// <summary>The lexicon, built when the first text is read.</summary>
    internal static NameLexicon Instance => EnglishLexicon.Instance.Names;

    /// <summary>The length of the longest entry.</summary>
    internal int Longest { get; private set; }

    /// <summary>Adds classes to a word.</summary>
    /// <param name="word">The word as it is written, or the name of a place.</param>
    /// <param name="classes">The classes of the word.</param>
    /// <param name="spelling">The classes of its spelling.</param>
    internal void Add(ReadOnlySpan<char> word, WordClasses classes, SpellingClasses spelling)
    {
        ref var entry = ref _words.Name(_words.Add(word));
        Longest = Math.Max(Longest, word.Length);
        switch (WordCases.Of(word))
        {
            case WordCase.Small:
                entry.InSmallLetters |= classes;
                entry.SpellingInSmallLetters |= spelling;
                break;
            case WordCase.Capitalized:
                entry.Capitalized |= classes;
                entry.SpellingCapitalized |= spelling;
                break;
            case WordCase.Capitals:
                entry.InCapitals |= classes;
                entry.SpellingInCapitals |= spelling;
                break;
            default:
                AddMixed(ref entry, word, classes, spelling);
                break;
        }
    }

    /// <summary>Returns the classes of a spelling.</summary>
    /// <param name="word">The word as it stands; ’ counts as '.</param>
    internal SpellingClasses SpellingOf(ReadOnlySpan<char> word)
    {
        ref readonly var entry = ref _words.Name(_words.Find(word));
        return WordCases.Of(word) switch
        {
            WordCase.Small => entry.SpellingInSmallLetters,
            WordCase.Capitalized => entry.SpellingCapitalized,
            WordCase.Capitals => entry.SpellingInCapitals,
            _ => IndexOfMixed(entry, word) is var index and >= 0 ? _mixed[index].Spelling : SpellingClasses.None,
        };
    }

    /// <summary>Returns the classes of a word, or of the name of a place.</summary>
    /// <param name="word">The word as it stands, with any apostrophes and full stops.</param>
    internal WordClasses Find(ReadOnlySpan<char> word)
    {
        var classes = FindWhole(word);
        return word.IndexOf('.') < 0 ? classes : classes | FindWithoutStops(word);
    }

    /// <summary>Returns the classes of a word whose form is known.</summary>
    /// <param name="form">The index of the form in the table.</param>
    /// <param name="letters">How it is written.</param>
    /// <param name="word">The word as it stands.</param>
    internal WordClasses Find(int form, WordCase letters, ReadOnlySpan<char> word)
    {
        ref readonly var entry = ref _words.Name(form);
        return letters switch
        {
            WordCase.Small => entry.InSmallLetters,
            WordCase.Capitalized => entry.Capitalized,
            WordCase.Capitals => entry.InCapitals,
            _ => IndexOfMixed(entry, word) is var index and >= 0 ? _mixed[index].Classes : WordClasses.None,
        };
    }

    /// <summary>Returns the classes of a word, or of the name of a place, in any case: <c>LISBON</c>, <c>NEW YORK</c>, <c>Von</c>.</summary>
    /// <param name="word">The word, in any case.</param>
    internal WordClasses FindInAnyCase(ReadOnlySpan<char> word)
    {
        ref readonly var entry = ref _words.Name(_words.Find(word));
        var classes = entry.InSmallLetters | entry.Capitalized | entry.InCapitals;
        for (var i = entry.MixedPlusOne - 1; i >= 0; i = _mixed[i].Next)
        {
            classes |= _mixed[i].Classes;
        }

        return classes;
    }

    private WordClasses FindWhole(ReadOnlySpan<char> word) => Find(_words.Find(word), WordCases.Of(word), word);

    /// <summary>"U.N.", "I.R.A.": a known organization with stops between its initials.</summary>
    private WordClasses FindWithoutStops(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[Math.Min(word.Length, Longest)];
        var count = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                continue;
            }

            if (count == letters.Length)
            {
                return WordClasses.None;
            }

            letters[count++] = c;
        }

        return FindWhole(letters.Slice(0, count)) & WordClasses.KnownOrganization;
    }

    private void AddMixed(ref NameEntry entry, ReadOnlySpan<char> word, WordClasses classes, SpellingClasses spelling)
    {
        var index = IndexOfMixed(entry, word);
        if (index >= 0)
        {
            var known = _mixed[index];
            _mixed[index] = known with { Classes = known.Classes | classes, Spelling = known.Spelling | spelling };
            return;
        }

        _mixed.Add(new MixedWord(word.ToString(), classes, spelling, entry.MixedPlusOne - 1));
        entry.MixedPlusOne = checked((short)_mixed.Count);
    }

    private int IndexOfMixed(in NameEntry entry, ReadOnlySpan<char> word)
    {
        for (var i = entry.MixedPlusOne - 1; i >= 0; i = _mixed[i].Next)
        {
            if (IsWritten(_mixed[i].Word, word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns whether a word is written like an entry of the same form, apart from apostrophes.</summary>
    private static bool IsWritten(string entry, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (entry[i] != word[i] && word[i] != '’')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word in <see cref="WordCase.Mixed"/>.</summary>
    /// <param name="Word">The word as it is written.</param>
    /// <param name="Classes">The classes of the word.</param>
    /// <param name="Spelling">The classes of its spelling.</param>
    /// <param name="Next">The index of the next word of the same form, or -1.</param>
    private readonly record struct MixedWord(string Word, WordClasses Classes, SpellingClasses Spelling, int Next);
}
