using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Splits a source that joins several speakers: <c>[the ministry] and [the union]</c>, <c>[Ann Lee], [Bob Moss] and [Carl Ott]</c>.</summary>
/// <remarks>
/// Each part has to be a noun phrase that could speak alone: with an article of its own, or a name. What shares an article (<c>the chairman and chief executive</c>), what can belong
/// to the preposition before it (<c>a spokesman for the ministry and the union</c>, <c>the Ministry of Trade and Industry</c>) and what can be one name (<c>Marks and Spencer</c>) stays one.
/// </remarks>
internal static class CoordinatedSource
{
    /// <summary>The most parts. The bound keeps the work linear.</summary>
    private const int Most = 8;

    /// <summary>The most tokens of names before a source that can belong to it.</summary>
    private const int LongestList = 40;

    /// <summary>Adds the names before a source that it lists, too: <c>[Ann Lee,] Bob Moss and Carl Ott</c>.</summary>
    /// <param name="sentence">The sentence that the source stands in.</param>
    /// <param name="paragraph">The paragraph of the sentence.</param>
    /// <param name="source">The tokens of the source; not none.</param>
    internal static TokenRange WithListed(in Sentence sentence, ParagraphTokens paragraph, TokenRange source)
    {
        var first = source.First;
        while (first > sentence.First && source.First - first < LongestList && IsInList(paragraph[first - 1]))
        {
            first--;
        }

        if (first > sentence.First && paragraph[first - 1].Tag is CoarseTag.Preposition or CoarseTag.To or CoarseTag.Verb or CoarseTag.Gerund or CoarseTag.Participle
            or CoarseTag.Auxiliary)
        {
            return source;
        }

        while (first < source.First && paragraph[first].Tag is CoarseTag.Coordinator or CoarseTag.Punctuation or CoarseTag.Time)
        {
            first++;
        }

        var list = source with { First = first };
        return first < source.First && Split(paragraph, list) is { Count: > 1 } parts
            && (parts.All(CanBeListed) || parts.All(static part => part.Form == PartForm.Article)) ? list : source;
    }

    private static bool IsInList(in Token token) => !token.IsClaimed && token.Quotation < 0 && (token.Mark is ',' or '(' or ')'
        || token.Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Coordinator);

    /// <summary>Splits a source.</summary>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="source">Its tokens; not none.</param>
    /// <returns>The parts in order, or none if there is one speaker, or it is not clear that there are more.</returns>
    internal static IReadOnlyList<CoordinatedPart> Split(ParagraphTokens paragraph, TokenRange source)
    {
        var end = source.End;
        while (end > source.First && paragraph[end - 1].Tag is CoarseTag.Punctuation or CoarseTag.Adverb && paragraph[end - 1].Mark != ')')
        {
            end--;
        }

        var and = LastAnd(paragraph, source.First, end);
        if (and < 0 || paragraph[end - 1].Tag is CoarseTag.Wh or CoarseTag.That)
        {
            return [];
        }

        var first = WithCommas(paragraph, source.First, and);
        var parts = first ?? AtAnd(paragraph, source.First, and);
        parts?.Add(PartOf(paragraph, new TokenRange(and + 1, end)));
        return parts is not null && parts.TrueForAll(static part => part.Form != PartForm.None) && AreSeparate(paragraph, parts) ? parts : [];
    }

    /// <summary>
    /// Whether a source can be one name with <c>and</c> in it, so that its first word alone names nobody: <c>Marks and Spencer</c>, <c>Mr. and Mrs. Pell</c>.
    /// </summary>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="source">Its tokens; not none.</param>
    internal static bool IsOneName(ParagraphTokens paragraph, TokenRange source) => source.End - source.First > 2 && paragraph.Is(source.First + 1, "and")
        && paragraph[source.First].Has(TokenShapes.Capitalized) && paragraph[source.First + 2].Tag == CoarseTag.ProperNoun
        && !paragraph[source.First].Can(WordClasses.SourceNoun) && !IsGivenName(paragraph, source.First) && !IsKnown(paragraph, source.First) && !paragraph[source.First].Has(TokenShapes.AllCapitals);

    private static int LastAnd(ParagraphTokens paragraph, int first, int end)
    {
        var last = -1;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (paragraph[i].Tag == CoarseTag.Coordinator)
            {
                last = last < 0 && paragraph.Is(i, "and") ? i : -2;
                if (last == -2)
                {
                    return -1;
                }
            }
            else if (paragraph[i].Tag is CoarseTag.Wh or CoarseTag.That or CoarseTag.Gerund or CoarseTag.Verb or CoarseTag.Participle or CoarseTag.Auxiliary
                || paragraph[i].Quotation >= 0)
            {
                return -1;
            }
        }

        return last;
    }

    /// <summary>The parts before <c>and</c> where commas part them, too: all of them names, or all with an article. Otherwise <see langword="null"/>.</summary>
    private static List<CoordinatedPart>? WithCommas(ParagraphTokens paragraph, int first, int and)
    {
        var parts = new List<CoordinatedPart>();
        var isOxford = paragraph[and - 1].Mark == ',';
        var start = first;
        for (var i = first; i <= and && parts.Count < Most; i++)
        {
            if (i == and || paragraph[i].Mark == ',')
            {
                if (i > start)
                {
                    parts.Add(PartOf(paragraph, new TokenRange(start, i)));
                }

                start = i + 1;
            }
        }

        // "Ann Lee, Bob Moss" are two; "Ann Lee, the mayor" is one. "the union, the oldest of all, and the port" can be two or three.
        return parts.Count > 1 && start > and && (parts.TrueForAll(CanBeListed)
            || (!isOxford && parts.TrueForAll(static part => part.Form == PartForm.Article))) ? parts : null;
    }

    /// <summary>The part before <c>and</c>. An apposition in it has to be closed before <c>and</c>: <c>Ann Lee, the founder and the head of …</c> is one.</summary>
    private static List<CoordinatedPart>? AtAnd(ParagraphTokens paragraph, int first, int and)
    {
        var commas = 0;
        for (var i = first; i < and; i++)
        {
            commas += paragraph[i].Mark == ',' ? 1 : 0;
        }

        return commas > 0 && paragraph[and - 1].Mark != ',' ? null
            : [PartOf(paragraph, new TokenRange(first, commas > 0 ? and - 1 : and))];
    }

    private static bool CanBeListed(CoordinatedPart part) => IsPerson(part) || part.Form is PartForm.ShortName or PartForm.Known;

    private static bool IsPerson(CoordinatedPart part) => part.Form is PartForm.Person or PartForm.DescribedPerson;

    /// <summary>Whether no preposition in a part can govern the next one, too.</summary>
    private static bool AreSeparate(ParagraphTokens paragraph, List<CoordinatedPart> parts)
    {
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            var (part, next) = (parts[i], parts[i + 1]);
            if (part.Form == PartForm.Bare && next.Form == PartForm.Bare)
            {
                // "friends and family"
                return false;
            }

            if (part.Form == PartForm.Article && part.IsName && next.Form is PartForm.Name or PartForm.ShortName)
            {
                // "the Beacon and Herald"
                return false;
            }

            if (HasPreposition(paragraph, part.Words, out var isInName)
                && !(IsPerson(part) && IsPerson(next)) && !(isInName && next.Form == PartForm.Article) && !AreOffices(paragraph, part, next))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a part is the holder of an office of some place, and the next is a person, too: <c>the governor of Maine and the mayor</c>.</summary>
    private static bool AreOffices(ParagraphTokens paragraph, CoordinatedPart part, CoordinatedPart next)
    {
        var (head, other) = (HeadOf(paragraph, part.Words), HeadOf(paragraph, next.Words));
        return part.Form == PartForm.Article && next.Form == PartForm.Article && !part.IsName && !next.IsName && paragraph[head].Can(WordClasses.PersonNoun | WordClasses.Title)
            && paragraph[other].Can(WordClasses.PersonNoun | WordClasses.Title) && head + 2 < part.Words.End && paragraph.Is(head + 1, "of") && paragraph[head + 2].Tag == CoarseTag.ProperNoun;
    }

    /// <summary>Whether a part has a preposition, and whether that is part of a name: <c>the Bank [of] England</c>.</summary>
    private static bool HasPreposition(ParagraphTokens paragraph, TokenRange words, out bool isInName)
    {
        var has = false;
        isInName = true;
        for (var i = words.First; i < words.End && paragraph[i].Mark != ','; i++)
        {
            if (paragraph[i].Tag is CoarseTag.Preposition or CoarseTag.To)
            {
                has = true;
                isInName &= paragraph.Is(i, "of") && i > words.First && paragraph[i - 1].Tag == CoarseTag.ProperNoun && !paragraph[i - 1].Has(TokenShapes.Initial)
                    && i + 1 < words.End && paragraph[words.End - 1].Tag == CoarseTag.ProperNoun;
            }
        }

        return has;
    }

    private static CoordinatedPart PartOf(ParagraphTokens paragraph, TokenRange words)
    {
        var head = HeadOf(paragraph, words);
        return new CoordinatedPart(words, FormOf(paragraph, words, head), head >= 0 && paragraph[head].Tag == CoarseTag.ProperNoun);
    }

    private static PartForm FormOf(ParagraphTokens paragraph, TokenRange words, int head)
    {
        if (words.IsEmpty || head < 0)
        {
            return PartForm.None;
        }

        if (paragraph[head].Tag == CoarseTag.Pronoun)
        {
            return words.End - words.First == 1 && paragraph[head].Can(WordClasses.Male | WordClasses.Female) ? PartForm.Person : PartForm.None;
        }

        var hasArticle = paragraph[words.First].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Number;
        if (paragraph[head].Tag != CoarseTag.ProperNoun)
        {
            return hasArticle ? paragraph.Is(head, "percent") ? PartForm.None : PartForm.Article
                : words.First == head && words.End == head + 1 && paragraph[head].Can(WordClasses.Plural) && paragraph[head].Can(WordClasses.PersonNoun | WordClasses.GroupNoun)
                    ? PartForm.Bare : PartForm.None;
        }

        var first = head;
        while (first > words.First && paragraph[first - 1].Tag == CoarseTag.ProperNoun)
        {
            first--;
        }

        return FormOfName(paragraph, words, first, head, hasArticle);
    }

    private static PartForm FormOfName(ParagraphTokens paragraph, TokenRange words, int first, int head, bool hasArticle)
    {
        var name = first;
        while (name < head && IsTitle(paragraph, name))
        {
            name++;
        }

        var opens = first == words.First || hasArticle;
        if (IsTitle(paragraph, head) && !(name == head && name > first && IsAddress(paragraph, first)))
        {
            // "the Prime Minister", "Maine Attorney General"; but "Mr. King"
            return hasArticle ? PartForm.Article : PartForm.None;
        }

        return name > first || (name < head && IsGivenName(paragraph, name)) ? opens ? PartForm.Person : PartForm.DescribedPerson
            : hasArticle ? PartForm.Article
            : name < head || IsGivenName(paragraph, head) ? PartForm.Name
            : paragraph[head].Has(TokenShapes.AllCapitals) || IsKnown(paragraph, head) ? PartForm.Known
            : PartForm.ShortName;
    }

    private static int HeadOf(ParagraphTokens paragraph, TokenRange words)
    {
        var head = -1;
        for (var i = words.First; i < words.End; i++)
        {
            if (paragraph[i].Tag is CoarseTag.Noun or CoarseTag.ProperNoun or CoarseTag.Pronoun)
            {
                head = i;
            }
            else if (head >= 0 && paragraph[i].Tag is not (CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner))
            {
                break;
            }
        }

        return head;
    }

    internal static bool IsTitle(ParagraphTokens paragraph, int i) =>
        paragraph[i].Can(WordClasses.Title) || (NameLexicon.Instance.Find(paragraph.TextOf(i)) & WordClasses.Title) != 0;

    private static bool IsAddress(ParagraphTokens paragraph, int i) =>
        (NameLexicon.Instance.FindInAnyCase(paragraph.TextOf(i).TrimEnd('.')) & WordClasses.Address) != 0 || paragraph.TextOf(i).EndsWith(".".AsSpan(), StringComparison.Ordinal);

    private static bool IsGivenName(ParagraphTokens paragraph, int i) =>
        (NameLexicon.Instance.Find(paragraph.TextOf(i)) & WordClasses.GivenName) != 0;

    private static bool IsKnown(ParagraphTokens paragraph, int i) =>
        (NameLexicon.Instance.Find(paragraph.TextOf(i)) & (WordClasses.Place | WordClasses.KnownOrganization)) != 0;
}

/// <summary>One of the speakers that a source joins.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Form">What they are.</param>
/// <param name="IsName">Whether their head is a name.</param>
internal readonly record struct CoordinatedPart(TokenRange Words, PartForm Form, bool IsName);

/// <summary>What the words for one of several speakers are.</summary>
internal enum PartForm : byte
{
    /// <summary>Words that could not speak alone.</summary>
    None,

    /// <summary>A noun with an article, a possessive or a number: <c>the union</c>, <c>her lawyer</c>.</summary>
    Article,

    /// <summary>A plural without an article: <c>residents</c>.</summary>
    Bare,

    /// <summary>The name of a person with a given name or a title, or <c>he</c> or <c>she</c>.</summary>
    Person,

    /// <summary>The name of a person behind what describes the person: <c>company spokesman Tomas Berg</c>.</summary>
    DescribedPerson,

    /// <summary>A place or a body that one word names: <c>NATO</c>.</summary>
    Known,

    /// <summary>Another name of several words, or a given name.</summary>
    Name,

    /// <summary>A single word with a capital. Beside another such word it counts only if the text has a longer name for one of them.</summary>
    ShortName,
}
