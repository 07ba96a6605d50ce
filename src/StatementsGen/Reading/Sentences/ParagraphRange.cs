namespace StatementsGen.Reading.Sentences;

/// <summary>Paragraphs that follow each other, as indices.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one past the last.</param>
internal readonly record struct ParagraphRange(int First, int End)
{
    /// <summary>One of several parts of about as many paragraphs each.</summary>
    /// <param name="part">Which part, from 0.</param>
    /// <param name="parts">The number of parts.</param>
    /// <param name="paragraphs">The number of paragraphs.</param>
    internal static ParagraphRange Of(int part, int parts, int paragraphs) =>
        new((int)((long)paragraphs * part / parts), (int)((long)paragraphs * (part + 1) / parts));
}
