namespace StatementsGen.Tool.Marks;

/// <summary>What a part of a statement is marked as. Of two that stand at one place, the earlier one holds the other.</summary>
internal enum MarkKind
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>The words for the speaker.</summary>
    Speaker,

    /// <summary>The words that make an attribution.</summary>
    Cue,

    /// <summary>The words for whom it is said to.</summary>
    Addressee,

    /// <summary>The name of an entity.</summary>
    Name,

    /// <summary>What is to be put right.</summary>
    Finding,
}
