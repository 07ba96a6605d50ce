using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds whom sentences are about, where nobody speaks in them: for that person a pronoun after it stands.</summary>
/// <remarks>
/// The backward-looking center of Grosz, Joshi and Weinstein, “Centering: A Framework for Modeling the Local Coherence of Discourse”,
/// Computational Linguistics 21(2), 1995, as far as the order of the names shows it: the first person who is named, not after a
/// preposition, not as an owner, not with somebody else, and not in what somebody is said to say. Where a pronoun comes first, the
/// sentence is about whomever the one before it was about.
/// </remarks>
internal sealed class NamedSubjects
{
    /// <summary>Whom a sentence is about is named near its start. The bounds keep the work linear, too, in a sentence of many names.</summary>
    private const int MostNames = 8;
    private const int MostCharacters = 300;

    private const int LongestWord = 32;

    /// <summary>So many reports of a sentence are looked at.</summary>
    private const int MostReports = 16;

    private readonly string _text;
    private readonly SentenceList _sentences;
    private readonly NameTable _names;
    private readonly MentionFinder _mentions;
    private readonly AttributionList _attributions;

    /// <summary>Makes it for a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="attributions">Its attributions.</param>
    internal NamedSubjects(string text, SentenceList sentences, NameTable names, AttributionList attributions)
    {
        _text = text;
        _sentences = sentences;
        _names = names;
        _mentions = new MentionFinder(names.Mentions);
        _attributions = attributions;
    }

    /// <summary>The person that a sentence is about.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="end">Only what stands before this offset counts.</param>
    /// <param name="gender">The person's gender, as far as it is known.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1.</returns>
    internal int Find(int sentence, int end, Gender gender)
    {
        var span = _sentences.Sentences[sentence];
        var (first, count) = _mentions.Within(TextSpan.FromBounds(span.Start, Math.Min(end, span.End)));
        for (var i = first; i < first + Math.Min(count, MostNames) && _names.Mentions[i].Span.End <= span.Start + MostCharacters; i++)
        {
            var mention = _names.Mentions[i];
            if (_names.Entities[mention.Entity] is not { Kind: NameKind.Person } person
                || (person.Gender != gender && person.Gender != Gender.Unknown)
                || IsOwner(mention.Span)
                || IsBeforeComma(mention.Span, end)
                || IsAfterPreposition(span.Start, mention.Span.Start)
                || IsSaid(sentence, mention.Span))
            {
                continue;
            }

            return IsJoined(mention.Span, i + 1 < first + count ? _names.Mentions[i + 1].Span : default)
                || HoldsPronoun(sentence, mention.Span.Start, gender) ? -1 : mention.Entity;
        }

        return -1;
    }

    /// <summary>The person of a gender who alone is named in a stretch of text.</summary>
    /// <param name="sentence">Index of the sentence that the stretch starts with.</param>
    /// <param name="end">Offset of its end.</param>
    /// <param name="gender">The gender.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>; -1 where nobody is named, or another person too.</returns>
    internal int FindOnly(int sentence, int end, Gender gender)
    {
        var (first, count) = _mentions.Within(TextSpan.FromBounds(_sentences.Sentences[sentence].Start, end));
        if (count > 2 * MostNames)
        {
            return -1;
        }

        var only = -1;
        for (var i = first; i < first + count; i++)
        {
            var entity = _names.Mentions[i].Entity;
            if (_names.Entities[entity].Kind != NameKind.Person || entity == only)
            {
                continue;
            }

            if (only >= 0 || _names.Entities[entity].Gender != gender)
            {
                return -1;
            }

            only = entity;
        }

        return only;
    }

    /// <summary>Whether a person is named in a sentence after a pronoun, outside what is said: then the pronoun is somebody else.</summary>
    /// <param name="entity">Index of the person in <see cref="NameTable.Entities"/>.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="pronoun">Where the pronoun stands.</param>
    internal bool IsNamedAfter(int entity, int sentence, int pronoun)
    {
        var (first, count) = _mentions.Within(TextSpan.FromBounds(pronoun, _sentences.Sentences[sentence].End));
        for (var i = first; i < first + Math.Min(count, MostNames); i++)
        {
            if (_names.Mentions[i].Entity == entity && !IsSaid(sentence, _names.Mentions[i].Span))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSaid(int sentence, TextSpan mention)
    {
        var first = _attributions.FirstFrom(sentence);
        for (var i = first; i < _attributions.Count && i < first + MostReports && _attributions[i].Sentence == sentence; i++)
        {
            ref readonly var spans = ref _attributions[i];
            if (spans.ContentBefore is { } before && before.Contains(mention) || spans.ContentAfter is { } after && after.Contains(mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Diallo's bridge", "a Diallo supporter": it is about what or who follows.</summary>
    private bool IsOwner(TextSpan mention)
    {
        var at = mention.End;
        if (at < _text.Length && WordCharacters.IsApostrophe(_text[at]))
        {
            return true;
        }

        return at < _text.Length && _text[at] == ' ' && (NameLexicon.Instance.Find(WordAt(at + 1)) & WordClasses.PersonNoun) != 0;
    }

    /// <summary>"Asked by counsel, Priya Raman, she said": who stands in apposition right before a pronoun is somebody else.</summary>
    private bool IsBeforeComma(TextSpan mention, int pronoun) => pronoun == mention.End + 2 && _text[mention.End] == ',';

    private ReadOnlySpan<char> WordAt(int start)
    {
        var end = start;
        while (end < _text.Length && end < start + LongestWord && WordCharacters.IsPart(_text[end]))
        {
            end++;
        }

        return _text.AsSpan(start, end - start);
    }

    /// <summary>Whether somebody is named as who does what is told: <c>asked by a reporter</c>.</summary>
    /// <param name="offset">Where somebody is named.</param>
    internal bool IsAgent(int offset) => offset > 2 && _text.AsSpan(0, offset - 1).EndsWith(" by".AsSpan());

    private bool HoldsPronoun(int sentence, int end, Gender gender)
    {
        var pronoun = gender == Gender.Male ? "he" : "she";
        for (var i = _sentences.Sentences[sentence].Start; i < end; i++)
        {
            if (WordCharacters.IsPart(_text[i]))
            {
                var word = WordAt(i);
                if (word.Equals(pronoun.AsSpan(), StringComparison.OrdinalIgnoreCase) && !IsSaid(sentence, new TextSpan(i, word.Length)))
                {
                    return true;
                }

                i += word.Length;
            }
        }

        return false;
    }

    private bool IsJoined(TextSpan mention, TextSpan next) =>
        next.Start > mention.End && _text.AsSpan(mention.End, next.Start - mention.End) is " and " or " or " or ", ";

    /// <summary>Whether a preposition stands before a name, or before the title or role at its head.</summary>
    private bool IsAfterPreposition(int start, int name)
    {
        const int MostWords = 4;
        var end = name;
        for (var i = 0; i < MostWords; i++)
        {
            while (end > start && _text[end - 1] == ' ')
            {
                end--;
            }

            var first = end;
            while (first > start && char.IsLetter(_text[first - 1]))
            {
                first--;
            }

            var word = _text.AsSpan(first, end - first);
            if (word.IsEmpty)
            {
                return false;
            }

            var words = EnglishLexicon.Instance.Words;
            if ((words[words.Find(word)].Classes & WordClasses.Preposition) != 0)
            {
                return true;
            }

            if ((NameLexicon.Instance.Find(word) & (WordClasses.Title | WordClasses.TitleModifier | WordClasses.PersonNoun)) == 0)
            {
                return false;
            }

            end = first;
        }

        return false;
    }
}
