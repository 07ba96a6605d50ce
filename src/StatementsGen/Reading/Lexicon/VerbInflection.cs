namespace StatementsGen.Reading.Lexicon;

/// <summary>The forms of regular English verbs and nouns.</summary>
internal static class VerbInflection
{
    /// <summary>Returns the third person of a verb, or the plural of a noun.</summary>
    /// <param name="word">The base form.</param>
    internal static string WithS(string word)
    {
        if (EndsInConsonantY(word))
        {
            return word.Remove(word.Length - 1) + "ies";
        }

        return EndsIn(word, 's') || EndsIn(word, 'x')
            || EndsIn(word, 'z') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || word is "go" or "do" or "veto" or "echo" or "hero" or "undergo"
            or "undo" or "forgo"
            ? word + "es"
            : word + "s";
    }

    /// <summary>Returns the past tense of a regular verb.</summary>
    /// <param name="word">The base form.</param>
    /// <param name="doubles">Whether the verb doubles its last consonant although it has several syllables.</param>
    internal static string WithEd(string word, bool doubles)
    {
        if (EndsInConsonantY(word))
        {
            return word.Remove(word.Length - 1) + "ied";
        }

        return EndsIn(word, 'e') ? word + "d" : Stem(word, doubles) + "ed";
    }

    /// <summary>Returns the form of a verb in -ing.</summary>
    /// <param name="word">The base form.</param>
    /// <param name="doubles">Whether the verb doubles its last consonant although it has several syllables.</param>
    internal static string WithIng(string word, bool doubles)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal))
        {
            return word.Remove(word.Length - 2) + "ying";
        }

        return EndsIn(word, 'e') && !word.EndsWith("ee", StringComparison.Ordinal) && word != "be"
            ? word.Remove(word.Length - 1) + "ing"
            : Stem(word, doubles) + "ing";
    }

    private static string Stem(string word, bool doubles) =>
        doubles || (IsShort(word) && EndsInVowelConsonant(word))
            ? EndsIn(word, 'c') ? word + "k" : word + word[word.Length - 1]
            : word;

    /// <summary>Returns whether the word has one group of vowels, with one vowel in it.</summary>
    private static bool IsShort(string word)
    {
        var vowels = 0;
        for (var i = 0; i < word.Length; i++)
        {
            // The u of "quit" is no vowel of its own.
            if (IsVowel(word[i]) && !(word[i] == 'u' && i > 0 && word[i - 1] == 'q'))
            {
                vowels++;
            }
        }

        return vowels == 1;
    }

    private static bool EndsInVowelConsonant(string word)
    {
        var last = word[word.Length - 1];
        return word.Length > 2 && !IsVowel(last) && last is not ('w' or 'x' or 'y' or 'h') && IsVowel(word[word.Length - 2]);
    }

    private static bool EndsIn(string word, char letter) => word.Length > 0 && word[word.Length - 1] == letter;

    private static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[word.Length - 1] == 'y' && !IsVowel(word[word.Length - 2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
