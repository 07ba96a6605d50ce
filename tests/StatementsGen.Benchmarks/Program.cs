using System.CommandLine;
using StatementsGen.Benchmarks.Building;
using StatementsGen.Benchmarks.Editing;
using StatementsGen.Benchmarks.Reading;

// dotnet run --project tests/StatementsGen.Benchmarks -c Release -- reading
var command = new RootCommand("Measures StatementsGen.") { ReadingCommand.Create(), BuildingCommand.Create(), EditingCommand.Create() };
return await command.Parse(args).InvokeAsync();
