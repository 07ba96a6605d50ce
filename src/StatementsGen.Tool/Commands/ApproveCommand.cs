using System.CommandLine;
using StatementsGen.Tool.Approve;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements approve</c>.</summary>
internal static class ApproveCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Folders of texts, each with a file approved.tsv of its own; or texts and folders in such a folder, to approve them alone.",
        };
        var documents = new Option<string[]>("--documents")
        {
            Description = "Record the documents that a pattern fits, such as press/**, and no others. The file keeps the pattern.",
            HelpName = "PATTERN",
            DefaultValueFactory = static _ => [],
        };
        var pinned = new Option<bool>("--pinned") { Description = "Record statements with a key alone. The file keeps this." };
        var check = new Option<bool>("--check") { Description = "Only tell what differs; exit code 1 if anything does." };
        var review = new Option<bool>("--review") { Description = "Go through the changes one by one." };
        var all = new Option<bool>("--all") { Description = "Approve all changes." };
        var options = new ReportOptions();
        var command = options.AddTo(new Command("approve", "Approves wordings: writes them down, and tells what has changed since.") { paths, documents, pinned, check, review, all })
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console,
                result.GetRequiredValue(paths),
                new ApprovalRequest(
                    result.GetRequiredValue(documents),
                    result.GetValue(pinned),
                    result.GetValue(check) ? ApprovalMode.Check : result.GetValue(review) ? ApprovalMode.Review : result.GetValue(all) ? ApprovalMode.All : ApprovalMode.Record,
                    options.SeveritiesOf(result)),
                options.FormatOf(result),
                cancellationToken))
            .WithHelp(
                """
                The first run writes approved.tsv at the root of the texts: a line for each statement, with its document, its member or key, its
                speaker and its words. Keep it with the texts, and let those own it who approve. From then on, builds and --check tell what differs:

                  STG0301  A statement is not as it was approved (warning)
                  STG0302  An approved statement is gone (warning)
                  STG0303  A statement beside approved ones is not approved (warning)
                  STG0304  Approved statements have moved (info)
                  STG0305  The file of approvals is damaged

                Later runs write down what has moved. They approve other words only with --review or --all.

                Examples:
                  statements approve seeds
                  statements approve seeds --documents "press/**" --pinned
                  statements approve seeds --check --format github
                  statements approve seeds --review
                  statements approve seeds/press/bridge.txt --all

                Exit codes: 0, or 1 if there are changes that are not approved, or a file cannot be read.
                """);
        command.Validators.Add(result =>
        {
            if (new[] { check, review, all }.Count(option => result.GetValue(option)) > 1)
            {
                result.AddError("Give one of --check, --review and --all.");
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(ToolConsole console, string[] paths, ApprovalRequest request, ReportFormat format, CancellationToken cancellationToken)
    {
        if (request.Mode == ApprovalMode.Review && (console.Terminal is null || !console.Terminal.Profile.Capabilities.Interactive))
        {
            throw new CommandFailure("--review needs a terminal. Elsewhere, --check tells what has changed, and --all approves it.");
        }

        var run = new ApprovalRun(request, console.Terminal);
        var exitCode = ExitCode.Success;
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var folder = ApprovalFolder.Open(path, console.Directory);
            await console.TellOfFoldersWithoutTextsAsync([path]);
            exitCode = Math.Max(exitCode, run.Approve(folder, path));
        }

        if (request.Mode == ApprovalMode.Check || run.Findings.Count > 0)
        {
            await using var output = console.OpenText();
            ReportWriter.Write(FindingReport.Sorted(run.Findings), format, output, ReportOptions.PlaceOf(console));
        }

        foreach (var line in run.Summary)
        {
            await console.Error.WriteLineAsync(line);
        }

        return exitCode;
    }
}
