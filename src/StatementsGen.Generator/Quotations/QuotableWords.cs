using System.Text;
using StatementsGen.Quoting;

namespace StatementsGen.Generator.Quotations;

/// <summary>Words to compare quotations with.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsWhole">Whether the words are the text itself. Otherwise they have all words of the text, and the white space at each <see cref="Gap"/> is unknown.</param>
internal sealed record QuotableWords(string Text, bool IsWhole)
{
    /// <summary>A position whose surrounding white space is unknown.</summary>
    internal const char Gap = '\n';

    /// <summary>Compares a quotation with the words.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cancellationToken">Cancels the search for the nearest words.</param>
    /// <returns>The difference; <see langword="null"/> if the quotation is verbatim, or can be.</returns>
    internal Misquotation? Check(string quotation, CancellationToken cancellationToken)
    {
        var words = QuotableText.Fold(quotation);
        if (IsWhole)
        {
            return Misquotation.Find(QuotableText.Fold(Text), words, cancellationToken);
        }

        // Compared without white space, a quotation that is missing is certainly not in the text.
        if (words.Trim().Length > 0 && WithoutWhiteSpace(Text).Contains(WithoutWhiteSpace(words)))
        {
            return null;
        }

        // Words across a gap can be displayed, but the fix cannot quote them.
        var misquotation = Misquotation.Find(Text, words, cancellationToken)!;
        return misquotation.Nearest?.IndexOf(Gap) >= 0 ? new Misquotation(null, misquotation.Reason.Replace(Gap, ' ')) : misquotation;
    }

    private static string WithoutWhiteSpace(string text)
    {
        var dense = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A byte order mark inside a text counts as white space between sentences.
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                dense.Append(c);
            }
        }

        return dense.ToString();
    }
}
