using CsCheck;
using StatementsGen.Reading;

namespace StatementsGen.Tests.Reading;

/// <summary>A text that is read in parts is read as if it had been read whole: what goes on over a seam goes on.</summary>
public sealed class ReadPartTests
{
    // Quotations that go on, or are signed or brought by a neighbour; names, abbreviations and persons that another paragraph explains.
    private static readonly string[] Paragraphs =
    [
        "“The lock is old,” Ann Lee said.",
        "“It was built before the war.",
        "“We mend it each spring.",
        "“And it holds.” {#holds}",
        "She added that the keepers are paid late.",
        "Ann Lee told the council:",
        "“Nobody asked us.”",
        "“The ferry is my road to work. It is late.”",
        "— Maria Souza, deputy harbour master",
        "Question: Who pays for it?",
        "Answer: The Harbour Office of Merrow does.",
        "The Harbour Office of Merrow (HOM) declined to comment.",
        "HOM’s spokeswoman Maria Souza declined. The Office is closed, she said.",
        "Souza said so, and Lee’s HOM agreed.",
        "Khan, who keeps the lock, showed them the way.",
        "Mr Khan said that it rains.",
        "Ms Khan denied it.",
        "THE LOCK AT MERROW",
        "US-China trade and US rules matter, the US said.",
        "Lock keepers met in May. They declared the lock open.",
        "The Lock Keepers Union and Lock Keepers met.",
        "It rains. It pours.",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Paragraphs.Length - 1].Array[2, 30]
        .Select(static picks => string.Join("\n", picks.Select(static pick => Paragraphs[pick])));

    [Fact]
    public void Reading_in_parts_gives_the_same() => Gen.Select(Text, Gen.Int[2, 6]).Sample(static (text, parts) =>
        Assert.Equal(OutlineReader.Read(text, default), OutlineReader.ReadInParts(text, parts, default)));

    [Fact]
    public void A_quotation_goes_on_over_every_seam()
    {
        var text = "Ann Lee told the council:\n" + string.Concat(Enumerable.Repeat("“We mend the lock each spring.\n", 20));

        var outline = OutlineReader.ReadInParts(text, 7, default);

        Assert.Equal(21, outline.Attributions.Count);
        Assert.All(outline.Attributions, attribution => Assert.Equal("Ann Lee", outline.Speakers[attribution.Speaker].Name));
        Assert.Equal(OutlineReader.Read(text, default), outline);
    }

    [Fact]
    public void More_parts_than_paragraphs_are_no_matter() =>
        Assert.Equal(OutlineReader.Read("A title\nIt rains.\nIt pours.", default), OutlineReader.ReadInParts("A title\nIt rains.\nIt pours.", 9, default));
}
