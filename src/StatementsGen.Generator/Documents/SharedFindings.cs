using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// The slips in each text, for as long as the compiler holds the text: looked for once, however often code is edited beside it, and in
/// a long text while the compiler parses what the generator wrote.
/// </summary>
internal static class SharedFindings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Findings = new();

    /// <summary>Begins to check a text; a later <see cref="Find"/> returns the findings, or waits for them.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="text">The text with what was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    internal static void Begin(SourceText source, CheckedText text, bool hasMembers) => Findings.GetValue(
        source,
        _ => new Entry(text.FilePath, text.Path, hasMembers, Task.Run(() => TextChecks.FindInWording(text, hasMembers, CancellationToken.None))));

    /// <summary>Returns the findings in a text, in order of place and then of ids.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="reading">The document that was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Looked at between rules, where the text is checked now.</param>
    internal static IReadOnlyList<Finding> Find(SourceText source, DocumentReading reading, bool hasMembers, CancellationToken cancellationToken)
    {
        var document = reading.Documents[0];
        var entry = Findings.GetValue(source, _ => new Entry(document.FilePath, document.Path, hasMembers, Task.FromResult(Check())));

        // Nothing keeps a host from handing out one text for two files.
        return entry.FilePath == document.FilePath && entry.Path == document.Path && entry.HasMembers == hasMembers
            ? entry.Findings.GetAwaiter().GetResult()
            : Check();

        IReadOnlyList<Finding> Check()
        {
            var outline = document.ReadOutline() with { FrontMatter = reading.Metadata[0].FrontMatter };
            return TextChecks.FindInWording(new CheckedText(source.ToString(), outline, document.Path, document.FilePath), hasMembers, cancellationToken);
        }
    }

    private sealed record Entry(string FilePath, string Path, bool HasMembers, Task<IReadOnlyList<Finding>> Findings);
}
