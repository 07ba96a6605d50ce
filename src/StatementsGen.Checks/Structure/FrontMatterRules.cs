using StatementsGen.Checks.Findings;
using StatementsGen.Reading.FrontMatter;

namespace StatementsGen.Checks.Structure;

/// <summary>Finds front matter that is not closed, and names that are not valid class names.</summary>
internal static class FrontMatterRules
{
    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<Finding> Find(CheckedText text)
    {
        if (FrontMatterReader.FindUnclosed(text.Text, text.Outline.FrontMatter) is { } opening)
        {
            yield return text.FindingAt(Rules.UnclosedFrontMatter, opening, text.Path);
        }

        if (text.Outline.Name is { } name && text.Substring(name) is var given && text.Name != given)
        {
            yield return text.FindingAt(Rules.UnfitName, name, given, text.Name) with { Fix = new Fix(Replacement: text.Name) };
        }
    }
}
