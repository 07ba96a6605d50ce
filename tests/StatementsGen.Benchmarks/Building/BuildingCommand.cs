using System.CommandLine;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Building;

/// <summary>The command <c>building</c>: what a whole <c>dotnet build</c> takes with texts, beside the same build without a generator.</summary>
internal static class BuildingCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is built; one more build warms up.", DefaultValueFactory = static _ => 3 };
        var corpora = new Option<string[]>("--corpus")
        {
            Description = $"Which corpora: {string.Join(", ", CorpusShape.All.Select(static corpus => corpus.Name))}.",
            AllowMultipleArgumentsPerToken = true,
        };
        var shapes = new Option<ProjectShape[]>("--shape") { Description = "Which projects, beside the floor.", AllowMultipleArgumentsPerToken = true };
        var cold = new Option<bool>("--cold") { Description = "A compiler process for each build, as on a build server; tells its memory, too." };
        var keep = new Option<bool>("--keep") { Description = "Leave the projects where they are, for a closer look." };
        var command = new Command("building", "Whole builds of projects with texts, side by side with the same project without the generator.")
        {
            rounds, corpora, shapes, cold, keep,
        };
        command.SetAction(result =>
        {
            MachineShape.Print();
            foreach (var corpus in CorpusShape.All.Where(corpus => result.GetValue(corpora) is not { Length: > 0 } chosen || chosen.Contains(corpus.Name)))
            {
                BuildingTable.Print(corpus, ShapesFor(corpus, result.GetValue(shapes)), result.GetValue(rounds), !result.GetValue(cold), result.GetValue(keep));
            }
        });
        return command;
    }

    // A member for each of very many statements is what the other settings are there for; in one document it is an error.
    private static ProjectShape[] ShapesFor(CorpusShape corpus, ProjectShape[]? chosen) => chosen is { Length: > 0 }
        ? [ProjectShape.Floor, .. chosen]
        : corpus.Name switch
        {
            "usual" => [ProjectShape.Floor, ProjectShape.HandWrittenMembers, ProjectShape.Corpus, ProjectShape.Documents, ProjectShape.Statements],
            "members" => Enum.GetValues<ProjectShape>(),
            _ => [ProjectShape.Floor, ProjectShape.HandWrittenClasses, ProjectShape.Corpus, ProjectShape.Documents],
        };
}
