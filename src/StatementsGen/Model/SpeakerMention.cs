using System.Diagnostics;

namespace StatementsGen;

/// <summary>The words that stand for one of the speakers of an attribution. Equality is by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SpeakerMention
{
    /// <summary>Creates a mention of a speaker.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="resolution">How the speaker was found.</param>
    /// <param name="span">The span of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is <see langword="null"/>.</exception>
    public SpeakerMention(Speaker speaker, SpeakerResolution resolution = SpeakerResolution.Name, TextSpan? span = null)
    {
        Speaker = speaker ?? throw new ArgumentNullException(nameof(speaker));
        Resolution = resolution;
        Span = span;
    }

    /// <summary>The speaker.</summary>
    public Speaker Speaker { get; init => field = value ?? throw new ArgumentNullException(nameof(Speaker)); }

    /// <summary>How the words at <see cref="Span"/> lead to <see cref="Speaker"/>.</summary>
    public SpeakerResolution Resolution { get; init; }

    /// <summary>The span of the words in <see cref="StatementDocument.Text"/>, in UTF-16 code units.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Returns the speaker's name.</summary>
    public override string ToString() => Speaker.Name;
}
