using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Guards;

/// <summary>Finds marks in a text that its writer meant for the reader, and that the reader cannot follow.</summary>
internal static class StructureGuard
{
    /// <summary>Checks a text.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">The text.</param>
    /// <param name="outline">What was found in it.</param>
    internal static IEnumerable<GuardFinding> Check(string path, string text, DocumentOutline outline)
    {
        if (FrontMatterReader.FindUnclosed(text) is { } opening)
        {
            yield return new GuardFinding(GuardRules.UnclosedFrontMatter, opening, PositionOf(opening), [path]);
        }

        if (outline.Name is { } name && text.Substring(name.Start, name.Length) is var given
            && DocumentNaming.NameOf(text, outline, path) is var made && made != given)
        {
            yield return new GuardFinding(GuardRules.UnfitName, name, PositionOf(name), [given, made], Replacement: made);
        }

        TextPosition PositionOf(TextSpan span) => new LineCounter(text).PositionAt(span.Start);
    }
}
