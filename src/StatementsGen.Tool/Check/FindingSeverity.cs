namespace StatementsGen.Tool.Check;

/// <summary>How bad a finding is, the least first.</summary>
internal enum FindingSeverity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Most likely a slip.</summary>
    Warning,

    /// <summary>The text cannot be compiled in.</summary>
    Error,
}
