namespace StatementsGen.Generator.Pipeline;

/// <summary>Two values that a step needs together. Equality is by value.</summary>
/// <remarks>
/// A class, in contrast to the tuple of <c>Combine</c>: the driver's tables are generic, and the JIT compiles them anew for each struct, but
/// once for all classes. A nested tuple costs a cold compiler about a hundred methods.
/// </remarks>
/// <typeparam name="TLeft">The type of the first value.</typeparam>
/// <typeparam name="TRight">The type of the second value.</typeparam>
/// <param name="Left">The first value.</param>
/// <param name="Right">The second value.</param>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;
