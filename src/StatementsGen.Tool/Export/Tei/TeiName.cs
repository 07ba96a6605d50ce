namespace StatementsGen.Tool.Export.Tei;

/// <summary>Who or what has a name.</summary>
/// <param name="Id">The <c>xml:id</c>.</param>
/// <param name="Name">The fullest name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Role">The role in which it speaks.</param>
/// <param name="Organization">The organization for which it speaks.</param>
internal sealed record TeiName(string Id, string Name, EntityKind Kind, IReadOnlyList<string> Aliases, string? Role = null, string? Organization = null);
