using System.Reflection;
using Mono.Cecil;

namespace StatementsGen.Architecture;

/// <summary>The layers of an assembly, the lowest first: a type uses only types of its own layer and of those before it.</summary>
/// <remarks>Reads compiled code. Constants and <c>nameof</c> leave no trace there.</remarks>
/// <param name="root">The namespace that all layers are in. Types outside it are ignored.</param>
/// <param name="layers">
/// The layers, relative to the root: a namespace (empty for the root itself, without the namespaces in it), or a type that does not belong to the layer of its namespace.
/// </param>
internal sealed class Layers(string root, params string[] layers)
{
    /// <summary>Finds what contradicts the order.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>A sentence for each use of a later layer, each namespace without a layer, and each layer without a type; in ordinal order.</returns>
    internal IReadOnlyList<string> FaultsIn(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var types = module.Types.Where(type => Relative(type.Namespace) is not null).ToList();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        faults.UnionWith(types.Where(type => LayerOf(type) < 0).Select(type => $"'{Relative(type.Namespace)}' has no layer."));
        faults.UnionWith(Enumerable.Range(0, layers.Length).Except(types.Select(LayerOf)).Select(empty => $"'{layers[empty]}' holds no type."));
        foreach (var type in types.Where(type => LayerOf(type) >= 0))
        {
            faults.UnionWith(TypeUses.Of(type)
                .Where(used => LayerOf(used) > LayerOf(type))
                .Select(used => $"'{Relative(type.FullName)}' uses '{Relative(used.FullName)}' of a later layer."));
        }

        return [.. faults];
    }

    private int LayerOf(TypeDefinition type) =>
        Array.IndexOf(layers, Relative(type.FullName)) is >= 0 and var own ? own : Array.IndexOf(layers, Relative(type.Namespace));

    private string? Relative(string name) => name == root ? ""
        : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..]
        : null;
}
