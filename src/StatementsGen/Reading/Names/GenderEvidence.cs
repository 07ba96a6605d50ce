using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The first evidence in a text that a name is a man's, and the first that it is a woman's.</summary>
/// <remarks>
/// Only what stands before a pronoun, or in its paragraph, decides whom it stands for. Otherwise a paragraph that is appended to a text could
/// take the speaker of an earlier statement away.
/// </remarks>
internal struct GenderEvidence
{
    // Offsets plus one; 0 if there is no evidence.
    private int _man;
    private int _woman;

    /// <summary>The gender that all evidence shows.</summary>
    internal readonly Gender InAll => Before(int.MaxValue);

    /// <summary>Whether there is evidence of both genders: "Mr. Vance", "Mrs. Vance".</summary>
    internal readonly bool IsContradictory => _man > 0 && _woman > 0;

    /// <summary>Gets the gender that the evidence before an offset shows, or unknown if it shows none or both.</summary>
    /// <param name="offset">The offset, in UTF-16 code units.</param>
    internal readonly Gender Before(int offset)
    {
        var isMan = _man > 0 && _man <= offset;
        var isWoman = _woman > 0 && _woman <= offset;
        return isMan == isWoman ? Gender.Unknown : isMan ? Gender.Male : Gender.Female;
    }

    /// <summary>Adds evidence.</summary>
    /// <param name="gender">The gender. Unknown adds nothing.</param>
    /// <param name="offset">The offset of the word that shows it.</param>
    internal void Add(Gender gender, int offset)
    {
        switch (gender)
        {
            case Gender.Male:
                _man = Earlier(_man, offset + 1);
                break;
            case Gender.Female:
                _woman = Earlier(_woman, offset + 1);
                break;
        }
    }

    /// <summary>Adds other evidence.</summary>
    /// <param name="other">The other evidence.</param>
    internal void Add(in GenderEvidence other)
    {
        _man = Earlier(_man, other._man);
        _woman = Earlier(_woman, other._woman);
    }

    private static int Earlier(int a, int b) => a == 0 ? b : b == 0 ? a : Math.Min(a, b);
}

/// <summary>The evidence for the gender of a person.</summary>
/// <param name="Shown">The evidence of titles and roles, which outranks the given name.</param>
/// <param name="OfGivenName">The evidence of the given name.</param>
internal readonly record struct PersonGender(GenderEvidence Shown, GenderEvidence OfGivenName)
{
    /// <summary>The gender that all evidence shows.</summary>
    internal Gender InAll => Before(int.MaxValue);

    /// <summary>Gets the gender that the evidence before an offset shows.</summary>
    /// <param name="offset">The offset, in UTF-16 code units.</param>
    internal Gender Before(int offset) =>
        Shown.Before(offset) is var shown && shown != Gender.Unknown ? shown : OfGivenName.Before(offset);
}
