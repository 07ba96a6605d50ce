namespace StatementsGen.Sample;

/// <summary>What a statement is for someone who keeps track of positions.</summary>
public enum Position
{
    /// <summary>Somebody rejects or denies something.</summary>
    Rejection,

    /// <summary>Somebody promises something, or agrees to it.</summary>
    Commitment,

    /// <summary>Somebody takes a stand.</summary>
    Stand,

    /// <summary>The writer's own words, also on what somebody did not say.</summary>
    Comment,
}
