namespace StatementsGen.Checks.Approvals;

/// <summary>A statement of a text that is compared.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">The index of the statement in it.</param>
internal readonly record struct CurrentStatement(CurrentText Text, int Index)
{
    /// <summary>What can be approved of it.</summary>
    internal StatementRecord Record => Text.Records[Index];

    /// <summary>Its place.</summary>
    internal TextSpan Span => Text.Statements[Index].Span;
}
