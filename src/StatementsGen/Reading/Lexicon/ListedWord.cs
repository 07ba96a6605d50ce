namespace StatementsGen.Reading.Lexicon;

/// <summary>A word of the lists with the forms that no rule makes.</summary>
internal readonly ref struct ListedWord
{
    /// <summary>Reads a word.</summary>
    /// <param name="text">The word as a row has it: <c>wife&gt;wives</c>, <c>arise&gt;arose&gt;arisen</c>, <c>admit+</c>.</param>
    internal ListedWord(ReadOnlySpan<char> text)
    {
        Doubles = text.Length > 0 && text[text.Length - 1] == '+';
        text = Doubles ? text.Slice(0, text.Length - 1) : text;
        var first = text.IndexOf('>');
        if (first < 0)
        {
            Word = text;
            return;
        }

        Word = text.Slice(0, first);
        var forms = text.Slice(first + 1);
        var second = forms.IndexOf('>');
        First = second < 0 ? forms : forms.Slice(0, second);
        Second = second < 0 ? default : forms.Slice(second + 1);
    }

    /// <summary>The word in its base form.</summary>
    internal ReadOnlySpan<char> Word { get; }

    /// <summary>Whether the word doubles its last consonant although it has several syllables.</summary>
    internal bool Doubles { get; }

    /// <summary>The irregular plural, or the past tenses, separated by slashes; empty if the word is regular.</summary>
    internal ReadOnlySpan<char> First { get; }

    /// <summary>The past participles, separated by slashes; empty if the verb is regular.</summary>
    internal ReadOnlySpan<char> Second { get; }
}
