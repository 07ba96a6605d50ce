using StatementsGen.Decoding;

namespace StatementsGen.Benchmarks.Corpus;

/// <summary>Texts of one's own.</summary>
internal static class OwnTexts
{
    /// <summary>Reads files, and the text files in folders.</summary>
    /// <param name="paths">Their paths.</param>
    internal static IReadOnlyList<string> Read(IEnumerable<string> paths) =>
    [
        .. paths
            .SelectMany(static path =>
                Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories) : [path])
            .Order(StringComparer.Ordinal)
            .Select(static path => File.ReadAllBytes(path) is var bytes ? TextDecoder.Decode(bytes, bytes.Length) : ""),
    ];
}
