using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Resolution;

/// <summary>
/// Gives the lines of a conversation that name no speaker the one whose turn it is: <c>“Is it safe?” asked Holm. ¶ “It is,” said Vane. ¶
/// [“And dry?”]</c>
/// </summary>
/// <remarks>
/// <para>
/// The evidence: the line before addresses somebody by name; or the two lines before are those of two known persons, who take turns and talk
/// to each other. A third speaker ends the turns, so does a line that nobody is known to say, and a line that names the one whose turn it is.
/// </para>
/// <para>
/// Only earlier lines decide between two speakers. A later line gives a speaker to a line that has none. So a paragraph that is appended to a
/// text takes no speaker away.
/// </para>
/// </remarks>
/// <param name="attributions">The attributions of the text.</param>
/// <param name="addressees">Finds names in what is said.</param>
/// <param name="directory">The speakers.</param>
internal readonly struct AlternatingTurns(AttributionList attributions, AddressFinder addressees, SpeakerDirectory directory)
{
    /// <summary>After this many lines in a row that name no speaker, it is too easy to be out of step.</summary>
    private const int MostTurns = 8;

    /// <summary>Finds the speakers of the lines that name none.</summary>
    /// <param name="lines">The lines of a conversation, in order.</param>
    internal void Resolve(List<ConversationLine> lines)
    {
        GoForward(lines);
        GoBack(lines);
    }

    private void GoForward(List<ConversationLine> lines)
    {
        var turns = default(Turns);
        foreach (var line in lines)
        {
            if (!line.IsBare)
            {
                Note(line, ref turns);
            }
            else if (line.GoesOn && turns.Last is { } talking)
            {
                (line.Speaker, line.Words) = (talking.Speaker, talking.Words);
            }
            else if (turns.Count < MostTurns && TakeTurn(line, turns))
            {
                turns = new Turns(line, turns.Last is { Speaker: ConversationLine.Nobody } ? null : turns.Last, turns.Count + 1, false);
            }
            else
            {
                turns = new Turns(line.Addressee >= 0 ? line : null, null, 0, false);
            }
        }
    }

    /// <summary>Notes a line that tells who says it, by a name or only by a pronoun.</summary>
    private void Note(ConversationLine line, ref Turns turns)
    {
        if (line.Speaker == ConversationLine.Nobody && line.Gender != Gender.Unknown && turns.Other is { Speaker: >= 0 } other
            && directory.Speakers[other.Speaker].GenderBefore(line.Horizon) == line.Gender && !Names(line, other.Speaker))
        {
            (line.Speaker, line.Words) = (other.Speaker, other.Words);
        }

        var isChange = line.Speaker != ConversationLine.Nobody && turns.Last is { } last && last.Speaker != ConversationLine.Nobody && last.Speaker != line.Speaker;
        turns = new Turns(
            line.Speaker == ConversationLine.Nobody && line.Addressee < 0 ? null : line,
            isChange ? turns.Last : null,
            0,
            turns.Other is not null && turns.Other.Speaker != line.Speaker);
    }

    /// <summary>Gives a line the speaker whose turn it is, if one is known.</summary>
    private bool TakeTurn(ConversationLine line, in Turns turns)
    {
        if (turns.Last is { Addressee: >= 0 } addressing && (turns.Other is null || directory.KnownOf(addressing.Addressee) != turns.Other.Speaker))
        {
            return TakeAddress(line, addressing);
        }

        if (turns.Last is not { } last || turns.Other is not { } other || turns.IsThree || !IsPerson(last.Speaker) || !IsPerson(other.Speaker)
            || !(turns.Count > 0 || line.IsTalk || last.IsTalk || other.IsTalk || last.Addressee >= 0 || other.Addressee >= 0)
            || Names(line, other.Speaker))
        {
            return false;
        }

        (line.Speaker, line.Words) = (other.Speaker, other.Words);
        return true;
    }

    /// <summary>Gives a line the person whom another line addresses, unless that person says the other line or is named here.</summary>
    private bool TakeAddress(ConversationLine line, ConversationLine addressing)
    {
        if (directory.KnownOf(addressing.Addressee) is var known and >= 0 && known == addressing.Speaker)
        {
            return false;
        }

        for (var i = line.First; i < line.End; i++)
        {
            if (attributions[i].ContentAfter is { } content && addressees.NamesEntity(content, addressing.Addressee))
            {
                return false;
            }
        }

        (line.Speaker, line.Words) = (directory.OfEntity(addressing.Addressee), addressing.AddresseeWords);
        return true;
    }

    /// <summary>Gives a line that has no speaker that of the line that goes on from it, or the person whom the answer to it addresses.</summary>
    private void GoBack(List<ConversationLine> lines)
    {
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (!line.IsBare || line.Speaker != ConversationLine.Nobody || next.Speaker == ConversationLine.Nobody)
            {
                continue;
            }

            if (next.GoesOn)
            {
                (line.Speaker, line.Words) = (next.Speaker, next.Words);
            }
            else if (next.Addressee >= 0)
            {
                TakeAddress(line, next);
            }
        }
    }

    private bool IsPerson(int speaker) =>
        speaker < 0 || SpeakerKind.Of(directory.Speakers[speaker]) is EntityKind.Person or EntityKind.Unknown;

    private bool Names(ConversationLine line, int speaker)
    {
        for (var i = line.First; speaker >= 0 && i < line.End; i++)
        {
            if ((attributions[i].ContentBefore is { } before && addressees.Names(before, speaker, directory))
                || (attributions[i].ContentAfter is { } after && addressees.Names(after, speaker, directory)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose turn it is.</summary>
    /// <param name="Last">The line before.</param>
    /// <param name="Other">The last line of the other speaker.</param>
    /// <param name="Count">The number of lines in a row that name no speaker.</param>
    /// <param name="IsThree">Whether a third speaker spoke just before the two.</param>
    private readonly record struct Turns(ConversationLine? Last, ConversationLine? Other, int Count, bool IsThree);
}
