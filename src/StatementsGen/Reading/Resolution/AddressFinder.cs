using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds whom a quotation addresses by name: <c>“Have you seen it, Holm?”</c></summary>
/// <param name="text">The document's text.</param>
/// <param name="names">The names in it.</param>
internal sealed class AddressFinder(string text, NameTable names)
{
    /// <summary>The most words before a name that belong to the address: <c>my dear Mr. Holm</c>.</summary>
    private const int MostWords = 4;

    private readonly MentionFinder _mentions = new(names.Mentions);

    /// <summary>Notes whom a content addresses. A line that addresses two persons addresses nobody.</summary>
    /// <param name="line">The line that it belongs to.</param>
    /// <param name="content">The content, with its marks.</param>
    internal void Find(ConversationLine line, TextSpan content)
    {
        var (first, count) = _mentions.Within(content);
        for (var i = first; i < first + count; i++)
        {
            var (entity, span) = names.Mentions[i];
            if (names.Entities[entity].Likely == EntityKind.Person && IsAddress(content, span))
            {
                line.Addressee = line.Addressee >= 0 && line.Addressee != entity ? -1 : entity;
                line.AddresseeWords = span;
            }
        }
    }

    /// <summary>Returns whether a content names an entity.</summary>
    /// <param name="content">The content.</param>
    /// <param name="entity">Index of the entity.</param>
    internal bool NamesEntity(TextSpan content, int entity)
    {
        var (first, count) = _mentions.Within(content);
        for (var i = first; i < first + count; i++)
        {
            if (names.Mentions[i].Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a content names a speaker, who then does not say it.</summary>
    /// <param name="content">The content.</param>
    /// <param name="speaker">Index of the speaker.</param>
    /// <param name="directory">The speakers.</param>
    internal bool Names(TextSpan content, int speaker, SpeakerDirectory directory)
    {
        var (first, count) = _mentions.Within(content);
        for (var i = first; i < first + count; i++)
        {
            if (directory.KnownOf(names.Mentions[i].Entity) == speaker)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether marks part a name from the rest of what is said, as those of an address do. A name alone is an answer.</summary>
    private bool IsAddress(TextSpan content, TextSpan name)
    {
        const int Marks = 4;
        return name.Length + Marks < content.Length
            && (name.End >= content.End || text[name.End] is ',' or '.' or '!' or '?' or ';' or '-' or '—' || IsQuotationMark(text[name.End]))
            && StartsAfterMark(content.Start, name.Start);
    }

    private bool StartsAfterMark(int first, int name)
    {
        var start = name;
        for (var i = 0; i <= MostWords; i++)
        {
            var end = start;
            while (end > first && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end == first || text[end - 1] is ',' or '!' or '?' or '-' or '—' || IsQuotationMark(text[end - 1]))
            {
                return true;
            }

            start = end;
            while (start > first && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            {
                start--;
            }

            if (!BelongsToAddress(text.AsSpan(start, end - start).TrimEnd('.')))
            {
                return false;
            }
        }

        return false;
    }

    private static bool BelongsToAddress(ReadOnlySpan<char> word)
    {
        foreach (var opener in RuleWords.AddressOpeners)
        {
            if (word.Equals(opener.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return (NameLexicon.Instance.Find(word) & WordClasses.Title) != 0;
    }

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '»';
}
