using Microsoft.CodeAnalysis;

namespace StatementsGen.Generator.Schemas;

/// <summary>Reads the type of a property.</summary>
internal static class SchemaTypeReader
{
    /// <summary>The supported types, for messages.</summary>
    internal const string Supported =
        "string, bool, numbers, DateOnly, DateTimeOffset, TimeSpan, Guid, Uri, Version, enumerations, StatementDocument, or lists of these";

    private static readonly Dictionary<string, SchemaTypeKind> Named = new(StringComparer.Ordinal)
    {
        ["global::System.DateOnly"] = SchemaTypeKind.Date,
        ["global::System.DateTimeOffset"] = SchemaTypeKind.Instant,
        ["global::System.TimeSpan"] = SchemaTypeKind.Duration,
        ["global::System.Guid"] = SchemaTypeKind.Guid,
        ["global::System.Uri"] = SchemaTypeKind.Uri,
        ["global::System.Version"] = SchemaTypeKind.Version,
        ["global::StatementsGen.StatementDocument"] = SchemaTypeKind.Document,
    };

    private static readonly Dictionary<string, SchemaTypeKind> Lists = new(StringComparer.Ordinal)
    {
        ["global::System.Collections.Generic.IEnumerable<T>"] = SchemaTypeKind.Array,
        ["global::System.Collections.Generic.IReadOnlyCollection<T>"] = SchemaTypeKind.Array,
        ["global::System.Collections.Generic.IReadOnlyList<T>"] = SchemaTypeKind.Array,
        ["global::System.Collections.Generic.ICollection<T>"] = SchemaTypeKind.List,
        ["global::System.Collections.Generic.IList<T>"] = SchemaTypeKind.List,
        ["global::System.Collections.Generic.List<T>"] = SchemaTypeKind.List,
        ["global::System.Collections.Immutable.ImmutableArray<T>"] = SchemaTypeKind.ImmutableArray,
        ["global::StatementsGen.ValueList<T>"] = SchemaTypeKind.ValueList,
    };

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type; <see langword="null"/> if it is not supported.</returns>
    internal static SchemaType? Read(ITypeSymbol type)
    {
        var (list, element) = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => (SchemaTypeKind.Array, array.ElementType),
            INamedTypeSymbol { TypeArguments.Length: 1 } generic when Lists.TryGetValue(NameOf(generic.OriginalDefinition), out var kind) =>
                (kind, generic.TypeArguments[0]),
            _ => (default, null),
        };
        return element is null ? ReadScalar(type)
            : ReadScalar(element) is { } item ? new SchemaType(list, NameOf(type), IsNullable(type), [], item) : null;
    }

    private static SchemaType? ReadScalar(ITypeSymbol type)
    {
        var own = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return KindOf(own) is { } kind
            ? new SchemaType(kind, NameOf(type), IsNullable(type), kind == SchemaTypeKind.Enumeration ? MembersOf(own) : [], null)
            : null;
    }

    private static SchemaTypeKind? KindOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => SchemaTypeKind.Enumeration,
        { SpecialType: SpecialType.System_String } => SchemaTypeKind.Text,
        { SpecialType: SpecialType.System_Boolean } => SchemaTypeKind.Boolean,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => SchemaTypeKind.Integer,
        { SpecialType: SpecialType.System_Decimal } => SchemaTypeKind.Decimal,
        { SpecialType: SpecialType.System_Double } => SchemaTypeKind.Double,
        { SpecialType: SpecialType.System_Single } => SchemaTypeKind.Single,
        _ => Named.TryGetValue(NameOf(type), out var kind) ? kind : null,
    };

    private static ValueList<string> MembersOf(ITypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsConst).Select(static field => field.Name)];

    // Code without nullable annotations allows null.
    private static bool IsNullable(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
