using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests.Metadata;

/// <summary>The YAML library is loaded where a document has front matter, and nowhere else: most projects have none.</summary>
public sealed class YamlLoadingTests
{
    [Theory]
    [InlineData("The rain\nIt rains. {#rain}\n", false)]
    [InlineData("---\nIt rains.\n", false)]
    [InlineData("---\ntitle: The rain\n---\nIt rains.\n", true)]
    public void It_is_loaded_for_front_matter_alone(string text, bool isLoaded)
    {
        var context = new CompilerContext();
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            context.LoadFromAssemblyPath(typeof(StatementsGenerator).Assembly.Location).GetType(typeof(StatementsGenerator).FullName!)!)!;

        var result = TextProject.Empty.WithText("rain.txt", text).NewDriver(generator)
            .RunGenerators(TextProject.Empty.NewCompilation(), TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Equal(isLoaded, context.AskedForYaml);
        Assert.Equal(isLoaded, result.Results.Single().Exception is FileNotFoundException);
        context.Unload();
    }

    // As in a compiler that was handed the generator without the YAML library.
    private sealed class CompilerContext() : AssemblyLoadContext("compiler", isCollectible: true)
    {
        internal bool AskedForYaml { get; private set; }

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            switch (assemblyName.Name)
            {
                case "StatementsGen.Checks":
                    return LoadFromAssemblyPath(typeof(Rules).Assembly.Location);
                case "StatementsGen.YamlDotNet":
                    AskedForYaml = true;
                    throw new FileNotFoundException("YamlDotNet is not here.");
                default:
                    return null;
            }
        }
    }
}
