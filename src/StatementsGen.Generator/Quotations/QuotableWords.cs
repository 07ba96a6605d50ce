using System.Text;
using StatementsGen.Quoting;

namespace StatementsGen.Generator.Quotations;

/// <summary>The words that quotations are compared with.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsWhole">Whether they are the text as it stands; else they are all its words, without what white space stands at some places between them.</param>
internal sealed record QuotableWords(string Text, bool IsWhole)
{
    /// <summary>Stands where it is not known what white space the text has.</summary>
    internal const char Gap = '\n';

    /// <summary>Compares a quotation with the words.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="cancellationToken">Stops the search for the nearest words.</param>
    /// <returns>What is wrong with it; <see langword="null"/> if it is verbatim, or may be.</returns>
    internal Misquotation? Check(string quotation, CancellationToken cancellationToken)
    {
        var words = QuotableText.Fold(quotation);
        if (IsWhole)
        {
            return Misquotation.Find(QuotableText.Fold(Text), words, cancellationToken);
        }

        // Without any white space what is not there is certainly not there.
        if (words.Trim().Length > 0 && WithoutWhiteSpace(Text).Contains(WithoutWhiteSpace(words)))
        {
            return null;
        }

        // Words over a gap can be shown, but not quoted.
        var misquotation = Misquotation.Find(Text, words, cancellationToken)!;
        return misquotation.Nearest?.IndexOf(Gap) >= 0 ? new Misquotation(null, misquotation.Reason.Replace(Gap, ' ')) : misquotation;
    }

    private static string WithoutWhiteSpace(string text)
    {
        var dense = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A byte order mark within a text stands between sentences as white space does.
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                dense.Append(c);
            }
        }

        return dense.ToString();
    }
}
