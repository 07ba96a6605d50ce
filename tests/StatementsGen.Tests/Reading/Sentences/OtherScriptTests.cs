namespace StatementsGen.Tests.Reading.Sentences;

public class OtherScriptTests
{
    [Theory]
    [InlineData("我来了。你呢？很好！", "我来了。", "你呢？", "很好！")]
    [InlineData("「我来了。」他走了。", "「我来了。」", "他走了。")]
    [InlineData("وہ آیا۔ وہ گیا۔", "وہ آیا۔", "وہ گیا۔")]
    [InlineData("من هو؟ لا أعرف.", "من هو؟", "لا أعرف.")]
    [InlineData("वह आया। वह गया।", "वह आया।", "वह गया।")]
    [InlineData("\u0535\u056F\u0561\u057E\u0589 \u0533\u0576\u0561\u0581\u0589", "\u0535\u056F\u0561\u057E\u0589", "\u0533\u0576\u0561\u0581\u0589")]
    public void Terminals_of_other_scripts_end_sentences(string text, params string[] sentences) =>
        Assert.Equal(sentences, MarkedText.Split(text));
}
