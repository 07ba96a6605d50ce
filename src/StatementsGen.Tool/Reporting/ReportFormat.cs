namespace StatementsGen.Tool.Reporting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>As compilers do: a line for each finding.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>GitHub's workflow commands, which show findings in a pull request.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
