using System.CommandLine;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Starting;

/// <summary>The command <c>starting</c>: what the first and a later statement out of many documents take in a program.</summary>
internal static class StartingCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var documents = new Option<int>("--documents") { Description = "How many documents of ten statements; more than 5,000.", DefaultValueFactory = static _ => 10_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each program is started.", DefaultValueFactory = static _ => 11 };
        var command = new Command("starting", "First use of one statement out of many, in a new process, beside other ways to have the texts.") { documents, rounds };
        command.SetAction(result =>
        {
            MachineShape.Print();
            StartingTable.Print(result.GetValue(documents), result.GetValue(rounds));
        });
        return command;
    }
}
