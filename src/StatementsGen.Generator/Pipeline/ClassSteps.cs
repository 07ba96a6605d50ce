using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Pipeline;

/// <summary>Steps whose values are classes. See <see cref="Pair{TLeft, TRight}"/> for the reason.</summary>
internal static class ClassSteps
{
    /// <summary>Combines two values.</summary>
    /// <typeparam name="TLeft">The type of the first value.</typeparam>
    /// <typeparam name="TRight">The type of the second value.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    internal static IncrementalValueProvider<Pair<TLeft, TRight>> PairWith<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Collects several values in a list.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    internal static IncrementalValueProvider<ValueList<T>> CollectList<T>(this IncrementalValuesProvider<T> values)
        where T : class =>
        values.Collect().Select(static (items, _) => ListOf(items));

    private static ValueList<T> ListOf<T>(ImmutableArray<T> items)
    {
        var list = new T[items.Length];
        items.CopyTo(list);
        return ValueList<T>.Own(list);
    }
}
