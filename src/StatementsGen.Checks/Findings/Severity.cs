namespace StatementsGen.Checks.Findings;

/// <summary>The default severity of a rule, the least first. The values are those of Roslyn's <c>DiagnosticSeverity</c>.</summary>
internal enum Severity
{
    /// <summary>Not shown.</summary>
    Hidden = 0,

    /// <summary>Shown in editors, not in builds.</summary>
    Info = 1,

    /// <summary>Shown everywhere.</summary>
    Warning = 2,

    /// <summary>Fails the build.</summary>
    Error = 3,
}
