#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>Converts statements to and from JSON. System.Text.Json finds it by itself.</summary>
/// <remarks>
/// A statement of which an attribution has a speaker is an <see cref="AttributedStatement"/>, and no other is: the JSON needs no name of the type.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatementJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Statement) || typeToConvert == typeof(AttributedStatement);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(AttributedStatement) ? new Converter<AttributedStatement>() : new Converter<Statement>();

    private sealed class Converter<T> : JsonConverter<T>
        where T : Statement
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var parts = JsonSerializer.Deserialize(ref reader, ModelTypeInfo.Of<StatementParts>(options)) ?? throw new JsonException();
            return parts.ToStatement() as T ?? throw new JsonException("The statement has no attribution with a speaker.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, StatementParts.Of(value), ModelTypeInfo.Of<StatementParts>(options));
    }
}
#endif
