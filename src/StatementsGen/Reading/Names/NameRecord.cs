using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A name as it is written, with the evidence that all its places give of what it names.</summary>
internal sealed class NameRecord
{
    private bool _isGenderContradicted;

    /// <summary>Makes a record of a name that stands nowhere yet.</summary>
    /// <param name="index">How many names stand before it first.</param>
    /// <param name="key">The name with white space and apostrophes folded.</param>
    /// <param name="name">The name with white space folded.</param>
    internal NameRecord(int index, string key, string name)
    {
        Index = index;
        Key = key;
        Name = name;
        Words = key.Split(' ');
        var of = key.IndexOf(" of ", StringComparison.Ordinal);
        var purpose = key.IndexOf(" for ", StringComparison.Ordinal);
        HeadEnd = of < 0 || (purpose >= 0 && purpose < of) ? purpose : of;
    }

    /// <summary>How many names stand before it first.</summary>
    internal int Index { get; }

    /// <summary>The name with white space and apostrophes folded: what two places have in common.</summary>
    internal string Key { get; }

    /// <summary>The name as it stands where it stands first, white space folded.</summary>
    internal string Name { get; }

    /// <summary>The words of the key.</summary>
    internal string[] Words { get; }

    /// <summary>Where " of" or " for" follows the head of the name in <see cref="Key"/>, or -1.</summary>
    internal int HeadEnd { get; }

    /// <summary>The number of places where the capital is the name's own, not that of a sentence's first word.</summary>
    internal int Sightings { get; set; }

    /// <summary>What speaks for a person; two is enough.</summary>
    internal int PersonEvidence { get; set; }

    /// <summary>Whether "the" stands before it somewhere.</summary>
    internal bool HasArticle { get; set; }

    /// <summary>Whether a possessive ending follows it somewhere.</summary>
    internal bool HasPossessive { get; set; }

    /// <summary>Whether the text defines an abbreviation for it.</summary>
    internal bool IsDefined { get; set; }

    /// <summary>The gender that titles and roles show, if they agree.</summary>
    internal Gender Gender { get; private set; }

    /// <summary>What it names.</summary>
    internal NameKind Kind { get; set; }

    /// <summary>Whose name it is, once that is settled.</summary>
    internal EntityDraft? Entity { get; set; }

    /// <summary>Whether it is written in capitals alone.</summary>
    internal bool IsAcronym { get; set; }

    /// <summary>Adds what a title or a role tells of the gender.</summary>
    /// <param name="gender">What it tells.</param>
    internal void AddGender(Gender gender)
    {
        if (gender == Gender.Unknown || gender == Gender || _isGenderContradicted)
        {
            return;
        }

        _isGenderContradicted = Gender != Gender.Unknown;
        Gender = _isGenderContradicted ? Gender.Unknown : gender;
    }

    /// <summary>The word that says what kind of thing the name names: the last one before "of" or "for".</summary>
    internal string Head
    {
        get
        {
            var end = HeadEnd < 0 ? Key.Length : HeadEnd;
            return Key.Substring(Key.LastIndexOf(' ', end - 1) + 1, end - Key.LastIndexOf(' ', end - 1) - 1);
        }
    }

    /// <summary>The family name, or the name by which a person is called: the last word that is not a suffix.</summary>
    internal string LastName
    {
        get
        {
            var last = Words.Length - 1;
            while (last > 0 && NameSuffixes.IsPersonal(Words[last]))
            {
                last--;
            }

            return Words[last];
        }
    }
}
