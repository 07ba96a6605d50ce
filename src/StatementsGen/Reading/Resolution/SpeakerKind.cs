using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds what kind of thing a speaker is: the kind of the name, else the kind of the noun that describes the speaker.</summary>
internal static class SpeakerKind
{
    /// <summary>Finds the kind of a speaker.</summary>
    /// <param name="speaker">The speaker.</param>
    internal static EntityKind Of(KnownSpeaker speaker) =>
        speaker.NameKind != EntityKind.Unknown ? speaker.NameKind
        : speaker.LikelyKind != EntityKind.Unknown ? speaker.LikelyKind
        : speaker.IsPerson || speaker.Role is not null ? EntityKind.Person
        : speaker.Kind == SourceKind.Description ? OfNoun(speaker.Name)
        : EntityKind.Unknown;

    /// <summary>Finds the kind of the head noun: the last word before a preposition or relative pronoun.</summary>
    private static EntityKind OfNoun(string phrase)
    {
        var words = EnglishLexicon.Instance.Words;
        var head = WordClasses.None;
        for (var start = 0; start < phrase.Length;)
        {
            var space = phrase.IndexOf(' ', start);
            var end = space < 0 ? phrase.Length : space;
            var classes = words[words.Find(phrase.AsSpan(start, end - start))].Classes;
            if ((classes & (WordClasses.Preposition | WordClasses.Wh | WordClasses.That)) != 0)
            {
                break;
            }

            head = classes;
            start = end + 1;
        }

        return (head & WordClasses.PersonNoun) != 0 ? EntityKind.Person
            : (head & (WordClasses.GroupNoun | WordClasses.Organization)) != 0 ? EntityKind.Organization
            : (head & (WordClasses.DocumentNoun | WordClasses.ResearchNoun)) != 0 ? EntityKind.Other
            : EntityKind.Unknown;
    }
}
