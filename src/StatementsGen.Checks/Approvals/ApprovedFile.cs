using StatementsGen.Checks.Characters;
using StatementsGen.Checks.Findings;

namespace StatementsGen.Checks.Approvals;

/// <summary>The file of approvals, <c>approved.tsv</c> at the root of the texts: a header, and a line for each approved statement, in ordinal order.</summary>
/// <param name="Scope">What it holds.</param>
/// <param name="Lines">The lines, without the header.</param>
/// <param name="Findings">What is wrong with it. A file that is damaged approves nothing.</param>
internal sealed record ApprovedFile(ApprovalScope Scope, ValueList<ApprovedLine> Lines, ValueList<Finding> Findings)
{
    /// <summary>The name of the file.</summary>
    internal const string Name = "approved.tsv";

    private const int Columns = 4;
    private const char ByteOrderMark = '\uFEFF';

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The documents that it names.</summary>
    internal IEnumerable<string> Documents => Lines.Select(static line => line.Record.Document).Distinct(StringComparer.Ordinal);

    /// <summary>Reads the file. A line that is there twice counts once.</summary>
    /// <param name="text">The text of the file.</param>
    internal static ApprovedFile Read(CheckedText text)
    {
        var lines = new List<ApprovedLine>();
        var findings = new List<Finding>();
        var known = new Dictionary<(string Document, string Name), ApprovedLine>();
        ApprovalScope? scope = null;
        foreach (var span in LinesOf(text.Text))
        {
            var line = text.Substring(span);
            if (scope is null)
            {
                scope = ApprovalScope.Read(line);
                if (scope is null)
                {
                    findings.Add(text.FindingAt(Rules.DamagedApprovals, span, $"the first line is not '{ApprovalScope.Default.Header.Replace("\t", "<tab>")}'"));
                    break;
                }
            }
            else if (Parse(line, out var record) is { } fault)
            {
                findings.Add(text.FindingAt(Rules.DamagedApprovals, span, fault));
            }
            else if (!known.TryGetValue((record!.Document, record.Name), out var other))
            {
                lines.Add(new ApprovedLine(record, line, span));
                known.Add((record.Document, record.Name), lines[lines.Count - 1]);
            }
            else if (other.Record != record)
            {
                findings.Add(text.FindingAt(
                    Rules.DamagedApprovals, span, $"'{record.Name}' of '{record.Document}' is approved with other words in line {text.PositionAt(other.Span.Start).Line}"));
            }
        }

        if (scope is null && findings.Count == 0)
        {
            findings.Add(text.FindingAt(Rules.DamagedApprovals, default, "it is empty"));
        }

        return new ApprovedFile(scope ?? ApprovalScope.Default, findings.Count == 0 ? [.. lines] : [], [.. findings]);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="scope">What it holds.</param>
    /// <param name="records">The approved statements.</param>
    /// <param name="before">The text of the file before, whose line ends stay; <see langword="null"/> for a new file.</param>
    internal static string Write(ApprovalScope scope, IEnumerable<StatementRecord> records, string? before)
    {
        var end = before is null ? "\n" : MixedLineEndings.MostFrequent(before);
        return string.Concat(new[] { scope.Header }
            .Concat(records.Select(LineOf).Distinct(StringComparer.Ordinal).OrderBy(static line => line, StringComparer.Ordinal))
            .Select(line => line + end));
    }

    /// <summary>Returns the line of a statement.</summary>
    /// <param name="record">The statement.</param>
    internal static string LineOf(StatementRecord record) => string.Join(
        "\t", TabField.Write(record.Document), TabField.Write(record.Name), TabField.Write(record.Speaker), TabField.Write(record.Words));

    /// <summary>Returns the text of a file with one line replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">The line to take out, if there is one.</param>
    /// <param name="add">The line to put in where it belongs, if there is one.</param>
    internal static string Replace(string text, string? remove, string? add)
    {
        var end = MixedLineEndings.MostFrequent(text);
        var lines = LinesOf(text).Select(span => text.Substring(span.Start, span.Length)).ToList();
        if (remove is not null)
        {
            lines.Remove(remove);
        }

        if (add is not null)
        {
            var place = lines.FindIndex(1, line => string.CompareOrdinal(line, add) > 0);
            lines.Insert(place < 0 ? lines.Count : place, add);
        }

        return (text.Length > 0 && text[0] == ByteOrderMark ? ByteOrderMark.ToString() : "") + string.Concat(lines.Select(line => line + end));
    }

    private static string? Parse(string line, out StatementRecord? record)
    {
        record = null;
        if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
        {
            return "a conflict of a merge is not settled";
        }

        var fields = line.Split('\t');
        if (fields.Length != Columns)
        {
            return $"the line has {fields.Length} columns and not {Columns}";
        }

        var read = fields.Select(TabField.Read).ToList();
        if (read.Contains(null))
        {
            return $"the quotation marks or backslashes of column {read.IndexOf(null) + 1} are not as they are written";
        }

        if (line.IndexOf('\uFFFD') >= 0 || read[0]!.Length == 0 || read[1]!.Length == 0)
        {
            return "the line has lost characters";
        }

        record = new StatementRecord(read[0]!, read[1]!, read[2]!, read[3]!);
        return null;
    }

    // Empty lines hold nothing.
    private static IEnumerable<TextSpan> LinesOf(string text)
    {
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(LineEnds, start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                yield return TextSpan.FromBounds(start, end);
            }

            start = end + 1;
        }
    }
}
