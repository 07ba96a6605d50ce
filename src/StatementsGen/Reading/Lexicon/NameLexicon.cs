namespace StatementsGen.Reading.Lexicon;

/// <summary>What the lists of words that names are made of say of a word as it is written, and of the names of places.</summary>
/// <remarks>It keeps them in the one table of word forms, by the way in which a form is written: case matters, and ’ counts as '.</remarks>
internal sealed class NameLexicon
{
    private readonly WordTable _words;

    /// <summary>What is written in <see cref="WordCase.Mixed"/>; few forms are.</summary>
    private readonly List<MixedWord> _mixed = [];

    /// <summary>Makes the lexicon.</summary>
    /// <param name="words">The table of word forms.</param>
    internal NameLexicon(WordTable words)
    {
        _words = words;
        NameLists.AddTo(this);
    }

    /// <summary>The lexicon, made when first a text is read.</summary>
    internal static NameLexicon Instance => EnglishLexicon.Instance.Names;

    /// <summary>The length of the longest entry.</summary>
    internal int Longest { get; private set; }

    /// <summary>Adds what a list says.</summary>
    /// <param name="classes">What it says.</param>
    /// <param name="word">The word as it is written, or the name of a place.</param>
    internal void Add(WordClasses classes, string word)
    {
        ref var entry = ref _words.Name(_words.Add(word.AsSpan()));
        Longest = Math.Max(Longest, word.Length);
        switch (WordCases.Of(word.AsSpan()))
        {
            case WordCase.Small:
                entry.InSmallLetters |= classes;
                break;
            case WordCase.Capitalized:
                entry.Capitalized |= classes;
                break;
            case WordCase.Capitals:
                entry.InCapitals |= classes;
                break;
            default:
                AddMixed(ref entry, classes, word);
                break;
        }
    }

    /// <summary>What the lists know of a word, or of the name of a place.</summary>
    /// <param name="word">The word as it stands, with whatever apostrophes and full stops.</param>
    internal WordClasses Find(ReadOnlySpan<char> word)
    {
        var classes = FindWhole(word);
        return word.IndexOf('.') < 0 ? classes : classes | FindWithoutStops(word);
    }

    /// <summary>What the lists know of a word whose form is known.</summary>
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
            _ => FindMixed(entry, word),
        };
    }

    /// <summary>What the lists know of a word, or of the name of a place, however it is written: <c>LISBON</c>, <c>NEW YORK</c>, <c>Von</c>.</summary>
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

    /// <summary>"U.N.", "I.R.A.": a known organization, whichever way its initials are written.</summary>
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

    private void AddMixed(ref NameEntry entry, WordClasses classes, string word)
    {
        for (var i = entry.MixedPlusOne - 1; i >= 0; i = _mixed[i].Next)
        {
            if (_mixed[i].Word == word)
            {
                _mixed[i] = _mixed[i] with { Classes = _mixed[i].Classes | classes };
                return;
            }
        }

        _mixed.Add(new MixedWord(word, classes, entry.MixedPlusOne - 1));
        entry.MixedPlusOne = checked((short)_mixed.Count);
    }

    private WordClasses FindMixed(in NameEntry entry, ReadOnlySpan<char> word)
    {
        for (var i = entry.MixedPlusOne - 1; i >= 0; i = _mixed[i].Next)
        {
            if (IsWritten(_mixed[i].Word, word))
            {
                return _mixed[i].Classes;
            }
        }

        return WordClasses.None;
    }

    /// <summary>Whether a word with whatever apostrophes has the letters of an entry, which has the same form.</summary>
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
    /// <param name="Classes">What the lists say of it.</param>
    /// <param name="Next">The index of the next word of the same form, or -1.</param>
    private readonly record struct MixedWord(string Word, WordClasses Classes, int Next);
}
