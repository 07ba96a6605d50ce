using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Documents;

/// <summary>What was read from each text, for as long as the compiler holds the text: the generator and the analyzer read it once between them.</summary>
/// <remarks>Where they are handed different objects for one file, as in some editors, each reads its own.</remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Readings = new();

    /// <summary>What was read from a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="detail">How much is kept of it.</param>
    /// <param name="read">Reads it.</param>
    internal static DocumentReading Get(SourceText source, string filePath, string path, Detail detail, Func<DocumentReading> read)
    {
        var entry = Readings.GetValue(source, _ => new Entry(filePath, path, detail, read()));

        // Nothing keeps a host from handing out one text for two files.
        return entry.FilePath == filePath && entry.Path == path && entry.Detail == detail ? entry.Reading : read();
    }

    private sealed record Entry(string FilePath, string Path, Detail Detail, DocumentReading Reading);
}
