namespace StatementsGen.Checks.Findings;

/// <summary>A kind of finding. All rules stand in <see cref="Rules"/>.</summary>
/// <param name="Id">The id, <c>STG0001</c> and up.</param>
/// <param name="Scope">What the rule looks at.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="MessageFormat">What is wrong with a place and what to do; <c>{0}</c> and up are the arguments of a finding.</param>
internal sealed record Rule(string Id, RuleScope Scope, Severity Severity, string Title, string MessageFormat)
{
    /// <summary>The category of all rules.</summary>
    internal const string Category = "StatementsGen";

    /// <summary>The file name of the help page.</summary>
    internal string HelpPage => $"{Id}.md";

    /// <summary>Whether a project can change the severity. Not for errors in texts: without these, wrong code would pass for right.</summary>
    internal bool IsConfigurable => Severity != Severity.Error || Scope is RuleScope.Code or RuleScope.Quotation;
}
