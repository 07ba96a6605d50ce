using Microsoft.CodeAnalysis;
using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Finds marks in a text that its writer meant for the reader, and that the reader cannot follow.</summary>
internal static class StructureGuard
{
    /// <summary>Checks a text.</summary>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="text">The text.</param>
    /// <param name="outline">What was found in it.</param>
    internal static IEnumerable<Finding> Check(string filePath, string path, string text, DocumentOutline outline)
    {
        if (FrontMatterReader.FindUnclosed(text) is { } opening)
        {
            yield return At(Descriptors.UnclosedFrontMatter, opening, path);
        }

        if (outline.Name is { } name && text.Substring(name.Start, name.Length) is var given
            && DocumentNaming.NameOf(text, outline, path) is var made && made != given)
        {
            yield return At(Descriptors.UnfitName, name, given, made);
        }

        Finding At(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
            new(descriptor, filePath, span, new LineCounter(text).PositionAt(span.Start), [.. arguments]);
    }
}
