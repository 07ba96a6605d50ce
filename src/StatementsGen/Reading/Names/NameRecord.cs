using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A name in one spelling, with the evidence of all its occurrences.</summary>
internal struct NameRecord
{
    /// <summary>The number of no name or entity.</summary>
    internal const int None = -1;

    /// <summary>The number for several possible names.</summary>
    internal const int Several = -2;

    /// <summary>The span of its first occurrence.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>The index of its first word in the list of <see cref="NameRegister"/>.</summary>
    internal int FirstWord { get; init; }

    /// <summary>The number of its words.</summary>
    internal int WordCount { get; init; }

    /// <summary>Its length with single spaces, in UTF-16 code units.</summary>
    internal int KeyLength { get; init; }

    /// <summary>The number of its words before "of" or "for", or 0.</summary>
    internal int HeadCount { get; init; }

    /// <summary>The number of occurrences inside a sentence, where the capital belongs to the name.</summary>
    internal int InnerOccurrences { get; set; }

    /// <summary>The number of occurrences at the start of a sentence, where any word is capitalised.</summary>
    internal int OpeningOccurrences { get; set; }

    /// <summary>The evidence for a person. Two is enough.</summary>
    internal int PersonEvidence { get; set; }

    /// <summary>The name that it is a part of, or <see cref="None"/> or <see cref="Several"/>.</summary>
    internal int Whole { get; set; }

    /// <summary>The entity that it stands for, or <see cref="None"/> before the names are grouped.</summary>
    internal int Entity { get; set; }

    /// <summary>The entity that it is an alias of at its first occurrence as one, or <see cref="None"/>.</summary>
    internal int AliasOf { get; set; }

    /// <summary>The evidence for what kind of thing it names.</summary>
    internal KindEvidence Context { get; set; }

    /// <summary>Whether "the" precedes any occurrence.</summary>
    internal bool HasArticle { get; set; }

    /// <summary>Whether a possessive ending follows any occurrence.</summary>
    internal bool HasPossessive { get; set; }

    /// <summary>Whether the text defines an abbreviation for it.</summary>
    internal bool IsDefined { get; set; }

    /// <summary>Whether it is a single word in capitals.</summary>
    internal bool IsAcronym { get; set; }

    /// <summary>The gender that titles and roles show.</summary>
    internal GenderEvidence Gender { get; private set; }

    /// <summary>The kind of the entity that it stands for.</summary>
    internal EntityKind Kind { get; set; }

    /// <summary>Adds the gender of a title or a role.</summary>
    /// <param name="gender">The gender.</param>
    /// <param name="offset">The offset of the title or role.</param>
    internal void AddGender(Gender gender, int offset)
    {
        var sum = Gender;
        sum.Add(gender, offset);
        Gender = sum;
    }

    /// <summary>Adds evidence for what kind of thing it names.</summary>
    /// <param name="context">The evidence.</param>
    internal void AddContext(in KindEvidence context)
    {
        var sum = Context;
        sum.Add(context);
        Context = sum;
    }

    /// <summary>Adds the evidence of more occurrences.</summary>
    /// <param name="other">The same name, with the evidence of those occurrences.</param>
    internal void AddEvidence(in NameRecord other)
    {
        InnerOccurrences += other.InnerOccurrences;
        OpeningOccurrences += other.OpeningOccurrences;
        PersonEvidence += other.PersonEvidence;
        AddContext(other.Context);
        HasArticle |= other.HasArticle;
        HasPossessive |= other.HasPossessive;
        IsDefined |= other.IsDefined;
        IsAcronym |= other.IsAcronym;
        var sum = Gender;
        sum.Add(other.Gender);
        Gender = sum;
    }
}
