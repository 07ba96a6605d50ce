using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Quotations;

/// <summary>A statement whose key names its member.</summary>
/// <param name="Class">The full name of the document's class.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Key">The key.</param>
/// <param name="File">The file of the text.</param>
/// <param name="Document">The document.</param>
/// <param name="Index">The statement's index.</param>
internal sealed record PinnedStatement(string Class, string Member, string Key, AdditionalText File, DocumentModel Document, int Index)
{
    /// <summary>Returns the finding that no code names the statement.</summary>
    /// <param name="cancellationToken">Cancels the reading of the file.</param>
    /// <returns>The finding; <see langword="null"/> if the file cannot be opened.</returns>
    internal Finding? FindUnused(CancellationToken cancellationToken)
    {
        if (File.GetText(cancellationToken) is not { } source)
        {
            return null;
        }

        var text = new CheckedText(source.ToString(), Document.ReadOutline(), Document.Key.Path, File.Path);
        return text.FindingAt(Rules.UnusedStatement, text.Outline.Statements[Index].Span, Document.ClassName, Member, Key);
    }
}
