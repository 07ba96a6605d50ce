namespace StatementsGen.Sample;

/// <summary>What a statement is for someone who keeps track of positions.</summary>
public enum Position
{
    /// <summary>Somebody rejects something.</summary>
    Rejection,

    /// <summary>Somebody takes a stand.</summary>
    Stand,

    /// <summary>The writer's own words.</summary>
    Comment,
}
