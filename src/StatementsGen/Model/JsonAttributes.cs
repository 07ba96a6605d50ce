#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // The attributes are those of the framework.
namespace System.Text.Json.Serialization;

/// <summary>Stands for the attribute that this target does not have, so that the model is written once.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class JsonConstructorAttribute : Attribute;

/// <summary>Stands for the attribute that this target does not have, so that the model is written once.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonIgnoreAttribute : Attribute;
#endif
