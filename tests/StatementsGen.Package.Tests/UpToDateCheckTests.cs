using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

/// <summary>Visual Studio builds a project only when one of the items that it knows as inputs is newer than the output.</summary>
public sealed class UpToDateCheckTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;

    public UpToDateCheckTests(ConsoleProject project)
    {
        _project = project;
        _project.StartOver();
    }

    [Fact]
    public async Task All_texts_are_inputs()
    {
        _project.Configure(items: """<StatementFile Include="rules.md" /><StatementFile Include="shared/policy.md" Link="policies/policy.md" />""");
        _project.Write("seeds/weather.txt", "The sun shines.");
        _project.Write("seeds/press/wind.txt", "The wind blows.");
        _project.Write("rules.md", "Nobody runs.");
        _project.Write("shared/policy.md", "All doors stay open.");

        var inputs = await _project.EvaluateAsync("UpToDateCheckInput");

        Assert.Equal(["rules.md", "seeds/press/wind.txt", "seeds/weather.txt", "shared/policy.md"], inputs.Order(StringComparer.Ordinal));
    }
}
