using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Reporting;

/// <summary>The pages of help on findings, which the tool holds.</summary>
internal static class HelpPage
{
    /// <summary>Returns the page of a rule, in Markdown.</summary>
    /// <param name="rule">The rule.</param>
    internal static string Of(Rule rule)
    {
        using var page = typeof(HelpPage).Assembly.GetManifestResourceStream($"help/{rule.HelpPage}")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
