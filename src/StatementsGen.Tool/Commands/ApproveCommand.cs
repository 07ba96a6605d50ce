using System.CommandLine;
using System.Globalization;
using StatementsGen.Checks.Approvals;
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
                new Request(
                    result.GetRequiredValue(paths),
                    result.GetRequiredValue(documents),
                    result.GetValue(pinned),
                    result.GetValue(check) ? Mode.Check : result.GetValue(review) ? Mode.Review : result.GetValue(all) ? Mode.All : Mode.Record,
                    options.SeveritiesOf(result),
                    options.FormatOf(result)),
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

    private static async Task<int> RunAsync(ToolConsole console, Request request, CancellationToken cancellationToken)
    {
        if (request.Mode == Mode.Review && (console.Terminal is null || !console.Terminal.Profile.Capabilities.Interactive))
        {
            throw new CommandFailure("--review needs a terminal. Elsewhere, --check tells what has changed, and --all approves it.");
        }

        var findings = new List<ReportedFinding>();
        var summary = new List<string>();
        var exitCode = ExitCode.Success;
        foreach (var path in request.Paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            exitCode = Math.Max(exitCode, await ApproveAsync(console, path, request, findings, summary));
        }

        if (request.Mode == Mode.Check || findings.Count > 0)
        {
            await using var output = console.OpenText();
            ReportWriter.Write(FindingReport.Sorted(findings), request.Format, output, ReportOptions.PlaceOf(console));
        }

        foreach (var line in summary)
        {
            await console.Error.WriteLineAsync(line);
        }

        return exitCode;
    }

    private static async Task<int> ApproveAsync(ToolConsole console, string path, Request request, List<ReportedFinding> findings, List<string> summary)
    {
        var folder = ApprovalFolder.Open(path, console.Directory);
        await console.TellOfFoldersWithoutTextsAsync([path]);
        if (folder.File.Findings.Count > 0)
        {
            Report(folder.File.Findings, request, findings);
            return ExitCode.Failure;
        }

        if (folder.FileText is null && request.Mode == Mode.Check)
        {
            summary.Add($"There is no '{folder.DisplayPath}': nothing is approved.");
            return ExitCode.Success;
        }

        var scope = new ApprovalScope(
            request.Patterns.Length > 0 ? [.. request.Patterns.SelectMany(static pattern => pattern.Split(';'))] : folder.File.Scope.Patterns,
            request.IsPinned || folder.File.Scope.IsPinned);
        var result = Compare(folder, folder.Selects(path), scope, request.Mode);
        return request.Mode == Mode.Check
            ? Check(folder, result, request, findings, summary)
            : Record(console, folder, scope, result, request, findings, summary);
    }

    // A build compares what the file holds; here, texts that it does not hold yet are offered too.
    private static ApprovalResult Compare(ApprovalFolder folder, Func<string, bool> isSelected, ApprovalScope scope, Mode mode)
    {
        var file = folder.File with { Scope = scope };
        Func<string, bool>? isInScope = mode == Mode.Check ? null : document => scope.Patterns.Count == 0 || scope.Names(document);
        var result = ApprovalCheck.Compare(file, folder.Paths, folder.Read, isInScope);
        return result with
        {
            Differences =
            [
                .. result.Differences.Where(difference => isSelected(
                    difference.New >= 0 ? result.Statements[difference.New].Record.Document : result.Lines[difference.Old].Record.Document)),
            ],
        };
    }

    private static int Check(ApprovalFolder folder, ApprovalResult result, Request request, List<ReportedFinding> findings, List<string> summary)
    {
        Report(ApprovalFindings.Of(result, folder.CheckedFile), request, findings);
        var changes = result.Differences.Count(static difference => difference.Kind != DifferenceKind.Moved);
        summary.Add($"{folder.DisplayPath}: {Count(changes, "change")} not approved.");
        return changes == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static int Record(
        ToolConsole console,
        ApprovalFolder folder,
        ApprovalScope scope,
        ApprovalResult result,
        Request request,
        List<ReportedFinding> findings,
        List<string> summary)
    {
        var approval = new Approval(folder, scope);
        var named = folder.File.Documents.ToHashSet(StringComparer.Ordinal);
        var changes = new List<StatementDifference>();
        foreach (var difference in result.Differences)
        {
            // Nothing was approved of a new file's texts; what moved is approved already.
            if (difference.Kind == DifferenceKind.Moved || folder.FileText is null || request.Mode == Mode.All)
            {
                approval.Approve(result, difference);
            }
            else
            {
                changes.Add(difference);
            }
        }

        var left = request.Mode == Mode.Review ? Review(console, result, changes, approval) : changes.Count;
        var isWritten = approval.Write();
        summary.Add(
            $"{folder.DisplayPath}: {Count(approval.Count, "statement")} of {Count(approval.DocumentCount, "document")} approved{(isWritten ? "" : ", as before")}.");
        if (left == 0)
        {
            return ExitCode.Success;
        }

        if (request.Mode != Mode.Review)
        {
            Report(ApprovalFindings.Of(result with { Differences = [.. changes.Where(change => IsTold(change))] }, folder.CheckedFile), request, findings);
        }

        summary.Add($"{Count(left, "change")} not approved. Go through them with --review, or approve all with --all.");
        return ExitCode.Failure;

        // Of a text that the file does not name, a count is enough.
        bool IsTold(StatementDifference change) => change.Kind != DifferenceKind.New || named.Contains(result.Statements[change.New].Record.Document);
    }

    private static int Review(ToolConsole console, ApprovalResult result, List<StatementDifference> changes, Approval approval)
    {
        var review = new ApprovalReview(console.Terminal!);
        var left = changes.Count;
        for (var i = 0; i < changes.Count; i++)
        {
            var answer = review.Ask(result, changes[i], i + 1, changes.Count);
            if (answer == ApprovalReview.Answer.Quit)
            {
                break;
            }

            if (answer == ApprovalReview.Answer.Yes)
            {
                approval.Approve(result, changes[i]);
                left--;
            }
        }

        return left;
    }

    private static void Report(IEnumerable<Checks.Findings.Finding> found, Request request, List<ReportedFinding> findings) =>
        findings.AddRange(found.Select(finding => request.Severities.Report(finding, finding.Fix?.RemovedApproval ?? finding.Fix?.AddedApproval ?? "")).OfType<ReportedFinding>());

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private enum Mode
    {
        Record,
        Check,
        Review,
        All,
    }

    private sealed record Request(string[] Paths, string[] Patterns, bool IsPinned, Mode Mode, SeveritySettings Severities, ReportFormat Format);
}
