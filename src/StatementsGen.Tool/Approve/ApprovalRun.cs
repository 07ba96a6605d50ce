using System.Globalization;
using Spectre.Console;
using StatementsGen.Checks.Approvals;
using StatementsGen.Checks.Findings;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Approve;

/// <summary>Compares folders with their files of approvals, and approves what it is asked to.</summary>
/// <param name="request">What to approve.</param>
/// <param name="terminal">Where changes are reviewed; <see langword="null"/> if that is not asked for.</param>
internal sealed class ApprovalRun(ApprovalRequest request, IAnsiConsole? terminal)
{
    private readonly List<ReportedFinding> _findings = [];
    private readonly List<string> _summary = [];

    /// <summary>What differs in all folders so far, and is not approved.</summary>
    internal IReadOnlyList<ReportedFinding> Findings => _findings;

    /// <summary>Lines that say what was done.</summary>
    internal IReadOnlyList<string> Summary => _summary;

    /// <summary>Compares a folder, and approves what is asked for.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path that led to it: it selects the texts.</param>
    /// <returns>The exit code.</returns>
    internal int Approve(ApprovalFolder folder, string path)
    {
        if (folder.File.Findings.Count > 0)
        {
            Report(folder.File.Findings);
            return ExitCode.Failure;
        }

        if (folder.FileText is null && request.Mode == ApprovalMode.Check)
        {
            _summary.Add($"There is no '{folder.DisplayPath}': nothing is approved.");
            return ExitCode.Success;
        }

        var scope = new ApprovalScope(
            request.Patterns.Length > 0 ? [.. request.Patterns.SelectMany(static pattern => pattern.Split(';'))] : folder.File.Scope.Patterns,
            request.IsPinned || folder.File.Scope.IsPinned);
        var result = Compare(folder, folder.Selects(path), scope);
        return request.Mode == ApprovalMode.Check ? Check(folder, result) : Record(folder, scope, result);
    }

    // A build compares what the file holds; here, texts that it does not hold yet are offered too.
    private ApprovalResult Compare(ApprovalFolder folder, Func<string, bool> isSelected, ApprovalScope scope)
    {
        var file = folder.File with { Scope = scope };
        Func<string, bool>? isInScope = request.Mode == ApprovalMode.Check ? null : document => scope.Patterns.Count == 0 || scope.Names(document);
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

    private int Check(ApprovalFolder folder, ApprovalResult result)
    {
        Report(ApprovalFindings.Of(result, folder.CheckedFile));
        var changes = result.Differences.Count(static difference => difference.Kind != DifferenceKind.Moved);
        _summary.Add($"{folder.DisplayPath}: {Count(changes, "change")} not approved.");
        return changes == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private int Record(ApprovalFolder folder, ApprovalScope scope, ApprovalResult result)
    {
        var approval = new Approval(folder, scope);
        var named = folder.File.Documents.ToHashSet(StringComparer.Ordinal);
        var changes = new List<StatementDifference>();
        foreach (var difference in result.Differences)
        {
            // Nothing was approved of a new file's texts; what moved is approved already.
            if (difference.Kind == DifferenceKind.Moved || folder.FileText is null || request.Mode == ApprovalMode.All)
            {
                approval.Approve(result, difference);
            }
            else
            {
                changes.Add(difference);
            }
        }

        var left = request.Mode == ApprovalMode.Review ? Review(result, changes, approval) : changes.Count;
        var isWritten = approval.Write();
        _summary.Add(
            $"{folder.DisplayPath}: {Count(approval.Count, "statement")} of {Count(approval.DocumentCount, "document")} approved{(isWritten ? "" : ", as before")}.");
        if (left == 0)
        {
            return ExitCode.Success;
        }

        if (request.Mode != ApprovalMode.Review)
        {
            Report(ApprovalFindings.Of(result with { Differences = [.. changes.Where(change => IsTold(change))] }, folder.CheckedFile));
        }

        _summary.Add($"{Count(left, "change")} not approved. Go through them with --review, or approve all with --all.");
        return ExitCode.Failure;

        // Of a text that the file does not name, a count is enough.
        bool IsTold(StatementDifference change) => change.Kind != DifferenceKind.New || named.Contains(result.Statements[change.New].Record.Document);
    }

    private int Review(ApprovalResult result, List<StatementDifference> changes, Approval approval)
    {
        var review = new ApprovalReview(terminal!);
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

    private void Report(IEnumerable<Finding> found) =>
        _findings.AddRange(found.Select(finding => request.Severities.Report(finding, finding.Fix?.RemovedApproval ?? finding.Fix?.AddedApproval ?? "")).OfType<ReportedFinding>());

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
