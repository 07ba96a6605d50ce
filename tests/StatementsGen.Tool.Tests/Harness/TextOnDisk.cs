using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>A text file as the compiler reads it: no text if it cannot be read, else decoded by its byte order mark or as UTF-8.</summary>
internal sealed class TextOnDisk(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        try
        {
            using var stream = File.OpenRead(Path);
            return SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
