using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// Keeps the findings in the wording of each text as long as the compiler holds the text, so that edits of code do not run the rules again.
/// The rules run when the text is read, while its outline is at hand. Those of a long text run while the compiler parses the generated code.
/// </summary>
internal static class SharedFindings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Findings = new();

    /// <summary>Checks a text for <see cref="Find"/>.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="text">The text with its outline.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="inBackground">Whether the rules run on another thread. Then <see cref="Find"/> waits for the result.</param>
    /// <param name="cancellationToken">Checked between rules that do not run in the background.</param>
    internal static void Prepare(SourceText source, CheckedText text, bool hasMembers, bool inBackground, CancellationToken cancellationToken) => Findings.GetValue(
        source,
        _ => inBackground
            ? Entry.InBackground(text, hasMembers)
            : new Entry(text.FilePath, text.Path, hasMembers, TextChecks.FindInWording(text, hasMembers, cancellationToken)));

    /// <summary>Returns the findings in a text, ordered by place and then by id.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="reading">The document that was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Checked between rules, if they have to run now.</param>
    internal static IReadOnlyList<Finding> Find(SourceText source, DocumentReading reading, bool hasMembers, CancellationToken cancellationToken)
    {
        var document = reading.Documents[0];
        var key = document.Key;
        var entry = Findings.GetValue(source, _ => new Entry(key.FilePath, key.Path, hasMembers, Check()));

        // A host can hand out one text for two files.
        return entry.FilePath == key.FilePath && entry.Path == key.Path && entry.HasMembers == hasMembers
            ? entry.Found
            : Check();

        IReadOnlyList<Finding> Check()
        {
            var outline = document.ReadOutline() with { FrontMatter = reading.Metadata[0].FrontMatter };
            return TextChecks.FindInWording(new CheckedText(source.ToString(), outline, key.Path, key.FilePath), hasMembers, cancellationToken);
        }
    }

    private sealed class Entry(string filePath, string path, bool hasMembers, IReadOnlyList<Finding> findings)
    {
        private IReadOnlyList<Finding> _findings = findings;
        private Task? _running;

        internal string FilePath { get; } = filePath;

        internal string Path { get; } = path;

        internal bool HasMembers { get; } = hasMembers;

        internal IReadOnlyList<Finding> Found
        {
            get
            {
                _running?.GetAwaiter().GetResult();
                return _findings;
            }
        }

        internal static Entry InBackground(CheckedText text, bool hasMembers)
        {
            var entry = new Entry(text.FilePath, text.Path, hasMembers, []);
            entry._running = Task.Run(() => entry._findings = TextChecks.FindInWording(text, hasMembers, CancellationToken.None), CancellationToken.None);
            return entry;
        }
    }
}
