using StatementsGen.Checks.Approvals;

namespace StatementsGen.Tool.Diff;

/// <summary>The words for kinds of differences.</summary>
internal static class DiffTerms
{
    /// <summary>Returns the name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    internal static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Changed => "changed",
        DifferenceKind.Gone => "gone",
        DifferenceKind.New => "new",
        _ => "moved",
    };
}
