using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace StatementsGen.Generator.Tests;

/// <summary>The tests run in several compilers: those that a compiler's version can change run in each.</summary>
public sealed class CompilerTests
{
    [Fact]
    public void These_tests_run_in_the_compiler_that_they_were_built_for()
    {
        var built = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RoslynVersion").Value!;

        Assert.Equal(Version.Parse(built), Version.Parse(typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)));
    }

    [Fact]
    public void The_generator_asks_for_no_newer_compiler_than_the_oldest()
    {
        var asked = typeof(StatementsGenerator).Assembly.GetReferencedAssemblies().Single(static name => name.Name == "Microsoft.CodeAnalysis");

        Assert.Equal(new Version(4, 8, 0, 0), asked.Version);
    }
}
