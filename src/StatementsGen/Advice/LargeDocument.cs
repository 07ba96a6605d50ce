using System.Globalization;

namespace StatementsGen.Advice;

/// <summary>A document with so many statements that a member for each begins to slow builds and the first use of its class.</summary>
internal static class LargeDocument
{
    /// <summary>The rule's id.</summary>
    internal const string Id = "STG0110";

    /// <summary>The rule. In its message 0: the text's path; 1: how many statements it has; 2: how many are well.</summary>
    internal static readonly AdviceRule Rule = new(
        Id,
        "A document with very many members",
        "'{0}' has {1} statements. A member for each of more than {2} slows the build and the first use of the class: set the property StatementsGenDetail to 'Documents' (a class for each document, no member for each statement) or 'Corpus' (all through Corpus) instead of 'Statements', or split the text.",
        AdviceSeverity.Warning);

    /// <summary>From more statements on it is said. Measured: a member costs the compiler about 0.15 ms; the first use of a class of 1,000 takes 11 ms, of 5,000 94 ms.</summary>
    internal const int ManyStatements = 2_000;

    /// <summary>Finds it.</summary>
    /// <param name="text">The text.</param>
    internal static IEnumerable<AdviceFinding> Find(AdvisedText text) => text.Outline.Statements.Count <= ManyStatements
        ? []
        : [new AdviceFinding(Rule, default, [text.Path, Number(text.Outline.Statements.Count), Number(ManyStatements)])];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
