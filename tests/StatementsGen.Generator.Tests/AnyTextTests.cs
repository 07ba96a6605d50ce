using CsCheck;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>Any text at all: nothing breaks, and nothing is lost between the file and the program.</summary>
public sealed class AnyTextTests
{
    // A compilation costs as much as some hundred texts in it.
    private static readonly Gen<TextFile[]> Files = TextFile.Any.Array[500];

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void Five_hundred_texts_are_compiled_as_they_are_read(string detail) =>
        Files.Sample(files => RoundTrip.Check(files, detail), iter: 1, threads: 1);
}
