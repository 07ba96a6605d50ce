using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>Hot Reload takes in no other value of a constant: where one changes with the texts, the program restarts and loads the resources anew.</summary>
public sealed class HotReloadTests
{
    private static readonly TextProject Before = TextProject.Empty
        .WithText("weather.txt", "The sun shines, it is said.")
        .WithSetting("StatementsGenConstants", "false");

    public static TheoryData<string> Details => ["Statements", "Documents", "Corpus"];

    [Theory]
    [MemberData(nameof(Details))]
    public void Another_text_is_another_constant(string detail) => Assert.NotEqual(
        Constants(detail, Before),
        Constants(detail, Before.WithEdit("weather.txt", "The sun shines,  it is said.")));

    [Theory]
    [MemberData(nameof(Details))]
    public void Added_text_is_another_constant_in_what_was_there(string detail)
    {
        var before = Constants(detail, Before);
        var after = Constants(detail, Before.WithText("wind.txt", "The wind blows."));

        Assert.Contains(before, constant => after.TryGetValue(constant.Key, out var value) && !Equals(value, constant.Value));
    }

    private static Dictionary<string, object?> Constants(string detail, TextProject project) =>
        TypesOf(project.WithSetting("StatementsGenDetail", detail).Generate().CompilesWithoutWarnings().Compilation.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>())
            .Where(field => field.IsConst)
            .ToDictionary(field => field.ToDisplayString(), field => field.ConstantValue, StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => TypesOf(member).Concat(member is INamedTypeSymbol type ? [type] : []));
}
