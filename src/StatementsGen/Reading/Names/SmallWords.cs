using System.Buffers;
using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>The words that a text writes in small letters: capitalised at the start of a sentence, such a word need not be a name.</summary>
internal sealed class SmallWords : IDisposable
{
    /// <summary>Whether a form that the lexicon knows is among them, by its index: one store for each word of a text.</summary>
    private readonly bool[] _forms = ArrayPool<bool>.Shared.Rent(EnglishLexicon.Instance.Words.Count);

    /// <summary>The hashes of those that it does not know, and of those that are no plain words.</summary>
    private readonly HashIndex _others = new();

    /// <summary>Makes an empty set.</summary>
    internal SmallWords() => Array.Clear(_forms, 0, _forms.Length);

    /// <summary>Gives back the memory that was borrowed.</summary>
    public void Dispose()
    {
        ArrayPool<bool>.Shared.Return(_forms);
        _others.Dispose();
    }

    /// <summary>Adds a word.</summary>
    /// <param name="form">Of a plain word that the lexicon knows: the index of its form; else 0.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
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

    /// <summary>Whether a word is among them.</summary>
    /// <param name="word">The word, as it stands in names.</param>
    internal bool Contains(in VocabularyWord word) => (word.Form > 0 && _forms[word.Form]) || _others.Contains(word.Hash);
}
