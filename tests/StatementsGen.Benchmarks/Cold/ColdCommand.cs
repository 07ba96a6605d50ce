using System.CommandLine;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Cold;

/// <summary>The command <c>cold</c>: whole builds with a cold compiler, beside the same builds without the generator.</summary>
internal static class ColdCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "The number of builds of each project.", DefaultValueFactory = static _ => 3 };
        var corpora = new Option<string[]>("--corpus")
        {
            Description = $"Corpora to measure: {string.Join(", ", ColdCorpus.All.Select(static corpus => corpus.Shape.Name))}.",
            AllowMultipleArgumentsPerToken = true,
        };
        var countsOnly = new Option<bool>("--counts") { Description = "Print only the counts, which do not depend on other processes." };
        var methods = new Option<string?>("--methods") { Description = "A file to list the methods in that the JIT compiles for the last corpus." };
        var command = new Command("cold", "Builds with a cold compiler: without the compiler server, and with one that was just started.") { rounds, corpora, countsOnly, methods };
        command.SetAction(result =>
        {
            MachineShape.Print();
            foreach (var corpus in ColdCorpus.All.Where(corpus => result.GetValue(corpora) is not { Length: > 0 } chosen || chosen.Contains(corpus.Shape.Name)))
            {
                ColdTable.Print(corpus, result.GetValue(countsOnly) ? 0 : result.GetValue(rounds), result.GetValue(methods));
            }
        });
        return command;
    }
}
