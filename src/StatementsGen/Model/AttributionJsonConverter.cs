#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>Converts attributions to and from JSON. System.Text.Json finds it by itself.</summary>
/// <remarks>The JSON has the mentions of speakers only where there are several, so that nothing stands there twice.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AttributionJsonConverter : JsonConverter<Attribution>
{
    /// <inheritdoc/>
    public override Attribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (JsonSerializer.Deserialize(ref reader, ModelTypeInfo.Of<AttributionParts>(options)) ?? throw new JsonException()).ToAttribution();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Attribution value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, AttributionParts.Of(value), ModelTypeInfo.Of<AttributionParts>(options));
}
#endif
