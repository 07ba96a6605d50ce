using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Sentences;

/// <summary>Texts in which <c> | </c> marks where one sentence ends and the next starts.</summary>
internal static class MarkedText
{
    private const string Mark = " | ";

    internal static void AssertSplitsAsMarked(string marked)
    {
        var text = marked.Replace(Mark, " ", StringComparison.Ordinal);
        Assert.Equal(marked, string.Join(Mark, Split(text)));
    }

    internal static string[] Split(string text)
    {
        var layout = new TextLayout(null, [new LayoutBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        return [.. SentenceSplitter.Split(text, layout).Sentences.Select(span => text.Substring(span.Start, span.Length))];
    }
}
