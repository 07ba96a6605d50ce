using System.Diagnostics;

namespace StatementsGen;

/// <summary>A passage of a document that a quotation was found in, or comes near to. Equality is by value.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The place in the document's text, in UTF-16 code units.</param>
/// <param name="Position">The line and column of its first character, both 1-based.</param>
/// <param name="Text">The words of the document, with each wrapped line break folded to one space.</param>
/// <param name="Speakers">Who says these words in the document; empty if that is not known.</param>
/// <param name="Changes">What the quotation leaves out, puts in or alters there, in order; empty for a passage that it only comes near to.</param>
/// <param name="LeavesOutNegation">Whether the words that the quotation leaves out or replaces can turn its sense around, as <c>not</c> and <c>never</c> do.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuotationPassage(
    StatementDocument Document,
    TextSpan Span,
    TextPosition Position,
    string Text,
    ValueList<Speaker> Speakers,
    ValueList<QuotationChange> Changes,
    bool LeavesOutNegation = false)
{
    /// <summary>Returns the place and the words: <c>press/bridge.txt(2,1): We kept our word</c>.</summary>
    public override string ToString() => $"{Document.Path}{Position}: {Text}";
}
