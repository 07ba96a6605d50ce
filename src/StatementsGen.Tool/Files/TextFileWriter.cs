using System.Text;

namespace StatementsGen.Tool.Files;

/// <summary>Writes text files anew, in the encoding that they have.</summary>
internal static class TextFileWriter
{
    /// <summary>Writes a file. Either all of it is written, or none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    internal static void Write(string path, string text)
    {
        // A link stays one, and its target is written.
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var encoding = EncodingOf(target);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // Those that texts can have, by their marks.
    private static Encoding EncodingOf(string path)
    {
        if (!File.Exists(path))
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        Span<byte> start = stackalloc byte[3];
        using var file = File.OpenRead(path);
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start is [0xFF, 0xFE, ..] ? Encoding.Unicode
            : start is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: start is [0xEF, 0xBB, 0xBF]);
    }
}
