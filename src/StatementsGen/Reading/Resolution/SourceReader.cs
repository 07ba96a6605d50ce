using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading.Resolution;

/// <summary>Reads name, role and organization off the words of a source.</summary>
/// <remarks>
/// The patterns: title and name (<c>President Amina Diallo</c>), role and name (<c>FO spokesperson Mumtaz Zahra Baloch</c>), name and
/// apposition (<c>Omari, the
/// deputy interior minister of …</c>), role and name in apposition (<c>her campaign manager, Joan Reyes</c>).
/// </remarks>
internal sealed class SourceReader : IDisposable
{
    /// <summary>Of a longer source only so many tokens are read.</summary>
    private const int Longest = 64;

    /// <summary>So many tokens after a token tell its class.</summary>
    private const int LookedAhead = 2;

    private readonly string _text;
    private readonly TokenList _tokens = new();

    /// <summary>Makes a reader for a text.</summary>
    /// <param name="text">The document's text.</param>
    internal SourceReader(string text)
    {
        _text = text;
    }

    /// <summary>Reads a source.</summary>
    /// <param name="paragraph">The paragraph that it stands in.</param>
    /// <param name="range">Its tokens; not none.</param>
    internal SpeakerDescription Read(ParagraphTokens paragraph, TokenRange range)
    {
        var source = paragraph.SpanOf(range);
        Take(paragraph, range, source);
        CoarseTagger.Tag(_text, _tokens, 0, _tokens.Count, isSentence: false);
        RetagCapitals();
        var end = WithoutRelative(Math.Min(_tokens.Count, Longest));
        if (end == 0)
        {
            return default;
        }

        if (end == 1 && PronounKind(_tokens[0]) is var pronoun and not SourceKind.None)
        {
            return new SpeakerDescription(pronoun, source, null, null);
        }

        var first = 0;
        while (first < end - 1 && _tokens[first].Tag is CoarseTag.Determiner or CoarseTag.Adverb
            && !_tokens[first].Can(WordClasses.Negation))
        {
            first++;
        }

        var comma = first;
        while (comma < end && _tokens[comma].Mark is not (',' or '-' or '('))
        {
            comma++;
        }

        return ReadPhrase(first, comma, end);
    }

    /// <summary>Gives the buffer of the tokens back.</summary>
    public void Dispose() => _tokens.Dispose();

    /// <summary>Takes the tokens of a source as they are where nothing stands around it: no quotation, no attribution.</summary>
    private void Take(ParagraphTokens paragraph, TokenRange range, TextSpan source)
    {
        const TokenShapes OfParagraph = TokenShapes.Initial | TokenShapes.OpensQuotation | TokenShapes.ClosesQuotation;
        _tokens.Clear();
        if (source.Length > 1 && _text[source.End - 1] == '.' && paragraph[range.End - 1].Has(TokenShapes.Word))
        {
            // The stop of an abbreviation is parted from it where nothing follows.
            Tokenizer.Tokenize(_text, source, _tokens);
            return;
        }

        var edge = TokenShapes.SpaceBefore;
        var initial = TokenShapes.Initial;
        var end = Math.Min(range.End, range.First + Longest + LookedAhead);
        for (var i = range.First; i < end; i++)
        {
            ref var token = ref _tokens.Add();
            token = paragraph[i];
            token.Shapes = (token.Shapes & ~OfParagraph) | edge;
            token.Quotation = -1;
            token.IsClaimed = false;
            edge = TokenShapes.None;
            if (token.Has(TokenShapes.Word))
            {
                token.Shapes |= initial;
                initial = TokenShapes.None;
            }
        }
    }

    private SpeakerDescription ReadPhrase(int first, int comma, int end)
    {
        var head = HeadOf(first, comma);
        if (head < 0)
        {
            return new SpeakerDescription(first < end ? SourceKind.OtherPronoun : SourceKind.None, Span(first, Math.Max(first + 1,
                comma)), null, null);
        }

        if (_tokens[head].Tag == CoarseTag.ProperNoun)
        {
            var start = head;
            while (start > first && IsNamePart(start - 1) && !IsRoleNoun(start - 1))
            {
                start--;
            }

            var title = start;
            while (start < head && _tokens[start].Can(WordClasses.Title | WordClasses.PersonNoun)
                && _tokens[start].Tag == CoarseTag.ProperNoun)
            {
                start++;
            }

            // An organization's name goes on: "the Foreign Office of Pakistan".
            var nameEnd = head + 1;
            if (nameEnd + 1 < comma && Is(nameEnd, "of") && _tokens[nameEnd + 1].Tag == CoarseTag.ProperNoun
                && IsOrganization(start, nameEnd))
            {
                nameEnd++;
                while (nameEnd < comma && (_tokens[nameEnd].Tag == CoarseTag.ProperNoun || (nameEnd + 1 < comma
                    && (Is(nameEnd, "of") || Is(nameEnd, "and") || Is(nameEnd, "for")) && _tokens[nameEnd + 1].Tag == CoarseTag.ProperNoun)))
                {
                    nameEnd++;
                }
            }

            var (role, organization) = start > title && IsOffice(title)
                ? (Span(title, start), (TextSpan?)null)
                : RoleBefore(first, title);
            if (role is null && comma + 1 < end && _tokens[comma].Mark == ',')
            {
                (role, organization) = RoleIn(comma + 1, end);
            }

            return new SpeakerDescription(SourceKind.Name, Span(start, nameEnd), role, organization);
        }

        // "her campaign manager, Joan Reyes": the name stands in apposition.
        if (comma + 1 < end && _tokens[comma].Mark == ',' && _tokens[head].Can(WordClasses.PersonNoun)
            && _tokens[comma + 1].Tag == CoarseTag.ProperNoun)
        {
            var last = comma + 1;
            while (last < end && _tokens[last].Tag == CoarseTag.ProperNoun)
            {
                last++;
            }

            var (role, organization) = RoleIn(first, comma);
            return new SpeakerDescription(SourceKind.Name, Span(comma + 1, last), role, organization);
        }

        return new SpeakerDescription(SourceKind.Description, Span(first, comma), null, null);
    }

    /// <summary>The role and organization before a name: <c>FO spokesperson</c>.</summary>
    private (TextSpan? Role, TextSpan? Organization) RoleBefore(int first, int end)
    {
        if (end <= first || !IsRoleNoun(end - 1))
        {
            return (null, null);
        }

        var start = end - 1;
        while (start > first && _tokens[start - 1].Tag is CoarseTag.Noun or CoarseTag.Adjective)
        {
            start--;
        }

        var body = start;
        if (body > first && _tokens[body - 1].Tag == CoarseTag.Possessive)
        {
            body--;
        }

        var bodyStart = body;
        while (bodyStart > first && _tokens[bodyStart - 1].Tag == CoarseTag.ProperNoun)
        {
            bodyStart--;
        }

        return (Span(start, end), bodyStart < body && IsOrganization(bodyStart, body) ? Span(bodyStart, body) : null);
    }

    /// <summary>The role and organization in an apposition: <c>the deputy interior minister of …</c>.</summary>
    private (TextSpan? Role, TextSpan? Organization) RoleIn(int first, int end)
    {
        var start = first;
        while (start < end && _tokens[start].Tag is CoarseTag.Determiner or CoarseTag.Possessive or CoarseTag.Pronoun)
        {
            start++;
        }

        var last = start;
        var isRole = false;
        while (last < end && _tokens[last].Tag is CoarseTag.Noun or CoarseTag.Adjective or CoarseTag.ProperNoun or CoarseTag.Possessive)
        {
            isRole = _tokens[last].Can(WordClasses.PersonNoun | WordClasses.Title);
            last++;
        }

        if (!isRole || last == start)
        {
            return (null, null);
        }

        var possessor = start;
        for (var i = start; i < last; i++)
        {
            possessor = _tokens[i].Tag == CoarseTag.Possessive ? i + 1 : possessor;
        }

        if (last + 1 >= end || !(Is(last, "of") || Is(last, "for") || Is(last, "at") || Is(last, "with")))
        {
            return (Span(possessor, last), possessor > start + 1 && IsOrganization(start, possessor - 1) ? Span(start, possessor - 1)
                : null);
        }

        var body = last + 1;
        while (body < end && _tokens[body].Tag == CoarseTag.Determiner)
        {
            body++;
        }

        var bodyEnd = body;
        while (bodyEnd < end && (_tokens[bodyEnd].Tag == CoarseTag.ProperNoun
            || (bodyEnd > body && bodyEnd + 1 < end && (Is(bodyEnd, "of") || Is(bodyEnd, "and") || Is(bodyEnd, "for"))
            && _tokens[bodyEnd + 1].Tag == CoarseTag.ProperNoun)))
        {
            bodyEnd++;
        }

        var isWhole = bodyEnd == end || _tokens[bodyEnd].Tag is not (CoarseTag.Possessive or CoarseTag.Noun or CoarseTag.Adjective);
        return (Span(possessor, last), bodyEnd > body && isWhole && IsOrganization(body, bodyEnd) ? Span(body, bodyEnd) : null);
    }

    /// <summary>Capital letters inside a source are names even where the sentence begins.</summary>
    private void RetagCapitals()
    {
        const WordClasses Structure = WordClasses.Determiner | WordClasses.Possessive | WordClasses.PersonalPronoun
            | WordClasses.OtherPronoun
            | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Number | WordClasses.Adverb;
        if (_tokens.Count > 0 && _tokens[0].Has(TokenShapes.Capitalized)
            && (_tokens[0].Tag == CoarseTag.Noun || (_tokens[0].Tag == CoarseTag.Adjective && _tokens.Count == 1))
            && !_tokens[0].Can(Structure | WordClasses.SourceNoun))
        {
            _tokens[0].Tag = CoarseTag.ProperNoun;
        }
    }

    private int WithoutRelative(int end)
    {
        if (end > 1 && _tokens[end - 1].Tag is CoarseTag.Wh or CoarseTag.That)
        {
            end--;
        }

        while (end > 0 && _tokens[end - 1].Mark is ',' or '-')
        {
            end--;
        }

        return end;
    }

    private int HeadOf(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            var tag = _tokens[i].Tag;
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

    private static SourceKind PronounKind(in Token token) =>
        token.Can(WordClasses.Male) && token.Can(WordClasses.PersonalPronoun | WordClasses.Possessive | WordClasses.ObjectPronoun)
            ? SourceKind.MalePronoun
        : token.Can(WordClasses.Female) && token.Can(WordClasses.PersonalPronoun | WordClasses.Possessive | WordClasses.ObjectPronoun)
            ? SourceKind.FemalePronoun
        : token.Tag is CoarseTag.Pronoun or CoarseTag.Possessive && token.End - token.Start is >= 2 and <= 5
            && !token.Can(WordClasses.Determiner) && !token.Can(WordClasses.Preposition)
            && token.Can(WordClasses.Plural | WordClasses.OtherPronoun | WordClasses.Possessive)
            ? SourceKind.GroupPronoun
        : token.Tag is CoarseTag.Pronoun or CoarseTag.Wh or CoarseTag.That or CoarseTag.ObjectPronoun or CoarseTag.Possessive
            ? SourceKind.OtherPronoun
        : SourceKind.None;

    private bool IsNamePart(int i) => _tokens[i].Tag == CoarseTag.ProperNoun || (_tokens[i].Mark == '\''
        && _tokens[i].Tag != CoarseTag.Possessive);

    private bool IsRoleNoun(int i) => !_tokens[i].Has(TokenShapes.Capitalized) && _tokens[i].Can(WordClasses.PersonNoun);

    /// <summary>Whether a title tells an office, as <c>President</c> does and <c>Mr.</c> does not.</summary>
    private bool IsOffice(int i) => !(Is(i, "mr.") || Is(i, "mrs.") || Is(i, "ms.") || Is(i, "mr") || Is(i, "mrs") || Is(i, "ms")
        || Is(i, "miss") || Is(i, "dr.") || Is(i, "dr")
        || Is(i, "sir") || Is(i, "lord") || Is(i, "lady"));

    private bool IsOrganization(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Can(WordClasses.OrganizationWord) || (_tokens[i].Has(TokenShapes.AllCapitals)
                && _tokens[i].End - _tokens[i].Start <= 6))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(int i, string word) =>
        _text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
}
