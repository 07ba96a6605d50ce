#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>Converts lists with value equality to and from JSON arrays. System.Text.Json finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        _ = typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert));
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        _ = typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert));
        var item = typeToConvert.GetGenericArguments()[0];

        // The lists of the model are made without reflection, so that trimmed and ahead-of-time compiled programs have them.
        return item == typeof(Statement) ? new ValueListItemsConverter<Statement>()
            : item == typeof(AttributedStatement) ? new ValueListItemsConverter<AttributedStatement>()
            : item == typeof(Attribution) ? new ValueListItemsConverter<Attribution>()
            : item == typeof(SpeakerMention) ? new ValueListItemsConverter<SpeakerMention>()
            : item == typeof(Mention) ? new ValueListItemsConverter<Mention>()
            : item == typeof(Entity) ? new ValueListItemsConverter<Entity>()
            : item == typeof(Speaker) ? new ValueListItemsConverter<Speaker>()
            : item == typeof(Abbreviation) ? new ValueListItemsConverter<Abbreviation>()
            : item == typeof(StatementDocument) ? new ValueListItemsConverter<StatementDocument>()
            : item == typeof(TextSpan) ? new ValueListItemsConverter<TextSpan>()
            : item == typeof(string) ? new ValueListItemsConverter<string>()
            : RuntimeFeature.IsDynamicCodeSupported ? CreateOf(item)
            : throw new NotSupportedException($"Lists of {item} cannot be converted where no code can be made at run time.");
    }

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(ValueListItemsConverter<>))]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The converter asks nothing of the type of its items.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only called where code can be made at run time.")]
    private static JsonConverter CreateOf(Type item)
    {
#pragma warning disable RS0030 // The type is that of a list in code, which no text names.
        return (JsonConverter)Activator.CreateInstance(typeof(ValueListItemsConverter<>).MakeGenericType(item))!;
#pragma warning restore RS0030
    }
}
#endif
