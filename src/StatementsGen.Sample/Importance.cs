namespace StatementsGen.Sample;

/// <summary>How much a press release matters.</summary>
public enum Importance
{
    /// <summary>One among many.</summary>
    Normal,

    /// <summary>One to react to.</summary>
    High,
}
