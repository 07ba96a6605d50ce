namespace StatementsGen.Tool.Approve;

/// <summary>What happens to changes.</summary>
internal enum ApprovalMode
{
    /// <summary>Statements that moved are written down, and those of a new file. Other changes are told.</summary>
    Record,

    /// <summary>All changes are told, and nothing is written.</summary>
    Check,

    /// <summary>A person approves changes one by one.</summary>
    Review,

    /// <summary>All changes are approved.</summary>
    All,
}
