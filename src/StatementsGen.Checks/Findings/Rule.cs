namespace StatementsGen.Checks.Findings;

/// <summary>A kind of finding. <see cref="Rules"/> lists all rules.</summary>
/// <param name="Id">The id, <c>STG0001</c> and up.</param>
/// <param name="Scope">What the rule checks.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="MessageFormat">What is wrong with a place and what to do; <c>{0}</c> and up are the arguments of a finding.</param>
internal sealed record Rule(string Id, RuleScope Scope, Severity Severity, string Title, string MessageFormat)
{
    /// <summary>The category of all rules.</summary>
    internal const string Category = "StatementsGen";

    /// <summary>The file name of the help page.</summary>
    internal string HelpPage => $"{Id}.md";

    /// <summary>Whether the rule is on without being configured.</summary>
    internal bool IsOnByDefault => Scope != RuleScope.Use;

    /// <summary>Whether a project can change the severity. Errors in texts cannot be configured: without them, wrong code would compile unnoticed.</summary>
    internal bool IsConfigurable => Severity != Severity.Error || Scope is RuleScope.Code or RuleScope.Quotation;
}
