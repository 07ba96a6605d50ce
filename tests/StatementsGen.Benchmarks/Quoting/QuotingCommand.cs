using System.CommandLine;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Quoting;

/// <summary>The command <c>quoting</c>: how fast quotations are looked for in a corpus.</summary>
internal static class QuotingCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var size = new Option<double>("--size") { Description = "Megabytes of news prose to make.", DefaultValueFactory = static _ => 20 };
        var count = new Option<int>("--quotations") { Description = "How many quotations of each kind to check.", DefaultValueFactory = static _ => 1_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = static _ => 5 };
        var command = new Command("quoting", "Quotations that stand in a corpus and others that do not, and the index of the corpus.") { size, count, rounds };
        command.SetAction(result =>
        {
            MachineShape.Print();
            QuotingTable.Print(result.GetValue(size), result.GetValue(count), result.GetValue(rounds));
        });
        return command;
    }
}
