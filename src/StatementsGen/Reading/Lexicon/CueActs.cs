namespace StatementsGen.Reading.Lexicon;

/// <summary>What a speaker does by a cue: the usual act, and others in certain frames.</summary>
internal sealed class CueActs
{
    private readonly (string Frame, Act Act)[] _inFrames;

    /// <summary>Makes the acts of a cue that does the same in all frames.</summary>
    /// <param name="usual">The act.</param>
    internal CueActs(Act usual)
        : this(usual, [])
    {
    }

    private CueActs(Act usual, (string Frame, Act Act)[] inFrames)
    {
        Usual = usual;
        _inFrames = inFrames;
    }

    /// <summary>Gets the act in frames that have none of their own.</summary>
    internal Act Usual { get; }

    /// <summary>Returns the same acts with another in one frame.</summary>
    /// <param name="frame">The frame as the lists write it: <c>to</c>, <c>+for</c>.</param>
    /// <param name="act">The act.</param>
    internal CueActs With(string frame, Act act) => new(Usual, [.. _inFrames, (frame, act)]);

    /// <summary>Returns the act in a frame.</summary>
    /// <param name="frame">The frame as the lists write it, or <see langword="null"/>.</param>
    internal Act In(string? frame)
    {
        foreach (var (other, act) in _inFrames)
        {
            if (other == frame)
            {
                return act;
            }
        }

        return Usual;
    }
}
