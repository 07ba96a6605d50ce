namespace StatementsGen.Reading.Sentences;

/// <summary>A range of consecutive paragraphs.</summary>
/// <param name="First">The index of the first paragraph.</param>
/// <param name="End">The index past the last paragraph.</param>
internal readonly record struct ParagraphRange(int First, int End)
{
    /// <summary>Gets one of several parts of a text that have about the same number of paragraphs.</summary>
    /// <param name="part">The index of the part, from 0.</param>
    /// <param name="parts">The number of parts.</param>
    /// <param name="paragraphs">The number of paragraphs.</param>
    internal static ParagraphRange Of(int part, int parts, int paragraphs) =>
        new((int)((long)paragraphs * part / parts), (int)((long)paragraphs * (part + 1) / parts));
}
