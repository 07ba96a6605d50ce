using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests;

public sealed class UnfitProjectTests : IClassFixture<ConsoleProject>
{
    private readonly ConsoleProject _project;
    private readonly PackageFeed _feed;

    public UnfitProjectTests(ConsoleProject project, PackageFeed feed)
    {
        _feed = feed;
        _project = project;
        _project.StartOver();
        _project.Write("Program.cs", "Console.WriteLine();");
    }

    [Fact]
    public async Task SDK_that_is_too_old_is_an_error_that_says_so()
    {
        var build = await _project.BuildAsync("-property:_StatementsGenMSBuildVersion=17.7.9");

        Assert.Equal(["STG1001"], build.Messages.Select(static message => message.Id));
    }

    [Fact]
    public async Task Project_in_Visual_Basic_is_an_error_that_says_so()
    {
        var basic = new ConsumerProject(_feed, "Basic", ".vbproj");
        basic.WriteProjectFile("net10.0", "", basic.PackageReference);
        basic.Write("Nothing.vb", "Class Nothing1\nEnd Class");

        var build = await basic.RestoreAndBuildAsync();

        Assert.Equal(["STG1003"], build.Messages.Select(static message => message.Id));
    }
}
