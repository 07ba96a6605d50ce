using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds the person that a role stands for. "The mayor" is Ines Vance after "Mayor Ines Vance" or "Ines Vance (mayor)", if the text gives
/// nobody else that role.
/// </summary>
internal sealed class RoleIndex
{
    private const int Several = -1;

    /// <summary>The number of words before or after a name that can belong to a role.</summary>
    private const int MostWords = 6;

    private readonly string _text;
    private readonly NameTable _names;

    /// <summary>The holders by the last word of the role, created on first use.</summary>
    private Dictionary<string, Holder>? _holders;

    /// <summary>Creates an index.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="names">The names in it.</param>
    internal RoleIndex(string text, NameTable names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>Finds the only person with a role.</summary>
    /// <param name="role">The words for the role, without an article: <c>mayor</c>, <c>prime minister</c>.</param>
    /// <param name="offset">The offset of the words. The person has to be given the role before it.</param>
    /// <returns>Index in <see cref="NameTable.Entities"/>, or -1 if nobody has the role, or several have it.</returns>
    internal int Find(string role, int offset)
    {
        var head = role.Substring(role.LastIndexOf(' ') + 1);
        if (!IsRole(head.AsSpan()))
        {
            return -1;
        }

        _holders ??= Read();
        return _holders.TryGetValue(KeyOf(head), out var holder) && holder.Start < offset
            && (head.Length == role.Length || Agrees(holder.Role, role) || OnlyDescribes(role.AsSpan(0, role.Length - head.Length))) ? holder.Entity : -1;
    }

    /// <summary>Whether a role is a shorter form of another: "minister" of "prime minister", but "finance minister" is not.</summary>
    private static bool Agrees(string full, string role) => full.EndsWith(role, StringComparison.OrdinalIgnoreCase)
        && (full.Length == role.Length || full[full.Length - role.Length - 1] == ' ');

    /// <summary>Whether the words before a role make it no other role: <c>[four-term] senator</c>, <c>[Republican] governor</c>.</summary>
    private static bool OnlyDescribes(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var end = words.IndexOf(' ');
            var word = words.Slice(0, end);
            if (!Describes(word))
            {
                return false;
            }

            words = words.Slice(end + 1);
        }

        return true;
    }

    /// <summary>Whether a word is an adjective, or joined of several, and names neither another role nor another country.</summary>
    private static bool Describes(ReadOnlySpan<char> word)
    {
        const WordClasses Party = WordClasses.Adjective | WordClasses.TitleModifier;
        var lexicon = EnglishLexicon.Instance.Words;
        return char.IsUpper(word[0]) ? (NameLexicon.Instance.Find(word) & Party) == Party
            : !BelongsToRole(word) && (word.IndexOf('-') > 0 || (lexicon[lexicon.Find(word)].Classes & WordClasses.Adjective) != 0);
    }

    /// <summary>The word by which the holders of a role are kept: one for all forms of a title.</summary>
    private static string KeyOf(string head)
    {
        foreach (var forms in TitleForms.All)
        {
            if (Array.IndexOf(forms, head.ToLowerInvariant()) >= 0)
            {
                return forms[0];
            }
        }

        return head;
    }

    private Dictionary<string, Holder> Read()
    {
        var holders = new Dictionary<string, Holder>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in _names.Mentions)
        {
            if (_names.Entities[mention.Entity].Kind is EntityKind.Person or EntityKind.Unknown)
            {
                Add(holders, RoleBefore(mention.Span), mention.Entity, mention.Span.Start);
                Add(holders, RoleAfter(mention.Span.End), mention.Entity, mention.Span.End);
            }
        }

        return holders;
    }

    private void Add(Dictionary<string, Holder> holders, TextSpan role, int entity, int start)
    {
        if (role.Length == 0)
        {
            return;
        }

        var words = LineFolding.Fold(_text, role);
        var head = KeyOf(words.Substring(words.LastIndexOf(' ') + 1));
        if (!holders.TryGetValue(head, out var known))
        {
            holders.Add(head, new Holder(entity, start, words));
        }
        else if (known.Entity != entity)
        {
            holders[head] = known with { Entity = Several };
        }
        else if (words.Length > known.Role.Length)
        {
            holders[head] = known with { Role = words };
        }
    }

    /// <summary>
    /// Finds the role right before a name: <c>[Deputy Mayor] Ines Vance</c>, <c>the ferry's [captain] Ines Vance</c>, <c>[Sen]. Ines Vance</c>, <c>the
    /// ferry's [captain], Ines Vance,</c>.
    /// </summary>
    private TextSpan RoleBefore(TextSpan name)
    {
        var isApart = name.Start > 2 && _text[name.Start - 1] == ' '
            && (_text[name.Start - 2] == '.' || (_text[name.Start - 2] == ',' && name.End < _text.Length && _text[name.End] == ','));
        var last = WordBefore(isApart ? name.Start - 2 : name.Start);
        if (last.Length == 0 || last.End + (isApart ? 2 : 1) != name.Start || !IsRole(Spelling(last)))
        {
            return default;
        }

        var first = last;
        for (var i = 0; i < MostWords && WordBefore(first.Start) is { Length: > 0 } word && word.End + 1 == first.Start && BelongsToRole(Spelling(word)); i++)
        {
            first = word;
        }

        return TextSpan.FromBounds(first.Start, last.End);
    }

    /// <summary>Finds the role in an apposition after a name: <c>Ines Vance ([chair])</c>, <c>Ines Vance, the [mayor] of Porto,</c>.</summary>
    private TextSpan RoleAfter(int end)
    {
        var first = -1;
        var at = StartOfApposition(end);
        if (at < 0)
        {
            return default;
        }

        for (var i = 0; i < MostWords; i++)
        {
            var word = WordAt(at);
            if (word.Length == 0)
            {
                return default;
            }

            var spelling = Spelling(word);
            first = BelongsToRole(spelling) && first >= 0 ? first : word.Start;
            var next = word.End < _text.Length ? _text[word.End] : '.';
            if (IsRole(spelling) && (next is ',' or ')' or '.' || (next == ' ' && Spelling(WordAt(word.End + 1)) is "of" or "for" or "at" or "in" or "from")))
            {
                // "Reed, mayors": a list of others.
                return TextSpan.FromBounds(IsRole(spelling) && !BelongsToRole(Spelling(WordAt(first))) ? word.Start : first, word.End);
            }

            if (next != ' ' || spelling is "who" or "and" or "that" or "which" or "of")
            {
                return default;
            }

            at = word.End + 1;
        }

        return default;
    }

    /// <summary>Where the words start that describe the bearer of a name, in an apposition or after a form of <c>be</c>; otherwise -1.</summary>
    private int StartOfApposition(int end)
    {
        if (end + 2 >= _text.Length)
        {
            return -1;
        }

        if (_text[end] == ',' || (_text[end] == ' ' && _text[end + 1] == '('))
        {
            return end + 2;
        }

        foreach (var copula in RuleWords.Copulas)
        {
            if (_text[end] == ' ' && Spelling(WordAt(end + 1)).SequenceEqual(copula.AsSpan()))
            {
                return end + copula.Length + 2;
            }
        }

        return -1;
    }

    /// <summary>Whether a word is a role in the singular, and not only an address such as <c>Mr.</c></summary>
    private static bool IsRole(ReadOnlySpan<char> word)
    {
        var words = EnglishLexicon.Instance.Words;
        var classes = words[words.Find(word)].Classes;
        var named = NameLexicon.Instance.FindInAnyCase(word) | NameLexicon.Instance.Find(word);
        return (classes & WordClasses.Plural) == 0 && (named & (WordClasses.Address | WordClasses.GivenName)) == 0
            && ((classes & (WordClasses.PersonNoun | WordClasses.Title)) != 0 || (named & (WordClasses.Title | WordClasses.PersonNoun)) != 0);
    }

    /// <summary>Whether a word can stand before the last word of a role.</summary>
    private static bool BelongsToRole(ReadOnlySpan<char> word) => IsRole(word)
        || ((NameLexicon.Instance.FindInAnyCase(word) | NameLexicon.Instance.Find(word)) & (WordClasses.TitleModifier | WordClasses.Topic)) != 0;

    private ReadOnlySpan<char> Spelling(TextSpan word) => _text.AsSpan(word.Start, word.Length);

    private TextSpan WordBefore(int end)
    {
        end = end > 0 && _text[end - 1] == ' ' ? end - 1 : end;
        var start = end;
        while (start > 0 && WordCharacters.IsPart(_text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private TextSpan WordAt(int start)
    {
        var end = start;
        while (end < _text.Length && WordCharacters.IsPart(_text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    /// <summary>The holder of a role.</summary>
    /// <param name="Entity">The index of the entity, or <see cref="Several"/>.</param>
    /// <param name="Start">The offset at which the text first gives the role.</param>
    /// <param name="Role">The words of the role.</param>
    private readonly record struct Holder(int Entity, int Start, string Role);
}
