namespace StatementsGen.Tests.Reading.Sentences;

public class OtherScriptTests
{
    [Theory]
    [InlineData("我来了。你呢？很好！", "我来了。", "你呢？", "很好！")]
    [InlineData("「我来了。」他走了。", "「我来了。」", "他走了。")]
    [InlineData("وہ آیا۔ وہ گیا۔", "وہ آیا۔", "وہ گیا۔")]
    [InlineData("من هو؟ لا أعرف.", "من هو؟", "لا أعرف.")]
    [InlineData("वह आया। वह गया।", "वह आया।", "वह गया।")]
    [InlineData("\u0531\u0575\u0578\u0589 \u0548\u0579\u0589", "\u0531\u0575\u0578\u0589", "\u0548\u0579\u0589")]
    public void Terminals_of_other_scripts_end_sentences(string text, params string[] sentences) =>
        Assert.Equal(sentences, MarkedText.Split(text));
}
