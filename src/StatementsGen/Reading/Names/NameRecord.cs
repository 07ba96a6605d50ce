using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A name as it is written, with the evidence that all its places give of what it names.</summary>
internal struct NameRecord
{
    /// <summary>Stands for a name or an entity where there is none.</summary>
    internal const int None = -1;

    /// <summary>Stands for a name where several can be meant.</summary>
    internal const int Several = -2;

    private bool _isGenderContradicted;

    /// <summary>Where it stands first.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>Where its words start in <see cref="NameRegister"/>.</summary>
    internal int FirstWord { get; init; }

    /// <summary>The number of its words.</summary>
    internal int WordCount { get; init; }

    /// <summary>Its length with single spaces.</summary>
    internal int KeyLength { get; init; }

    /// <summary>The number of its words before "of" or "for", or 0.</summary>
    internal int HeadCount { get; init; }

    /// <summary>The number of places where the capital is the name's own, not that of a sentence's first word.</summary>
    internal int InnerOccurrences { get; set; }

    /// <summary>The number of places where the name is a sentence's first word.</summary>
    internal int OpeningOccurrences { get; set; }

    /// <summary>What speaks for a person; two is enough.</summary>
    internal int PersonEvidence { get; set; }

    /// <summary>The name that it is a part of, <see cref="None"/> or <see cref="Several"/>.</summary>
    internal int Whole { get; set; }

    /// <summary>Whose name it is, once that is settled, or <see cref="None"/>.</summary>
    internal int Entity { get; set; }

    /// <summary>The entity that it was first met as another name of, or <see cref="None"/>.</summary>
    internal int AliasOf { get; set; }

    /// <summary>Whether "the" stands before it somewhere.</summary>
    internal bool HasArticle { get; set; }

    /// <summary>Whether a possessive ending follows it somewhere.</summary>
    internal bool HasPossessive { get; set; }

    /// <summary>Whether the text defines an abbreviation for it.</summary>
    internal bool IsDefined { get; set; }

    /// <summary>Whether it is written in capitals alone.</summary>
    internal bool IsAcronym { get; set; }

    /// <summary>The gender that titles and roles show, if they agree.</summary>
    internal Gender Gender { get; private set; }

    /// <summary>What it names.</summary>
    internal NameKind Kind { get; set; }

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

    /// <summary>Adds the evidence of more places.</summary>
    /// <param name="other">The same name, with what those places give.</param>
    internal void AddEvidence(in NameRecord other)
    {
        InnerOccurrences += other.InnerOccurrences;
        OpeningOccurrences += other.OpeningOccurrences;
        PersonEvidence += other.PersonEvidence;
        HasArticle |= other.HasArticle;
        HasPossessive |= other.HasPossessive;
        IsDefined |= other.IsDefined;
        IsAcronym |= other.IsAcronym;
        AddGender(other.Gender);
        if (other._isGenderContradicted)
        {
            _isGenderContradicted = true;
            Gender = Gender.Unknown;
        }
    }
}
