using StatementsGen.Checks.Metadata;
using StatementsGen.Outlines;

namespace StatementsGen.Generator.Metadata;

/// <summary>What the front matter of a document says. Equality is by value.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts; empty for a text right in it.</param>
/// <param name="Name">The name that the document asks for.</param>
/// <param name="Entries">The keys and values, in order; none for a document without front matter.</param>
/// <param name="FrontMatter">Where the front matter stands, if there is any.</param>
/// <param name="IsReadable">Whether all of the front matter could be read.</param>
internal sealed record DocumentMetadata(
    string Path,
    string FilePath,
    string Namespace,
    string Name,
    ValueList<MetadataEntry> Entries,
    FrontMatterBlock? FrontMatter,
    bool IsReadable);
