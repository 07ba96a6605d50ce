using StatementsGen.Outlines;

namespace StatementsGen.Generator.Documents;

/// <summary>What the rest of the project needs to know of a document. Small, and equal (by value) as long as no name in it changes.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts.</param>
/// <param name="Name">The name that the document asks for.</param>
/// <param name="NameSpan">The words that the name is made of, to point at them; empty for the name of a file.</param>
/// <param name="NamePosition">The line and column of these words.</param>
/// <param name="Speakers">The speakers, each once.</param>
/// <param name="Entities">The entities with their aliases, each once.</param>
internal sealed record DocumentKey(
    string Path,
    string FilePath,
    string Namespace,
    string Name,
    TextSpan NameSpan,
    TextPosition NamePosition,
    ValueList<Speaker> Speakers,
    ValueList<EntityOutline> Entities)
{
    /// <summary>The key of a document.</summary>
    /// <param name="model">The document.</param>
    internal static DocumentKey Of(DocumentModel model)
    {
        var document = model.Document;
        var title = document.TitleSpan ?? default;
        var speakers = document.Statements
            .SelectMany(static statement => statement.Attributions)
            .Select(static attribution => attribution.Speaker)
            .OfType<Speaker>()
            .Distinct();
        return new DocumentKey(
            document.Path,
            model.FilePath,
            model.Namespace,
            document.Name,
            title,
            new LineCounter(document.Text).PositionAt(title.Start),
            [.. speakers],
            [.. document.Entities.Select(static entity => new EntityOutline(entity.Name, entity.Aliases))]);
    }
}
