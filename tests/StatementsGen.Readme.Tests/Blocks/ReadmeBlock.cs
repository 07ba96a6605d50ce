namespace StatementsGen.Readme.Tests.Blocks;

/// <summary>A fenced block of a README.</summary>
/// <param name="File">The README's path in the repository, with <c>/</c>.</param>
/// <param name="Line">The 1-based line of the opening fence.</param>
/// <param name="Heading">The heading that the block stands under.</param>
/// <param name="Language">The word behind the opening fence.</param>
/// <param name="Text">The lines between the fences, separated by <c>\n</c>.</param>
/// <param name="Path">The path of a text that the line before the block names: <c>seeds/a.txt</c>. Otherwise empty.</param>
internal sealed record ReadmeBlock(string File, int Line, string Heading, string Language, string Text, string Path)
{
    /// <summary>Whether the block is code that prints.</summary>
    internal bool Prints => Language == "csharp" && Text.Contains("Console.Write", StringComparison.Ordinal);

    /// <summary>Whether the block is what a build says of the code before it.</summary>
    internal bool IsBuildOutput => Language == "text" && Text.Contains(": error STG", StringComparison.Ordinal);

    /// <summary>The block's place, as a test's name shows it.</summary>
    public override string ToString() => $"{File}({Line})";
}
