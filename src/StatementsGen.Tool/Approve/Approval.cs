using StatementsGen.Checks.Approvals;
using StatementsGen.Tool.Files;

namespace StatementsGen.Tool.Approve;

/// <summary>Changes a file of approvals.</summary>
/// <param name="folder">The folder of texts.</param>
/// <param name="scope">What the file holds from now on.</param>
internal sealed class Approval(ApprovalFolder folder, ApprovalScope scope)
{
    // A narrower scope leaves out what it does not hold.
    private readonly HashSet<StatementRecord> _records =
    [
        .. folder.File.Lines
            .Select(static line => line.Record)
            .Where(record => (!scope.IsPinned || record.HasKey) && (scope.Patterns.Count == 0 || scope.Names(record.Document))),
    ];

    /// <summary>The number of approved statements.</summary>
    internal int Count => _records.Count;

    /// <summary>The number of documents with approved statements.</summary>
    internal int DocumentCount => _records.Select(static record => record.Document).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Approves a difference.</summary>
    /// <param name="result">The differences.</param>
    /// <param name="difference">One of them.</param>
    internal void Approve(ApprovalResult result, StatementDifference difference)
    {
        if (difference.Old >= 0)
        {
            _records.Remove(result.Lines[difference.Old].Record);
        }

        if (difference.New >= 0)
        {
            _records.Add(result.Statements[difference.New].Record);
        }
    }

    /// <summary>Writes the file, if it changes.</summary>
    /// <returns>Whether it was written.</returns>
    internal bool Write()
    {
        var text = ApprovedFile.Write(scope, _records, folder.FileText);
        if (text == folder.FileText)
        {
            return false;
        }

        TextFileWriter.Write(folder.FullPath, text);
        return true;
    }
}
