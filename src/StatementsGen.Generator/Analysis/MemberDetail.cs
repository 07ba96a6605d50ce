using Microsoft.CodeAnalysis.Diagnostics;

namespace StatementsGen.Generator.Analysis;

/// <summary>Whether a project has a member for each statement.</summary>
internal static class MemberDetail
{
    // The property is handed over by the package's targets; where it is not, its default holds.
    private const string Property = "build_property.StatementsGenDetail";

    /// <summary>Whether the setting <c>StatementsGenDetail</c> is <c>Statements</c>, which is the default.</summary>
    /// <param name="options">The project's options.</param>
    internal static bool IsFull(AnalyzerConfigOptions options) =>
        !options.TryGetValue(Property, out var detail) || detail.Length == 0 || string.Equals(detail, "Statements", StringComparison.OrdinalIgnoreCase);
}
