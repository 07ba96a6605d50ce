#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

namespace StatementsGen;

/// <summary>The JSON metadata of the types in a document.</summary>
[JsonSerializable(typeof(StatementDocument))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(AttributedStatement))]
[JsonSerializable(typeof(StatementParts))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(AttributionParts))]
[JsonSerializable(typeof(SpeakerMention))]
[JsonSerializable(typeof(Addressee))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Speaker))]
[JsonSerializable(typeof(Abbreviation))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(TextEdit))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(string))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
#endif
