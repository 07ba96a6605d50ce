using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Settings;

namespace StatementsGen.Generator.Documents;

/// <summary>Keeps the reading of each text as long as the compiler holds the text, so that the generator and the analyzers read it once.</summary>
/// <remarks>Some editors hand the generator and the analyzers different objects for one file. There each reads its own.</remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Readings = new();

    /// <summary>Returns the reading of a text, and reads the text if that has not happened yet.</summary>
    /// <param name="source">The text.</param>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="detail">The project's detail.</param>
    /// <param name="read">Reads the text.</param>
    internal static DocumentReading Get(SourceText source, string filePath, string path, Detail detail, Func<DocumentReading> read)
    {
        var entry = Readings.GetValue(source, _ => new Entry(filePath, path, detail, read()));

        // A host can hand out one text for two files.
        return entry.FilePath == filePath && entry.Path == path && entry.Detail == detail ? entry.Reading : read();
    }

    private sealed record Entry(string FilePath, string Path, Detail Detail, DocumentReading Reading);
}
