using System.Buffers;
using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The words that a text writes in small letters. At the start of a sentence such a word is not necessarily a name.</summary>
internal sealed class SmallWords : IDisposable
{
    /// <summary>For each form in the lexicon, whether it is in the set. Adding a word of a text is then a single store.</summary>
    private readonly bool[] _forms = ArrayPool<bool>.Shared.Rent(EnglishLexicon.Instance.Words.Count);

    /// <summary>The hashes of the words that are not in the lexicon, or not plain.</summary>
    private readonly HashIndex _others = new();

    /// <summary>Creates an empty set.</summary>
    internal SmallWords() => Array.Clear(_forms, 0, _forms.Length);

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<bool>.Shared.Return(_forms);
        _others.Dispose();
    }

    /// <summary>Adds a word.</summary>
    /// <param name="form">The index of a plain word's form in the lexicon, else 0.</param>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int form, uint hash)
    {
        _forms[form] = true;
        if (form == 0)
        {
            _others.AddOnce(hash);
        }
    }

    /// <summary>Adds all words of another set.</summary>
    /// <param name="other">The other set.</param>
    internal void AddAll(SmallWords other)
    {
        for (var i = 0; i < EnglishLexicon.Instance.Words.Count; i++)
        {
            _forms[i] |= other._forms[i];
        }

        _others.AddAllOnce(other._others);
    }

    /// <summary>Whether the set contains a word.</summary>
    /// <param name="word">The word, as used in names.</param>
    internal bool Contains(in VocabularyWord word) => (word.Form > 0 && _forms[word.Form]) || _others.Contains(word.Hash);
}
