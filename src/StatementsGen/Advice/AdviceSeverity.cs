namespace StatementsGen.Advice;

/// <summary>How loud a rule is where nobody configures it. The values are those of Roslyn's <c>DiagnosticSeverity</c>.</summary>
internal enum AdviceSeverity
{
    /// <summary>Not shown.</summary>
    Hidden = 0,

    /// <summary>Shown in editors, not in builds.</summary>
    Info = 1,

    /// <summary>Shown everywhere.</summary>
    Warning = 2,
}
