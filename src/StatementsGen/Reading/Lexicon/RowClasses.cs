namespace StatementsGen.Reading.Lexicon;

/// <summary>What the labels of a row say of each of its words.</summary>
internal struct RowClasses
{
    /// <summary>The classes of the form in any case.</summary>
    internal WordClasses AnyCase { get; set; }

    /// <summary>The classes of the form in any case that its plural has too.</summary>
    internal WordClasses Noun { get; set; }

    /// <summary>The gender.</summary>
    internal WordClasses Gender { get; set; }

    /// <summary>The classes of the word in small letters.</summary>
    internal WordClasses Small { get; set; }

    /// <summary>The classes of the word with a capital.</summary>
    internal WordClasses Capitalized { get; set; }

    /// <summary>The spelling classes of the word in small letters.</summary>
    internal SpellingClasses SmallSpelling { get; set; }

    /// <summary>The spelling classes of the word with a capital.</summary>
    internal SpellingClasses CapitalizedSpelling { get; set; }

    /// <summary>The spelling classes of the word as the row spells it.</summary>
    internal SpellingClasses Spelling { get; set; }

    /// <summary>What follows from the word.</summary>
    internal Derivations Derives { get; set; }

    /// <summary>Returns what several labels say.</summary>
    /// <param name="labels">The labels, separated by spaces.</param>
    internal static RowClasses Of(ReadOnlySpan<char> labels)
    {
        var row = default(RowClasses);
        while (labels.Length > 0)
        {
            var end = labels.IndexOf(' ') is var space and >= 0 ? space : labels.Length;
            row.Add(WordLabel.Find(labels.Slice(0, end).ToString()));
            labels = labels.Slice(end).TrimStart();
        }

        row.AddGender();
        return row;
    }

    /// <summary>Returns whether something follows from the word.</summary>
    /// <param name="derivation">What can follow.</param>
    internal readonly bool Has(Derivations derivation) => (Derives & derivation) != 0;

    private void Add(in RowClasses label)
    {
        AnyCase |= label.AnyCase;
        Noun |= label.Noun;
        Gender |= label.Gender;
        Small |= label.Small;
        Capitalized |= label.Capitalized;
        SmallSpelling |= label.SmallSpelling;
        CapitalizedSpelling |= label.CapitalizedSpelling;
        Spelling |= label.Spelling;
        Derives |= label.Derives;
    }

    /// <summary>Adds the gender where the word stands for a person.</summary>
    private void AddGender()
    {
        const WordClasses OfPersons = WordClasses.Title | WordClasses.PersonNoun | WordClasses.GivenName;
        Capitalized |= (Capitalized & OfPersons) != 0 ? Gender : WordClasses.None;
        Small |= (Small & OfPersons) != 0 ? Gender : WordClasses.None;
        AnyCase |= (Capitalized & WordClasses.GivenName) == 0 ? Gender : WordClasses.None;
    }
}
