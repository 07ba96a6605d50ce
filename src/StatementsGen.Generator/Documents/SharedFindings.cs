using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// Keeps the findings in the wording of each text as long as the compiler holds the text, so that edits of code do not run the rules again.
/// The rules of a long text run while the compiler parses the generated code.
/// </summary>
internal static class SharedFindings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Findings = new();

    /// <summary>Starts to check a text. <see cref="Find"/> waits for the result.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="text">The text with what was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    internal static void Begin(SourceText source, CheckedText text, bool hasMembers) => Findings.GetValue(
        source,
        _ => new Entry(text.FilePath, text.Path, hasMembers, Task.Run(() => TextChecks.FindInWording(text, hasMembers, CancellationToken.None))));

    /// <summary>Returns the findings in a text, ordered by place and then by id.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="reading">The document that was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Checked between rules, if they have to run now.</param>
    internal static IReadOnlyList<Finding> Find(SourceText source, DocumentReading reading, bool hasMembers, CancellationToken cancellationToken)
    {
        var document = reading.Documents[0];
        var key = document.Key;
        var entry = Findings.GetValue(source, _ => new Entry(key.FilePath, key.Path, hasMembers, Task.FromResult(Check())));

        // A host can hand out one text for two files.
        return entry.FilePath == key.FilePath && entry.Path == key.Path && entry.HasMembers == hasMembers
            ? entry.Findings.GetAwaiter().GetResult()
            : Check();

        IReadOnlyList<Finding> Check()
        {
            var outline = document.ReadOutline() with { FrontMatter = reading.Metadata[0].FrontMatter };
            return TextChecks.FindInWording(new CheckedText(source.ToString(), outline, key.Path, key.FilePath), hasMembers, cancellationToken);
        }
    }

    private sealed record Entry(string FilePath, string Path, bool HasMembers, Task<IReadOnlyList<Finding>> Findings);
}
