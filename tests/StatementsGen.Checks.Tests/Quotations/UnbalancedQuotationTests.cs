using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Quotations;

namespace StatementsGen.Checks.Tests.Quotations;

/// <summary>In each text the mark that is reported stands between ⟦ and ⟧.</summary>
public sealed class UnbalancedQuotationTests
{
    [Theory]
    [InlineData("It ended. ⟦“⟧We are late, he said.")]
    [InlineData("We are late,⟦”⟧ he said.")]
    [InlineData("⟦\"⟧We are late, he said.")]
    [InlineData("We are late,⟦\"⟧ he said.")]
    [InlineData("He said, ⟦\"⟧We are late. \"Hurry,\" he said.")]
    [InlineData("He said, ⟦“⟧We are late. “Hurry,” he said.")]
    [InlineData("He said, ⟦“⟧We are late.\nNobody moved.\nThen “hurry” was heard.")]
    [InlineData("He said, ⟦“⟧We are late. “Hurry up, he said.")]
    [InlineData("Er sagte: ⟦„⟧Es regnet. Dann ging er.")]
    [InlineData("Il dit : « Oui. »\nElle dit : ⟦«⟧ Non. Il part.")]
    [InlineData("Er sagte: »Ja.«\nSie sagte: ⟦»⟧Nein. Er ging.")]
    [InlineData("---\ntitle: A ⟦“⟧title\nnote: 24“\n---\nIt rains.")]
    [InlineData("A title with ⟦“⟧a mark\nIt rains. It pours.")]
    public void A_lone_mark_is_reported(string marked) => Assert.Equal(marked, Marked(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("---\nnote: “open\nother: \"a\n---\nIt rains.")]
    [InlineData("A 24\" wheel, a 6'2\" man and a 3½\" disk.")]
    [InlineData("The “24\" wheel” and the \"24\" wheel\" are one.")]
    [InlineData("He was born “in 1994” or \"in 1995\".")]
    [InlineData("'Tis the '90s, and rock 'n' roll is the Joneses' music. ‘Ali’s, too.")]
    [InlineData("“One paragraph.\n“Another.\n“The last,” he said.")]
    [InlineData("\"One paragraph.\n\"Another.\n\"The last,\" he said.")]
    [InlineData("“The first line,\nthe second line,\nthe last.” He stopped.")]
    [InlineData("“The first line,\nthe “second” line,\nthe last.” He stopped.")]
    [InlineData("He wrote \"this\nand\" then \"that\nand no more\" to her.")]
    [InlineData("“He said, ‘I’m late,’ and left,” she said.")]
    [InlineData("“He said “yes” to me,” she said.")]
    [InlineData("„Ja“, sagte er. „Er sagte ‚nein‘“, sagte sie. „Doch.”")]
    [InlineData("”Ja”, sade han. ”Nej.”")]
    [InlineData("“Turned the wrong way“, and “mixed\" too.")]
    [InlineData("He said,\"No space.\" And \"he \"left.")]
    [InlineData("« Oui », dit-il. «Non», dit-elle.")]
    [InlineData("»Ja«, sagte er. »Nein«, sagte sie.")]
    [InlineData("Home » News » Sport » Today")]
    [InlineData("Ann \" \" 12\nBen \" \" 14")]
    [InlineData("The value \"a \\\" b\" is escaped, and \"\" is empty.")]
    [InlineData("The צה\"ל and the ארה\"ב.")]
    [InlineData("(\"Here\"), —\"there\"— and [“everywhere”].")]
    public void A_mark_with_its_counterpart_is_not(string text) => Assert.Equal(text, Marked(text));

    private static string Marked(string text)
    {
        foreach (var finding in UnbalancedQuotations.Find(new CheckedText(text)).Reverse())
        {
            text = text.Insert(finding.Span.End, "⟧").Insert(finding.Span.Start, "⟦");
        }

        return text;
    }
}
