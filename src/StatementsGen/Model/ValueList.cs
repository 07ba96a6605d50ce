using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace StatementsGen;

/// <summary>An immutable list with value equality.</summary>
/// <remarks>
/// <para>
/// Two lists are equal when they have the same count and each item equals the one at the same index by
/// <see cref="EqualityComparer{T}.Default"/>. Order counts. Equal lists have equal hash codes. The items are copied on
/// construction, so a list never changes unless its items do.
/// </para>
/// <para>In C# 12 and later a collection expression makes one: <c>ValueList&lt;string&gt; tags = ["a", "b"];</c></para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(ValueListJsonConverter))]
#endif
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>Creates a list of the items of a sequence, in its order.</summary>
    /// <param name="items">The items; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public ValueList(IEnumerable<T> items)
        : this([.. items ?? throw new ArgumentNullException(nameof(items))])
    {
    }

    private ValueList(T[] owned) => _items = owned;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new(owned: []);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] =>
        (uint)index < (uint)_items.Length
            ? _items[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {_items.Length} items.");

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">A list, or <see langword="null"/>.</param>
    /// <param name="right">A list, or <see langword="null"/>.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item, in order or in count.</summary>
    /// <param name="left">A list, or <see langword="null"/>.</param>
    /// <param name="right">A list, or <see langword="null"/>.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        var holdsReferences = !typeof(T).IsValueType;
        for (var i = 0; i < _items.Length; i++)
        {
            // Lists that follow each other mostly hold the same objects, which need not be touched then.
            if (!(holdsReferences && ReferenceEquals(_items[i], other._items[i])) && !EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Returns the items between brackets: <c>[a, b]</c>.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder("[");
        for (var i = 0; i < _items.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(_items[i]);
        }

        return builder.Append(']').ToString();
    }

    /// <summary>Enumerates the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    // The one way in that does not copy: for callers in this assembly that hand over an array which nobody else holds.
    internal static ValueList<T> Own(T[] items) => items.Length == 0 ? Empty : new(owned: items);

    // Some items that follow each other.
    internal ValueList<T> Slice(int start, int count) => Own(_items.AsSpan(start, count).ToArray());

    /// <summary>Enumerates the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item at the enumerator's place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes lists with value equality.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Own(items.ToArray());

    /// <summary>Creates a list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(params T[] items) => new(items);
}
