namespace StatementsGen.Generator.Schemas;

/// <summary>The kind of a property's type.</summary>
internal enum SchemaTypeKind
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary>An integer of any size, signed or not.</summary>
    Integer,

    /// <summary><see cref="decimal"/>.</summary>
    Decimal,

    /// <summary><see cref="double"/>.</summary>
    Double,

    /// <summary><see cref="float"/>.</summary>
    Single,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><see cref="DateTimeOffset"/>.</summary>
    Instant,

    /// <summary><see cref="TimeSpan"/>.</summary>
    Duration,

    /// <summary><see cref="System.Guid"/>.</summary>
    Guid,

    /// <summary><see cref="System.Uri"/>.</summary>
    Uri,

    /// <summary><see cref="System.Version"/>.</summary>
    Version,

    /// <summary>An enumeration.</summary>
    Enumeration,

    /// <summary><see cref="StatementDocument"/>.</summary>
    Document,

    /// <summary>A list of any of these that an array can be assigned to.</summary>
    Array,

    /// <summary><see cref="List{T}"/> of any of these.</summary>
    List,

    /// <summary><see cref="ValueList{T}"/> of any of these.</summary>
    ValueList,

    /// <summary><c>ImmutableArray</c> of any of these.</summary>
    ImmutableArray,
}
