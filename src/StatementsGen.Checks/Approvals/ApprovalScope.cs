using StatementsGen.Patterns;

namespace StatementsGen.Checks.Approvals;

/// <summary>Which statements a file of approvals holds, as its header says. Equality is by value.</summary>
/// <param name="Patterns">The patterns for the paths of documents; none for the documents that the file names.</param>
/// <param name="IsPinned">Whether it holds statements with a key alone.</param>
internal sealed record ApprovalScope(ValueList<string> Patterns, bool IsPinned)
{
    private const string DocumentColumn = "document";
    private const string StatementColumn = "statement";
    private const string KeyColumn = "key";
    private const string LastColumns = "speaker\twords";

    /// <summary>All statements of the documents that the file names.</summary>
    internal static readonly ApprovalScope Default = new([], false);

    /// <summary>The header.</summary>
    internal string Header => string.Join("\t", TabField.Write(Patterns.Count == 0 ? DocumentColumn : $"{DocumentColumn} {string.Join(";", Patterns)}"), IsPinned ? KeyColumn : StatementColumn, LastColumns);

    /// <summary>Reads a header.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The scope; <see langword="null"/> if the line is no header.</returns>
    internal static ApprovalScope? Read(string line)
    {
        var columns = line.Split(['\t'], 3);
        if (columns.Length < 3 || columns[2] != LastColumns || columns[1] is not (StatementColumn or KeyColumn) || TabField.Read(columns[0]) is not { } first)
        {
            return null;
        }

        return first == DocumentColumn ? new ApprovalScope([], columns[1] == KeyColumn)
            : first.StartsWith(DocumentColumn + " ", StringComparison.Ordinal)
                ? new ApprovalScope([.. first.Substring(DocumentColumn.Length + 1).Split([';'], StringSplitOptions.RemoveEmptyEntries)], columns[1] == KeyColumn)
            : null;
    }

    /// <summary>Returns whether one of the patterns fits a document.</summary>
    /// <param name="path">The document's path.</param>
    internal bool Names(string path) => Patterns.Any(pattern => new PathPattern(pattern).Matches(path));
}
