using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>What nobody wrote is not in the coverage of what somebody did: coverage tools leave out what has this attribute, and what is nested in it.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("Statements", "Corpus", "Entities", "Speakers", "TheBridgeOpens")]
    [InlineData("Documents", "Corpus", "TheBridgeOpens")]
    [InlineData("Corpus", "Corpus")]
    public void Each_generated_class_is_excluded_from_coverage(string detail, params string[] classes)
    {
        var types = TextProject.Empty
            .WithText("bridge.txt", "The bridge opens\nIt opens in May, said Ann Lee of the Harbour Board.\n")
            .WithSetting("StatementsGenDetail", detail)
            .Generate()
            .Load()
            .GetTypes();

        Assert.Equal(
            classes,
            types.Where(static type => type.IsDefined(typeof(ExcludeFromCodeCoverageAttribute))).Select(static type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal(classes, types.Where(static type => type.Namespace == "MyApp.Seeds" && !type.IsNested).Select(static type => type.Name).Order(StringComparer.Ordinal));
    }
}
