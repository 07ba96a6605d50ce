#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StatementsGen;

/// <summary>Converts a list with value equality to and from a JSON array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ValueListItemsConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var info = ModelTypeInfo.Of<T>(options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info)!);
        }

        return ValueList<T>.Own([.. items]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var info = ModelTypeInfo.Of<T>(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }
}

/// <summary>Finds the metadata of the model's types for System.Text.Json.</summary>
internal static class ModelTypeInfo
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> WithModel = [];

    /// <summary>Returns the metadata that the options have, or else the library's own with the same options.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options in use.</param>
    /// <remarks>A source-generated context of a user need not list the types in a document.</remarks>
    internal static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)(options.TryGetTypeInfo(typeof(T), out var info)
        ? info
        : WithModel.GetValue(options, static options => new JsonSerializerOptions(options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(options.TypeInfoResolver, ModelJsonContext.Default),
        }).GetTypeInfo(typeof(T)));
}
#endif
