using StatementsGen.Checks.Metadata;
using StatementsGen.Checks.Structure;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Documents;

/// <summary>A document's front matter. Equality is by value.</summary>
/// <param name="Key">The document.</param>
/// <param name="Entries">The keys and values, in order; empty for a document without front matter.</param>
/// <param name="FrontMatter">The place of the front matter, if there is any.</param>
/// <param name="IsReadable">Whether the front matter has no errors.</param>
internal sealed record DocumentMetadata(DocumentKey Key, ValueList<MetadataEntry> Entries, FrontMatterBlock? FrontMatter, bool IsReadable);
