using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>A text file that is only in memory.</summary>
internal sealed class InMemoryText(string path, SourceText? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;

    internal static InMemoryText Of(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8));
}
