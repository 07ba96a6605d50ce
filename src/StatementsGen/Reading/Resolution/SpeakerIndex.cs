using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>Finds speakers by their full names, last words or initials.</summary>
internal sealed class SpeakerIndex : IDisposable
{
    /// <summary>The number of speakers that are searched for an acronym. The bound keeps the work linear.</summary>
    private const int MostSearched = 256;

    private readonly List<KnownSpeaker> _speakers;

    /// <summary>The speakers by full name.</summary>
    private readonly HashIndex _byName = new();

    /// <summary>The first speaker by each last word.</summary>
    private readonly HashIndex _byLastWord = new();

    /// <summary>Creates an empty index.</summary>
    /// <param name="speakers">The speakers. Each is added to this list before the index.</param>
    internal SpeakerIndex(List<KnownSpeaker> speakers)
    {
        _speakers = speakers;
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _byName.Dispose();
        _byLastWord.Dispose();
    }

    /// <summary>Gets the hash of a name or word.</summary>
    /// <param name="words">The name or word.</param>
    internal static uint HashOf(ReadOnlySpan<char> words)
    {
        var hash = 2166136261;
        foreach (var c in words)
        {
            hash = unchecked((hash ^ c) * 0x9E3779B1u);
        }

        return hash;
    }

    /// <summary>Adds a speaker.</summary>
    /// <param name="index">The speaker's index in the list.</param>
    /// <param name="hash">The hash of the name.</param>
    internal void Add(int index, uint hash)
    {
        var speaker = _speakers[index];
        var name = speaker.Name;
        _byName.Add(hash, index);
        var space = name.LastIndexOf(' ');
        if (speaker.Kind == SourceKind.Name && space > 0 && speaker.NameKind is EntityKind.Person or EntityKind.Unknown
            && name.IndexOf(" of ", StringComparison.Ordinal) < 0)
        {
            var last = name.AsSpan(space + 1);
            var hashOfLast = HashOf(last);
            if (ByLastWord(last, hashOfLast) is var other and >= 0)
            {
                _speakers[other].SharesLastWord = true;
            }
            else
            {
                _byLastWord.Add(hashOfLast, index);
            }
        }
    }

    /// <summary>Finds the speaker with a full name, or -1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="hash">Its hash.</param>
    internal int ByName(ReadOnlySpan<char> name, uint hash)
    {
        for (var slot = -1; _byName.TryNext(hash, ref slot, out var index);)
        {
            if (name.SequenceEqual(_speakers[index].Name.AsSpan()))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Finds the first speaker whose name ends in a word, or -1.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    internal int ByLastWord(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = -1; _byLastWord.TryNext(hash, ref slot, out var index);)
        {
            var name = _speakers[index].Name;
            if (word.SequenceEqual(name.AsSpan(name.LastIndexOf(' ') + 1)))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>
    /// Finds the only speaker whose initials start with some capitals, as <c>FO</c> for <c>Foreign Office of Pakistan</c>; or -1 if there is none,
    /// or more than one.
    /// </summary>
    /// <param name="acronym">The capitals.</param>
    internal int ByAcronym(string acronym)
    {
        if (acronym.Length is < 2 or > 6)
        {
            return -1;
        }

        var found = -1;
        for (var i = 0; i < _speakers.Count && i < MostSearched; i++)
        {
            if (_speakers[i].Kind == SourceKind.Name && IsAcronymOf(acronym, _speakers[i].Name))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    private static bool IsAcronymOf(string acronym, string name)
    {
        var matched = 0;
        for (var i = 0; i < name.Length && matched < acronym.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || !char.IsLetter(name[i - 1])))
            {
                if (name[i] != acronym[matched])
                {
                    return false;
                }

                matched++;
            }
        }

        return matched == acronym.Length && name.IndexOf(' ') > 0;
    }
}
