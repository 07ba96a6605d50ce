using System.CommandLine;
using StatementsGen.Benchmarks.Corpus;
using StatementsGen.Benchmarks.Measurement;

namespace StatementsGen.Benchmarks.Reading;

/// <summary>The command <c>reading</c>: how fast texts are read.</summary>
internal static class ReadingCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var size = new Option<double>("--size") { Description = "Megabytes of news prose to make.", DefaultValueFactory = static _ => 10 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = static _ => 7 };
        var paths = new Option<string[]>("--file", "--folder")
        {
            Description = "Measure these texts (*.txt in a folder) instead.",
            AllowMultipleArgumentsPerToken = true,
        };
        var steps = new Option<bool>("--steps") { Description = "Measure each step of the reading alone." };
        var scaling = new Option<bool>("--scaling")
        {
            Description = "Measure how time grows with size: prose to 100 MB, and hostile texts.",
        };
        var only = new Option<string?>("--only") { Description = "With --scaling: only the texts whose name holds this." };
        var command = new Command("reading", "Sentences and whole reading, side by side with ICU's sentence iterator.")
        {
            size, rounds, paths, steps, scaling, only,
        };
        command.SetAction(result =>
        {
            MachineShape.Print();
            if (result.GetValue(scaling))
            {
                ScalingTable.Print(result.GetValue(only) ?? "");
                return;
            }

            var files = result.GetValue(paths) ?? [];
            var texts = files.Length > 0 ? OwnTexts.Read(files) : NewsProse.Documents(result.GetValue(size), seed: 1);
            if (result.GetValue(steps))
            {
                StepTable.Print(texts, result.GetValue(rounds));
            }
            else
            {
                ComparisonTable.Print(texts, result.GetValue(rounds));
            }
        });
        return command;
    }
}
