using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds the person that a sentence is about, whom later pronouns refer to.</summary>
/// <remarks>
/// Approximates the backward-looking center of Grosz, Joshi and Weinstein, “Centering: A Framework for Modeling the Local Coherence of
/// Discourse”, Computational Linguistics 21(2), 1995, by the order of the names. The center is the first person named outside reported
/// content, not after a preposition, not as an owner, and not together with another person. If a pronoun comes first, the center of the
/// previous sentence continues.
/// </remarks>
internal sealed class NamedSubjects
{
    /// <summary>The subject is named near the start of a sentence. These bounds also keep the work linear in a sentence with many names.</summary>
    private const int MostNames = 8;
    private const int MostCharacters = 300;

    private const int LongestWord = 32;

    /// <summary>The most characters before the subject of a content: a conjunction and a title.</summary>
    private const int LongestOpening = 12;

    /// <summary>The greatest number of attributions of a sentence that are examined.</summary>
    private const int MostReports = 16;

    private readonly string _text;
    private readonly SentenceList _sentences;
    private readonly NameTable _names;
    private readonly MentionFinder _mentions;
    private readonly AttributionList _attributions;

    /// <summary>Creates a finder for a text.</summary>
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

    /// <summary>Finds the person that a sentence is about.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="end">The offset at which to stop.</param>
    /// <param name="antecedent">Whom the pronoun can stand for.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1.</returns>
    internal int Find(int sentence, int end, Antecedent antecedent)
    {
        var span = _sentences.Sentences[sentence];
        if (end <= span.Start)
        {
            return -1;
        }

        var (first, count) = _mentions.Within(TextSpan.FromBounds(span.Start, Math.Min(end, span.End)));
        for (var i = first; i < first + Math.Min(count, MostNames) && _names.Mentions[i].Span.End <= span.Start + MostCharacters; i++)
        {
            var mention = _names.Mentions[i];
            if (_names.Entities[mention.Entity] is not { Kind: EntityKind.Person } person
                || !antecedent.Agrees(person.Gender)
                || IsOwner(mention.Span)
                || IsBeforeComma(mention.Span, end)
                || IsAfterPreposition(span.Start, mention.Span.Start)
                || IsSaid(sentence, mention.Span))
            {
                continue;
            }

            return IsJoined(mention.Span, i + 1 < first + count ? _names.Mentions[i + 1].Span : default)
                || HoldsPronoun(sentence, mention.Span.Start, antecedent.Gender) ? -1 : mention.Entity;
        }

        return -1;
    }

    /// <summary>Whether a pronoun is <c>it</c>, and opens a sentence.</summary>
    /// <param name="offset">The offset of the pronoun.</param>
    internal bool IsIt(int offset) => _text.AsSpan(offset).StartsWith("It ".AsSpan());

    /// <summary>Finds the organization that a sentence begins with and is about: <c>Northport Ferries opened a pier.</c></summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1.</returns>
    internal int FindOrganization(int sentence)
    {
        const string Article = "The ";
        var span = _sentences.Sentences[sentence];
        var start = _text.AsSpan(span.Start, span.Length).StartsWith(Article.AsSpan()) ? span.Start + Article.Length : span.Start;
        var (first, count) = _mentions.Within(span);
        return count > 0 && _names.Mentions[first].Span.Start == start
            && _names.Entities[_names.Mentions[first].Entity].Kind == EntityKind.Organization
            && !IsOwner(_names.Mentions[first].Span)
            && !_text.AsSpan(_names.Mentions[first].Span.End).StartsWith(" and ".AsSpan()) ? _names.Mentions[first].Entity : -1;
    }

    /// <summary>Whether a sentence introduces a person without a name, and names none: <c>The town hired an outside expert.</c></summary>
    /// <param name="sentence">Index of the sentence.</param>
    internal bool IntroducesPerson(int sentence)
    {
        const int MostWords = 4;
        var span = _sentences.Sentences[sentence];
        var end = Math.Min(span.End, span.Start + MostCharacters);
        var since = MostWords;
        for (var at = span.Start; at < end; at++)
        {
            if (!WordCharacters.IsPart(_text[at]))
            {
                since = _text[at] == ' ' ? since : MostWords;
                continue;
            }

            var word = WordAt(at);
            at += word.Length - 1;
            since = word is "a" or "an" or "A" or "An" ? 0 : since + 1;
            if (since is > 0 and < MostWords
                && EnglishLexicon.Instance.Words[EnglishLexicon.Instance.Words.Find(word)].Classes is var classes
                && (classes & WordClasses.PersonNoun) != 0 && (classes & WordClasses.Plural) == 0)
            {
                return !NamesPerson(span);
            }
        }

        return false;
    }

    private bool NamesPerson(TextSpan span)
    {
        var (first, count) = _mentions.Within(span);
        for (var i = first; i < first + Math.Min(count, MostNames); i++)
        {
            if (_names.Entities[_names.Mentions[i].Entity].Likely == EntityKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the only person named in a range of text that can have a gender.</summary>
    /// <param name="sentence">Index of the first sentence of the range.</param>
    /// <param name="end">The offset past the range.</param>
    /// <param name="antecedent">Whom the pronoun can stand for.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1 if the range names no such person, or several.</returns>
    internal int FindOnly(int sentence, int end, Antecedent antecedent)
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
            if (_names.Entities[entity].Likely != EntityKind.Person || entity == only || !antecedent.Agrees(_names.Entities[entity].Gender))
            {
                continue;
            }

            if (only >= 0)
            {
                return -1;
            }

            only = entity;
        }

        return only;
    }

    /// <summary>Whether a sentence names a person after a pronoun, outside reported content. The pronoun then stands for someone else.</summary>
    /// <param name="entity">Index of the person in <see cref="NameTable.Entities"/>.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="pronoun">The offset of the pronoun.</param>
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

    /// <summary>
    /// Whether what a pronoun says indirectly begins with a person, who is then somebody else: <c>He said that Diallo had left.</c>
    /// </summary>
    /// <param name="name">The person's name.</param>
    /// <param name="content">The content; <see langword="null"/> if there is none.</param>
    internal bool OpensWith(string name, TextSpan? content)
    {
        if (content is not { } span)
        {
            return false;
        }

        var (first, count) = _mentions.Within(span);
        return count > 0 && _names.Mentions[first].Span.Start - span.Start <= LongestOpening
            && _names.Entities[_names.Mentions[first].Entity].Name == name;
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

    /// <summary>Whether a name only modifies the next word, which the sentence is about: "Diallo's bridge", "a Diallo supporter".</summary>
    private bool IsOwner(TextSpan mention)
    {
        var at = mention.End;
        if (at < _text.Length && WordCharacters.IsApostrophe(_text[at]))
        {
            return true;
        }

        return at < _text.Length && _text[at] == ' ' && (NameLexicon.Instance.Find(WordAt(at + 1)) & WordClasses.PersonNoun) != 0;
    }

    /// <summary>
    /// Whether a name is an apposition directly before a pronoun, which stands for someone else: "Asked by counsel, Priya Raman, she said".
    /// </summary>
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

    /// <summary>Whether a name is the agent of a passive: <c>asked by a reporter</c>.</summary>
    /// <param name="offset">The offset of the name.</param>
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

    /// <summary>Whether a preposition precedes a name, or the title or role before it.</summary>
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
