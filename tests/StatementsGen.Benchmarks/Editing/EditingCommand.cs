using System.CommandLine;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Editing;

/// <summary>The command <c>editing</c>: what a pass of the generator takes after an edit, as in an editor.</summary>
internal static class EditingCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var documents = new Option<int>("--documents") { Description = "How many documents of ten statements.", DefaultValueFactory = static _ => 10_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each edit is made.", DefaultValueFactory = static _ => 21 };
        var command = new Command("editing", "Passes of the generator after edits of code and of texts.") { documents, rounds };
        command.SetAction(result =>
        {
            MachineShape.Print();
            EditingTable.Print(result.GetValue(documents), result.GetValue(rounds));
        });
        return command;
    }
}
