using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Finds the speaker that a pronoun stands for: the person that the sentences since the last speaker are about, else that speaker. The
/// person has to be near enough and of the right gender.
/// </summary>
internal sealed class PronounResolver
{
    /// <summary>The greatest distance to a speaker, in sentences.</summary>
    private const int Reach = 4;

    /// <summary>The greatest distance to a speaker after whom one of the other gender spoke, in sentences.</summary>
    private const int FarReach = 10;

    private readonly SpeakerDirectory _directory;
    private readonly NamedSubjects _subjects;
    private readonly ParagraphEnds _paragraphs;
    private int _lastPerson = -1;
    private int _lastPersonSentence;
    private bool _isLastAgent;
    private int _lastPairSentence = -Reach - 1;
    private (int Speaker, int Sentence) _lastMan = (-1, 0);
    private (int Speaker, int Sentence) _lastWoman = (-1, 0);
    private int _lastGroup = -1;
    private int _lastGroupSentence;

    /// <summary>Creates a resolver.</summary>
    /// <param name="directory">The speakers of the document.</param>
    /// <param name="subjects">The persons that its sentences are about.</param>
    /// <param name="paragraphs">The ends of its paragraphs.</param>
    internal PronounResolver(SpeakerDirectory directory, NamedSubjects subjects, ParagraphEnds paragraphs)
    {
        _directory = directory;
        _subjects = subjects;
        _paragraphs = paragraphs;
    }

    /// <summary>Notes that a speaker was named.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="offset">The offset of the name.</param>
    /// <param name="hasArticle">Whether an article stands before the name, as before that of a paper or a body: <c>the Herald</c>.</param>
    internal void Note(int speaker, int sentence, int offset, bool hasArticle)
    {
        var named = _directory.Speakers[speaker];
        var isPerson = named.IsPerson || (named.Kind == SourceKind.Name && (named.NameKind == EntityKind.Person || (named.NameKind == EntityKind.Unknown && !hasArticle)));
        if (isPerson)
        {
            NotePerson(speaker, sentence, _subjects.IsAgent(offset));
        }

        if (!isPerson || named.NameKind == EntityKind.Unknown)
        {
            _lastGroup = speaker;
            _lastGroupSentence = sentence;
        }
    }

    /// <summary>Notes that several persons were named as one source.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    internal void NotePair(int sentence) => _lastPairSentence = sentence;

    /// <summary>Notes that a speaker goes on to talk. The sentences of a quotation count for no distance to whoever says them.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="sentence">Index of the sentence.</param>
    internal void GoOn(int speaker, int sentence)
    {
        if (speaker == _lastPerson)
        {
            _lastPersonSentence = sentence;
        }

        if (speaker == _lastMan.Speaker)
        {
            _lastMan.Sentence = sentence;
        }

        if (speaker == _lastWoman.Speaker)
        {
            _lastWoman.Sentence = sentence;
        }
    }

    /// <summary>Finds the speaker that a pronoun stands for, or -1.</summary>
    /// <param name="report">The attribution with the pronoun.</param>
    /// <param name="offset">The offset of the pronoun.</param>
    internal int Resolve(in AttributionSpans report, int offset)
    {
        return report.Described.Kind switch
        {
            SourceKind.GroupPronoun => ResolveGroup(report.Sentence, offset),
            SourceKind.MalePronoun => ResolvePerson(report, offset, Gender.Male),
            SourceKind.FemalePronoun => ResolvePerson(report, offset, Gender.Female),
            _ => -1,
        };
    }

    /// <summary>Finds the organization or the group of the sentence before <c>it</c> or <c>they</c>, or -1.</summary>
    private int ResolveGroup(int sentence, int offset)
    {
        if (_subjects.IsIt(offset) && !_paragraphs.Starts(sentence) && _subjects.FindOrganization(sentence - 1) is var entity and >= 0)
        {
            return _directory.OfEntity(entity);
        }

        return _lastGroup >= 0 && sentence - _lastGroupSentence <= 1 && _directory.Speakers[_lastGroup].Kind == SourceKind.Description ? _lastGroup : -1;
    }

    /// <summary>Finds the person that <c>he</c> or <c>she</c> stands for, or -1.</summary>
    private int ResolvePerson(in AttributionSpans report, int offset, Gender gender)
    {
        var sentence = report.Sentence;
        var isNear = _lastPerson >= 0 && sentence - _lastPersonSentence <= Reach;

        // "They fined Vos. They hired an expert. His report found": it is as likely the expert.
        if ((!isNear || _lastPersonSentence < sentence - 1) && !_paragraphs.Starts(sentence) && _subjects.IntroducesPerson(sentence - 1))
        {
            return -1;
        }

        // "Asked by a reporter, Vos smiled": the sentence can be about another person than its speaker.
        var last = _isLastAgent ? _lastPersonSentence - 1 : _lastPersonSentence;
        var person = FindSubject(sentence, offset, gender, isNear ? last : sentence - Reach - 1);
        if (person < 0)
        {
            // After "Lee and Moss said", he is nobody for certain, whichever of the names the text knows.
            person = isNear ? _lastPerson : sentence - _lastPairSentence <= Reach ? -1 : OnlyPerson(sentence, offset, gender);
        }

        if (person >= 0 && _directory.Speakers[person].GenderBefore(_paragraphs.EndOf(sentence)) is var known && known != Gender.Unknown && known != gender)
        {
            var (other, otherSentence) = gender == Gender.Male ? _lastMan : _lastWoman;
            person = other >= 0 && sentence - otherSentence <= FarReach ? other : -1;
        }

        if (person < 0 || (report.Quotation == QuotationKind.Indirect
            && (_subjects.OpensWith(_directory.Speakers[person].Name, report.ContentAfter)
                || _subjects.OpensWith(_directory.Speakers[person].Name, report.ContentBefore))))
        {
            return -1;
        }

        // Later pronouns have to agree with this one.
        _directory.Speakers[person].AgreedGender = gender;
        NotePerson(person, sentence, isAgent: false);
        return person;
    }

    private void NotePerson(int speaker, int sentence, bool isAgent)
    {
        _lastPerson = speaker;
        _lastPersonSentence = sentence;
        _isLastAgent = isAgent;
        switch (_directory.Speakers[speaker].GenderBefore(_paragraphs.EndOf(sentence)))
        {
            case Gender.Male:
                _lastMan = (speaker, sentence);
                break;
            case Gender.Female:
                _lastWoman = (speaker, sentence);
                break;
        }
    }

    /// <summary>Finds the only person named nearby, in any position, or -1. Returns -1 if the person's gender is unknown.</summary>
    private int OnlyPerson(int sentence, int offset, Gender gender) =>
        _subjects.FindOnly(Math.Max(0, sentence - Reach), offset, new Antecedent(gender, _paragraphs.EndOf(sentence))) is var entity and >= 0 ? _directory.OfEntity(entity) : -1;

    /// <summary>Finds the person that the nearest sentence after the last speaker is about, or -1.</summary>
    private int FindSubject(int sentence, int offset, Gender gender, int last)
    {
        for (var i = sentence; i > last && i >= 0; i--)
        {
            if (_subjects.Find(i, offset, new Antecedent(gender, _paragraphs.EndOf(sentence))) is var entity and >= 0 && !_subjects.IsNamedAfter(entity, sentence, offset)
                && _directory.OfEntity(entity) is var speaker
                && _directory.Speakers[speaker].GenderBefore(_paragraphs.EndOf(sentence)) is var known && (known == Gender.Unknown || known == gender))
            {
                return speaker;
            }
        }

        return -1;
    }
}
