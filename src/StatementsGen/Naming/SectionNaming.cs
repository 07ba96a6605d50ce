namespace StatementsGen.Naming;

/// <summary>Names the members that stand for the sections of a document: of the key of a section, or else of the leading words of its heading.</summary>
internal static class SectionNaming
{
    /// <summary>The name of the class that holds them, in the class of the document.</summary>
    internal const string ClassName = "Sections";

    /// <summary>The name of a section whose heading has no word that could stand in a name.</summary>
    internal const string Fallback = "Section";

    /// <summary>Returns the names of a document's sections, in order. Keys take theirs before any headings do.</summary>
    /// <param name="headings">The headings, in order.</param>
    /// <param name="keys">The keys of the sections.</param>
    internal static ValueList<string> NamesOf(IReadOnlyList<string> headings, IReadOnlyList<string?> keys) =>
        MemberNaming.NamesOf(headings, ClassName, keys, Fallback);
}
