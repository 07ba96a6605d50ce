using StatementsGen.Checks.Structure;

namespace StatementsGen.Generator.Corpus;

/// <summary>A document of the project and its class. Equality is by value.</summary>
/// <param name="Key">The document.</param>
/// <param name="ClassName">The name of its class, or the name the class would have in a project without classes.</param>
/// <param name="Position">Its position in the driver's order.</param>
internal sealed record CorpusDocument(DocumentKey Key, string ClassName, int Position);
