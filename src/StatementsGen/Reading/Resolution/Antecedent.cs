using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>Whom <c>he</c> or <c>she</c> can stand for.</summary>
/// <param name="Gender">The gender of the pronoun.</param>
/// <param name="Horizon">The end of its paragraph. What follows tells nothing about the person, or an appended paragraph could take the speaker away.</param>
internal readonly record struct Antecedent(Gender Gender, int Horizon)
{
    /// <summary>Whether the pronoun can stand for a person. It can if the gender of the person is unknown.</summary>
    /// <param name="person">The evidence for the gender of the person.</param>
    internal bool Agrees(in PersonGender person) => person.Before(Horizon) is var known && (known == Gender.Unknown || known == Gender);
}
