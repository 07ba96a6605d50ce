using StatementsGen.Naming;

namespace StatementsGen.Generator.Corpus;

/// <summary>How the names of a project are spread over shares, each merged and written apart.</summary>
internal static class RosterShares
{
    /// <summary>The number of shares of a project of many documents.</summary>
    /// <remarks>A text has about ten names: with so many shares, an edit of one leaves most of them as they are.</remarks>
    internal const int Count = 128;

    /// <summary>The share of a name.</summary>
    /// <param name="name">The name.</param>
    internal static int Of(string name) => (int)(StableHash.NumberOf(name.ToUpperInvariant()) % Count);
}
