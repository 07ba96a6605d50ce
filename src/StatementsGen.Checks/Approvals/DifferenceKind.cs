namespace StatementsGen.Checks.Approvals;

/// <summary>In what two records of statements differ.</summary>
internal enum DifferenceKind
{
    /// <summary>The words or the speaker changed.</summary>
    Changed,

    /// <summary>The statement is no longer there.</summary>
    Gone,

    /// <summary>The statement was not there before.</summary>
    New,

    /// <summary>The same words by the same speaker stand in another document, or have another name.</summary>
    Moved,
}
