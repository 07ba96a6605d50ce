using System.Text.Json.Serialization;

namespace StatementsGen.Tool.Reporting.Sarif;

/// <summary>Writes SARIF as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJsonContext : JsonSerializerContext;
