using StatementsGen.Reading.Names;

namespace StatementsGen.Reading.Resolution;

/// <summary>Which entity each name stands for.</summary>
internal static class EntityNames
{
    /// <summary>Returns the index of the entity for each name; -1 for another name of several. A full name counts more than another name.</summary>
    /// <param name="entities">The entities.</param>
    internal static Dictionary<string, int> Of(IReadOnlyList<NamedEntity> entities)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var alias in entities[i].Aliases)
            {
                named[alias] = named.TryGetValue(alias, out var other) && other != i ? -1 : i;
            }
        }

        for (var i = 0; i < entities.Count; i++)
        {
            named[entities[i].Name] = i;
        }

        return named;
    }
}
