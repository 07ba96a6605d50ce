using System.CommandLine;
using StatementsGen.Benchmarks.Building;
using StatementsGen.Benchmarks.Cold;
using StatementsGen.Benchmarks.Editing;
using StatementsGen.Benchmarks.Quoting;
using StatementsGen.Benchmarks.Reading;
using StatementsGen.Benchmarks.Starting;

// dotnet run --project tests/StatementsGen.Benchmarks -c Release -- reading
var command = new RootCommand("Measures StatementsGen.")
{
    ReadingCommand.Create(),
    BuildingCommand.Create(),
    ColdCommand.Create(),
    EditingCommand.Create(),
    StartingCommand.Create(),
    QuotingCommand.Create(),
};
return await command.Parse(args).InvokeAsync();
