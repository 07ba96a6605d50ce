namespace StatementsGen.Quoting;

/// <summary>Words of a quotation that must stand side by side.</summary>
internal sealed class QuotationPart
{
    private readonly TextSpan[] _words;

    /// <summary>Reads the words of a part.</summary>
    /// <param name="text">The words, without brackets.</param>
    /// <param name="isFollowed">Whether more words of the quotation follow at once, so that a comma or full stop at the end counts.</param>
    /// <param name="alteration">The one word with the brackets that it has in the quotation (<c>[T]he</c>): its letter case does not count.</param>
    internal QuotationPart(string text, bool isFollowed, string? alteration = null)
    {
        Text = text;
        Alteration = alteration;
        var words = new List<TextSpan>();
        for (var word = WordScanner.Next(text, 0); word.Length > 0; word = WordScanner.Next(text, word.End))
        {
            words.Add(word);
        }

        while (!isFollowed && words.Count > 0 && text[words[words.Count - 1].Start] is '.' or ',' && words[words.Count - 1].Length == 1)
        {
            words.RemoveAt(words.Count - 1);
        }

        _words = [.. words];
    }

    /// <summary>The words, without brackets.</summary>
    internal string Text { get; }

    /// <summary>The one word with the brackets that it has in the quotation; <see langword="null"/> if it has none.</summary>
    internal string? Alteration { get; }

    /// <summary>The number of words and marks.</summary>
    internal int Count => _words.Length;

    /// <summary>Whether it has a word, and not marks alone.</summary>
    internal bool HasWord => _words.Any(word => WordScanner.IsWord(Text, word.Start));

    /// <summary>Returns the place of a word in <see cref="Text"/>.</summary>
    /// <param name="index">The index of the word.</param>
    internal TextSpan this[int index] => _words[index];
}
