namespace StatementsGen.Generator.Documents;

/// <summary>What the member of a section is written from. Equality is by value.</summary>
/// <param name="Heading">The words of the heading.</param>
/// <param name="Position">Its line and column.</param>
/// <param name="Key">The key that its member is named after, if it has one.</param>
internal sealed record SectionModel(string Heading, TextPosition Position, string? Key)
{
    /// <summary>The models of a document's sections, in order of their headings.</summary>
    /// <param name="document">The document.</param>
    internal static ValueList<SectionModel> AllOf(StatementDocument document) =>
        document.Blocks.Any(static block => block.Kind == BlockKind.Heading)
            ? [.. document.SectionTree.All.Select(static section => new SectionModel(section.Heading, section.Position, section.Key))]
            : [];
}
