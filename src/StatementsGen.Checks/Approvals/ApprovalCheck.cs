namespace StatementsGen.Checks.Approvals;

/// <summary>Compares texts with what is approved.</summary>
internal static class ApprovalCheck
{
    /// <summary>Compares texts with a file of approvals.</summary>
    /// <param name="file">The file, which is not damaged.</param>
    /// <param name="paths">The paths of all documents.</param>
    /// <param name="read">Reads a document; <see langword="null"/> if it cannot be read. Its approvals are not compared then.</param>
    /// <param name="isInScope">Returns whether a document that the file does not name is compared; by default those that the patterns of the file fit.</param>
    internal static ApprovalResult Compare(
        ApprovedFile file, IReadOnlyCollection<string> paths, Func<string, CurrentText?> read, Func<string, bool>? isInScope = null)
    {
        var listed = new HashSet<string>(file.Documents, StringComparer.Ordinal);
        var compared = paths.Where(path => listed.Contains(path) || (isInScope ?? file.Scope.Names)(path)).ToList();
        var texts = compared.Select(path => (Path: path, Text: read(path))).ToList();
        var unread = new HashSet<string>(texts.Where(static text => text.Text is null).Select(static text => text.Path), StringComparer.Ordinal);
        List<ApprovedLine> lines = [.. file.Lines.Where(line => !unread.Contains(line.Record.Document))];
        var statements = StatementsOf(texts.Select(static text => text.Text));
        var differences = Compare(lines, statements);
        if (differences.Any(static difference => difference.Kind == DifferenceKind.Gone))
        {
            // Other texts are looked at only where a statement may have moved to them.
            var others = paths.Except(compared, StringComparer.Ordinal).ToList();
            statements.AddRange(StatementsOf(others.Select(read)));
            differences = Compare(lines, statements);
        }

        var inScope = new HashSet<string>(compared, StringComparer.Ordinal);
        return new ApprovalResult(
            lines,
            statements,
            [.. differences.Where(difference => difference.Kind != DifferenceKind.New || IsExpected(statements[difference.New].Record))]);

        bool IsExpected(StatementRecord record) => inScope.Contains(record.Document) && (!file.Scope.IsPinned || record.HasKey);
    }

    private static List<CurrentStatement> StatementsOf(IEnumerable<CurrentText?> texts) =>
        [.. texts.OfType<CurrentText>().SelectMany(static text => Enumerable.Range(0, text.Records.Count).Select(index => new CurrentStatement(text, index)))];

    private static IReadOnlyList<StatementDifference> Compare(List<ApprovedLine> lines, List<CurrentStatement> statements) =>
        StatementComparison.Compare([.. lines.Select(static line => line.Record)], [.. statements.Select(static statement => statement.Record)]);
}
