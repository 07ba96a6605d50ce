using StatementsGen.Checks.Findings;
using StatementsGen.Files;
using StatementsGen.Tool.Files;

namespace StatementsGen.Tool.Check;

/// <summary>What reading a file gave: its text, or why there is none.</summary>
/// <param name="Text">The decoded text.</param>
/// <param name="Finding">What is wrong with the file.</param>
internal readonly record struct ReadText(string? Text, Finding? Finding)
{
    /// <summary>Reads and decodes a file as the package does.</summary>
    /// <param name="file">The file.</param>
    internal static ReadText Of(TextFile file)
    {
        try
        {
            return new ReadText(TextFileDecoder.Decode(File.ReadAllBytes(file.FullPath), file.FullPath), null);
        }
        catch (UndecodableTextException fault)
        {
            return new ReadText(null, Finding.InLine(Rules.Undecodable, file.DisplayPath, default, fault.Position, file.Path, fault.Reason));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadText(null, Finding.InFile(Rules.Unreadable, file.DisplayPath, file.Path));
        }
    }
}
