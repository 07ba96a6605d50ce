using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Sources;

/// <summary>Reads name, role and organization from the words of a source.</summary>
/// <remarks>
/// The patterns: title and name (<c>President Amina Diallo</c>), role and name (<c>FO spokesperson Mumtaz Zahra Baloch</c>), name and
/// apposition (<c>Omari, the deputy interior minister of …</c>), role and name in apposition (<c>her campaign manager, Joan Reyes</c>).
/// </remarks>
internal sealed class SourceReader : IDisposable
{
    private readonly SourceTokens _source;

    /// <summary>Makes a reader for a text.</summary>
    /// <param name="text">The document's text.</param>
    internal SourceReader(string text)
    {
        _source = new SourceTokens(text);
    }

    /// <summary>Reads a source.</summary>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="range">Its tokens; not none.</param>
    internal SpeakerDescription Read(ParagraphTokens paragraph, TokenRange range)
    {
        _source.Take(paragraph, range);
        var end = _source.End;
        if (end == 0)
        {
            return default;
        }

        if (end == 1 && SourcePronoun.KindOf(_source[0]) is var pronoun and not SourceKind.None)
        {
            return new SpeakerDescription(pronoun, paragraph.SpanOf(range), null, null);
        }

        if (NamesNobody(end) || IsDenied(paragraph, range))
        {
            return new SpeakerDescription(SourceKind.OtherPronoun, paragraph.SpanOf(range), null, null);
        }

        var first = 0;
        while (first < end - 1 && _source[first].Tag is CoarseTag.Determiner or CoarseTag.Adverb
            && !_source[first].Can(WordClasses.Negation))
        {
            first++;
        }

        var comma = first;
        while (comma < end && _source[comma].Mark is not (',' or '-' or '('))
        {
            comma++;
        }

        return ReadPhrase(first, comma, end);
    }

    /// <summary>Reads words for an addressee. Several are read as one description: <c>Ann Lee and the council</c>.</summary>
    /// <param name="paragraph">The paragraph that they stand in.</param>
    /// <param name="range">Their tokens; not none.</param>
    internal SpeakerDescription ReadTogether(ParagraphTokens paragraph, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (paragraph[i].Tag == CoarseTag.Coordinator)
            {
                var first = paragraph[range.First].Tag == CoarseTag.Determiner ? range.First + 1 : range.First;
                return new SpeakerDescription(SourceKind.Description, paragraph.SpanOf(range with { First = first }), null, null, IsPair: true);
            }
        }

        return Read(paragraph, range);
    }

    /// <summary>
    /// Reads words that can be one name with <c>and</c> in it. A title in them makes what stands before a name the role of its bearer: <c>[Trade and Industry Minister] Ann Lee</c>.
    /// </summary>
    /// <param name="paragraph">The paragraph that they stand in.</param>
    /// <param name="range">Their tokens; not none.</param>
    internal SpeakerDescription ReadOneName(ParagraphTokens paragraph, TokenRange range)
    {
        var second = range with { First = range.First + 2 };
        for (var i = second.First + 1; i + 1 < second.End && paragraph[i].Tag is CoarseTag.ProperNoun or CoarseTag.Noun; i++)
        {
            if ((CoordinatedSource.IsTitle(paragraph, i) || paragraph[i].Can(WordClasses.PersonNoun)) && paragraph[i + 1].Tag == CoarseTag.ProperNoun && Read(paragraph, second) is { Kind: SourceKind.Name } named)
            {
                return named with { Role = paragraph.SpanOf(new TokenRange(range.First, i + 1)) };
            }
        }

        return ReadTogether(paragraph, range);
    }

    /// <summary>Returns the rented buffer to the pool.</summary>
    public void Dispose() => _source.Dispose();

    /// <summary>Whether a source denies that anybody speaks: "no keepers", "none of them"; "No 10" and "no fewer than ten" do not.</summary>
    private bool NamesNobody(int end)
    {
        var isDenied = _source[0].Can(WordClasses.Nobody | WordClasses.Negation);
        if (isDenied && end > 1 && (_source[1].Has(TokenShapes.Number) || _source.IsOneOf(1, RuleWords.LesserComparatives)))
        {
            return false;
        }

        for (var i = 1; i < end && !isDenied && _source[i].Mark != ','; i++)
        {
            isDenied = _source.Is(i, "nor");
        }

        return isDenied;
    }

    /// <summary>Whether the word before a source denies it: "not one keeper", "not a single one".</summary>
    private static bool IsDenied(ParagraphTokens paragraph, TokenRange range) => range.First > 0 && paragraph.Is(range.First - 1, "not")
        && paragraph.IsOneOf(range.First, RuleWords.DeniedSingulars);

    private SpeakerDescription ReadPhrase(int first, int comma, int end)
    {
        var head = HeadOf(first, comma);
        if (head < 0)
        {
            return new SpeakerDescription(first < end ? SourceKind.OtherPronoun : SourceKind.None,
                _source.Span(first, Math.Max(first + 1, comma)), null, null);
        }

        var name = SpeakerTitle.IsTitle(_source, head) ? SpeakerTitle.EndOf(_source, head + 1, comma, isBeforeName: true) : head + 1;
        if (name > head + 1 && name < comma && _source[name].Tag == CoarseTag.ProperNoun)
        {
            return ReadNameAfterTitle(first, head, name, comma);
        }

        var bearer = comma + 1 < end && _source[comma].Mark is ',' or '(' ? StartOfName(comma + 1, end) : end;
        var isBeforeName = bearer < end && _source[bearer].Tag == CoarseTag.ProperNoun;
        if (_source[head].Tag == CoarseTag.ProperNoun)
        {
            return isBeforeName && IsOwned(first, head) && (IsOffice(first, head, comma) || IsAddressed(head, comma)) && SpeakerTitle.StartsPerson(_source, comma + 1, end)
                ? ReadNameAfterRole(first, comma, bearer, end) : ReadName(first, head, comma, end);
        }

        return isBeforeName && _source[comma].Mark == ',' && _source[head].Can(WordClasses.PersonNoun) && !IsAcronym(comma + 1, end)
            ? ReadNameAfterRole(first, comma, bearer, end)
            : new SpeakerDescription(SourceKind.Description, _source.Span(first, EndOfFirst(first, comma)), null, null);
    }

    /// <summary>Where the first of several speakers ends, if each has an article of its own: <c>[the league] and the guild</c>.</summary>
    private int EndOfFirst(int first, int end)
    {
        for (var i = first + 1; i + 1 < end && _source[i].Tag is not (CoarseTag.Preposition or CoarseTag.Wh or CoarseTag.Gerund); i++)
        {
            if (_source[i].Tag == CoarseTag.Coordinator && _source[i + 1].Tag is CoarseTag.Determiner or CoarseTag.Possessive)
            {
                return i;
            }
        }

        // "the mayor herself"
        return end > first + 1 && _source[end - 1].Tag == CoarseTag.ObjectPronoun && _source.TextOf(end - 1) is { Length: > 4 } last
            && (last.EndsWith("self".AsSpan(), StringComparison.Ordinal) || last.EndsWith("selves".AsSpan(), StringComparison.Ordinal)) ? end - 1 : end;
    }

    /// <summary>Whether words with an article are an office in capitals, and no name: <c>the Prime Minister</c>, <c>the Bank's Governor</c>.</summary>
    private bool IsOffice(int first, int head, int comma) => SpeakerTitle.IsOffice(_source, StartOfCapitals(first, head), head)
        && (head + 1 == comma || _source.IsOneOf(head + 1, RuleWords.OfficePrepositions));

    /// <summary>Whether an office in capitals precedes a person with an address: <c>Our Crew Welfare Officer, Ms. Vance</c>.</summary>
    private bool IsAddressed(int head, int comma) => head + 1 == comma && SpeakerTitle.IsTitle(_source, head)
        && (NameLexicon.Instance.FindInAnyCase(_source.TextOf(comma + 1).TrimEnd('.')) & WordClasses.Address) != 0;

    /// <summary>Whether a body's initials stand in apposition, to the body before them: <c>the head of the refugee agency, UNHCR</c>.</summary>
    private bool IsAcronym(int i, int end) =>
        _source[i].Has(TokenShapes.AllCapitals) && (i + 1 == end || _source[i + 1].Tag != CoarseTag.ProperNoun);

    /// <summary>Whether an article or an owner stands before words in capitals: <c>the Minister</c>, <c>Chad's Minister</c>.</summary>
    private bool IsOwned(int first, int head) =>
        first > 0 || (StartOfCapitals(first, head) is var start && start > 0 && _source[start - 1].Tag == CoarseTag.Possessive);

    private int StartOfCapitals(int first, int head)
    {
        var start = head;
        while (start > first && _source[start - 1].Tag == CoarseTag.ProperNoun)
        {
            start--;
        }

        return start;
    }

    /// <summary>A name after a title of several words: <c>Secretary of State Joan Reyes</c>.</summary>
    private SpeakerDescription ReadNameAfterTitle(int first, int head, int name, int end)
    {
        var last = name;
        while (last < end && IsNamePart(last))
        {
            last++;
        }

        return new SpeakerDescription(SourceKind.Name, _source.Span(name, last), _source.Span(StartOfCapitals(first, head), name), null);
    }

    /// <summary>A name, with the role before it or in apposition.</summary>
    private SpeakerDescription ReadName(int first, int head, int comma, int end)
    {
        var start = head;
        while (start > first && (IsNamePart(start - 1) || IsParticle(start - 1, first)) && !SpeakerRole.IsCommonNoun(_source, start - 1))
        {
            start--;
        }

        var body = start;
        (var title, start) = SpeakerTitle.Find(_source, body, head);

        // An organization's name goes on: "the Foreign Office of Pakistan".
        var nameEnd = head + 1;
        if (nameEnd + 1 < comma && _source.Is(nameEnd, "of") && _source[nameEnd + 1].Tag == CoarseTag.ProperNoun
            && OrganizationName.IsIn(_source, start, nameEnd))
        {
            nameEnd = OrganizationName.EndOf(_source, nameEnd + 1, comma);
        }

        var (role, organization) = start > title && SpeakerRole.IsOffice(_source, title)
            ? (_source.Span(title, start), SpeakerTitle.Organization(_source, body, title))
            : SpeakerRole.Before(_source, first, title);
        if (role is null && comma + 1 < end && _source[comma].Mark is ',' or '-')
        {
            (role, organization) = SpeakerRole.In(_source, comma + 1, end);
        }

        return new SpeakerDescription(SourceKind.Name, _source.Span(start, nameEnd), role, organization);
    }

    /// <summary>A role, and the name in apposition to it: <c>her campaign manager, Joan Reyes</c>.</summary>
    private SpeakerDescription ReadNameAfterRole(int first, int comma, int start, int end)
    {
        var last = start;
        while (last < end && _source[last].Tag == CoarseTag.ProperNoun)
        {
            last++;
        }

        var (role, organization) = SpeakerRole.In(_source, first, comma);
        var (_, name) = SpeakerTitle.Find(_source, start, last - 1);
        return new SpeakerDescription(SourceKind.Name, _source.Span(name, last), role, organization);
    }

    /// <summary>Where a name in apposition starts, past words in small letters that describe its bearer: <c>the chair, [retired judge] Ann Lee</c>.</summary>
    private int StartOfName(int start, int end)
    {
        const int MostWords = 3;
        var name = start;
        while (name < end - 1 && name < start + MostWords
            && (_source[name].Tag is CoarseTag.Noun or CoarseTag.Adjective || _source[name].Has(TokenShapes.EndsInEd)))
        {
            name++;
        }

        return name == start || (_source[name].Tag == CoarseTag.ProperNoun && SpeakerRole.IsCommonNoun(_source, name - 1)) ? name : start;
    }

    private int HeadOf(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            var tag = _source[i].Tag;
            if (tag is CoarseTag.Noun or CoarseTag.ProperNoun)
            {
                head = i;
            }
            else if (head >= 0 && tag is not (CoarseTag.Possessive or CoarseTag.Adjective or CoarseTag.Number or CoarseTag.Determiner))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>Whether a small word joins the parts of a name: <c>Ursula [von der] Leyen</c>.</summary>
    private bool IsParticle(int i, int first)
    {
        while (i > first && (NameLexicon.Instance.Find(_source.TextOf(i)) & WordClasses.InnerParticle) != 0)
        {
            i--;
            if (_source[i].Tag == CoarseTag.ProperNoun)
            {
                // "Von der Leyen" at the start of a sentence is her last name alone.
                return (NameLexicon.Instance.FindInAnyCase(_source.TextOf(i)) & WordClasses.InnerParticle) == 0;
            }
        }

        return false;
    }

    private bool IsNamePart(int i) => _source[i].Tag == CoarseTag.ProperNoun
        || (_source[i].Mark == '\'' && _source[i].Tag != CoarseTag.Possessive);
}
