using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Advice;

namespace StatementsGen.Generator.Documents;

/// <summary>
/// What rules have to say of each text, for as long as the compiler holds the text: asked once, however often code is edited beside it, and for
/// a long text while the compiler parses what the generator wrote.
/// </summary>
internal static class SharedAdvice
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Advice = new();

    /// <summary>Begins to ask about a text; who asks later finds the answer, or waits for it.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="text">What was found in it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    internal static void Begin(SourceText source, AdvisedText text, bool hasMembers) => Advice.GetValue(
        source,
        _ => new Entry(text.Name, text.Path, hasMembers, Task.Run(() => PlacedAdvice.Find(text, hasMembers, CancellationToken.None))));

    /// <summary>The findings in a text, in order of place and then of ids.</summary>
    /// <param name="source">The text as the compiler has it.</param>
    /// <param name="document">The document that was read from it.</param>
    /// <param name="hasMembers">Whether each statement becomes a member of a class.</param>
    /// <param name="cancellationToken">Looked at between rules, where they are asked now.</param>
    internal static IReadOnlyList<PlacedAdvice> Find(SourceText source, DocumentModel document, bool hasMembers, CancellationToken cancellationToken)
    {
        var entry = Advice.GetValue(source, _ => new Entry(document.Key.Name, document.Path, hasMembers, Task.FromResult(Ask())));

        // Nothing keeps a host from handing out one text for two files.
        return entry.Name == document.Key.Name && entry.Path == document.Path && entry.HasMembers == hasMembers
            ? entry.Findings.GetAwaiter().GetResult()
            : Ask();

        IReadOnlyList<PlacedAdvice> Ask() => PlacedAdvice.Find(
            new AdvisedText(document.Key.Name, document.Path, source.ToString(), document.ReadOutline()), hasMembers, cancellationToken);
    }

    private sealed record Entry(string Name, string Path, bool HasMembers, Task<IReadOnlyList<PlacedAdvice>> Findings);
}
