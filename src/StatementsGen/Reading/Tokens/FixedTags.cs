using System.Runtime.CompilerServices;

namespace StatementsGen.Reading.Tokens;

/// <summary>The classes of words that have but one, and the same whatever stands around them: <c>of</c>, <c>she</c>, <c>harbour</c>.</summary>
/// <remarks>
/// Most words are such words. They are looked up by their one bit rather than asked for each class in turn: which word comes next is hard to
/// foretell, so that each question costs more than the answer. What <see cref="CoarseTagger"/> says about them is the same.
/// </remarks>
internal static class FixedTags
{
    /// <summary>What stands for a word that has to be looked at where it stands.</summary>
    internal const CoarseTag None = CoarseTag.Punctuation;

    /// <summary>The classes that tell a tag; others, such as <see cref="WordClasses.Male"/>, go beside them.</summary>
    private const WordClasses Telling = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
        | WordClasses.OtherPronoun | WordClasses.ObjectPronoun | WordClasses.Preposition | WordClasses.Coordinator
        | WordClasses.Subordinator | WordClasses.Wh | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Negation
        | WordClasses.Hearsay | WordClasses.Number | WordClasses.Time | WordClasses.That | WordClasses.To | WordClasses.Adjective
        | WordClasses.AnyVerb | WordClasses.AlsoNominal | WordClasses.SourceNoun | WordClasses.Occasion | WordClasses.Article;

    /// <summary>A de Bruijn sequence: its product with each power of two has other upper six bits.</summary>
    private const ulong Sequence = 0x03F79D71B4CB0A89;

    private static readonly CoarseTag[] Tags = Make();

    /// <summary>The tag of a word in small letters without a telling ending, or <see cref="None"/>.</summary>
    /// <param name="classes">What the lexicon says about the word.</param>
    /// <param name="isAlone">Whether no more than one of the classes tells a tag; else what is returned means nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CoarseTag Of(WordClasses classes, out bool isAlone)
    {
        var telling = (ulong)(classes & Telling);
        isAlone = (telling & unchecked(telling - 1)) == 0;
        return Tags[IndexOf(telling)];
    }

    /// <summary>The place of a class; the first is that of none.</summary>
    private static int IndexOf(ulong telling) => (int)(unchecked((telling << 1) * Sequence) >> 58);

    private static CoarseTag[] Make()
    {
        var tags = new CoarseTag[64];
        tags[0] = CoarseTag.Noun;
        Set(WordClasses.That, CoarseTag.That);
        Set(WordClasses.Auxiliary, CoarseTag.Auxiliary);
        Set(WordClasses.Possessive, CoarseTag.Possessive);
        Set(WordClasses.Wh, CoarseTag.Wh);
        Set(WordClasses.PersonalPronoun | WordClasses.OtherPronoun, CoarseTag.Pronoun);
        Set(WordClasses.ObjectPronoun, CoarseTag.ObjectPronoun);
        Set(WordClasses.Coordinator, CoarseTag.Coordinator);
        Set(WordClasses.Subordinator, CoarseTag.Subordinator);
        Set(WordClasses.Preposition, CoarseTag.Preposition);
        Set(WordClasses.Number, CoarseTag.Number);
        Set(WordClasses.Time, CoarseTag.Time);
        Set(WordClasses.Adverb | WordClasses.Hearsay | WordClasses.Negation, CoarseTag.Adverb);
        Set(WordClasses.Adjective, CoarseTag.Adjective);
        Set(WordClasses.SourceNoun | WordClasses.AlsoNominal | WordClasses.Occasion, CoarseTag.Noun);
        return tags;

        void Set(WordClasses classes, CoarseTag tag)
        {
            for (var rest = (ulong)classes; rest != 0; rest &= rest - 1)
            {
                tags[IndexOf(rest & (~rest + 1))] = tag;
            }
        }
    }
}
