namespace StatementsGen.Reading.Sources;

/// <summary>What the words of a source say about the speaker.</summary>
/// <param name="Kind">What kind of words they are.</param>
/// <param name="Name">Where the name stands, or the noun phrase without its article.</param>
/// <param name="Role">Where the role stands: <c>deputy interior minister</c>.</param>
/// <param name="Organization">Where the organization stands for which the speaker acts.</param>
/// <param name="IsPair">Whether the name can be those of several, joined by <c>and</c>: <c>Lee and Moss</c>.</param>
internal readonly record struct SpeakerDescription(SourceKind Kind, TextSpan Name, TextSpan? Role, TextSpan? Organization, bool IsPair = false);
