using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds the speaker that a pronoun stands for: the last person who was named as a speaker, near enough and of the right gender.
/// </summary>
internal sealed class PronounResolver
{
    /// <summary>So many sentences back a speaker can be meant.</summary>
    private const int Reach = 4;

    private readonly SpeakerDirectory _directory;
    private int _lastPerson = -1;
    private int _lastPersonSentence;
    private int _lastGroup = -1;
    private int _lastGroupSentence;

    /// <summary>Makes a resolver.</summary>
    /// <param name="directory">The speakers of the document.</param>
    internal PronounResolver(SpeakerDirectory directory)
    {
        _directory = directory;
    }

    /// <summary>Notes that a speaker was named.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="sentence">Index of the sentence.</param>
    internal void Note(int speaker, int sentence)
    {
        var named = _directory.Speakers[speaker];
        var isPerson = named.Kind == SourceKind.Name && named.NameKind is NameKind.Person or NameKind.Unknown;
        if (isPerson)
        {
            _lastPerson = speaker;
            _lastPersonSentence = sentence;
        }

        if (!isPerson || named.NameKind == NameKind.Unknown)
        {
            _lastGroup = speaker;
            _lastGroupSentence = sentence;
        }
    }

    /// <summary>The speaker that a pronoun stands for, or -1.</summary>
    /// <param name="pronoun">What kind of pronoun it is.</param>
    /// <param name="sentence">Index of its sentence.</param>
    internal int Resolve(SourceKind pronoun, int sentence)
    {
        if (pronoun is SourceKind.GroupPronoun)
        {
            return _lastGroup >= 0 && sentence - _lastGroupSentence <= 1
                && _directory.Speakers[_lastGroup].Kind == SourceKind.Description ? _lastGroup : -1;
        }

        if (pronoun is not (SourceKind.MalePronoun or SourceKind.FemalePronoun) || _lastPerson < 0
            || sentence - _lastPersonSentence > Reach)
        {
            return -1;
        }

        var named = _directory.Speakers[_lastPerson];
        var gender = pronoun == SourceKind.MalePronoun ? Gender.Male : Gender.Female;
        if (named.Gender != Gender.Unknown && named.Gender != gender)
        {
            return -1;
        }

        // What one pronoun shows, the next has to agree with.
        named.Gender = gender;
        _lastPersonSentence = sentence;
        return _lastPerson;
    }
}
