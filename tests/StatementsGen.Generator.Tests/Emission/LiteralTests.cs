using StatementsGen.Generator.Code;

namespace StatementsGen.Generator.Tests.Emission;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("a \"b\" \\n", """
        "a \"b\" \\n"
        """)]
    [InlineData("\r\n\t\u0001\u2028", """
        "\r\n\t\u0001\u2028"
        """)]
    [InlineData("\u202Eevil\u2066", """
        "\u202Eevil\u2066"
        """)]
    [InlineData("\U0001F309 市", """
        "🌉 市"
        """)]
    [InlineData("\U000E0041\U000F0000", """
        "\U000E0041\U000F0000"
        """)]
    [InlineData("\uFFFF", """
        "\uFFFF"
        """)]
    public void What_nobody_sees_is_escaped(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("*/ </summary>", "*/ &lt;/summary&gt;")]
    [InlineData("one\u2028two\u0001", "one two ")]
    [InlineData("\u202Eevil\U000E0041", "evil")]
    [InlineData("\uFFFE\uE000", "\uFFFD\uFFFD")]
    [InlineData("a\u200Db\u200Cc\u200Ed", "a\u200Db\u200Ccd")]
    [InlineData("\U0001F309", "\U0001F309")]
    public void A_comment_holds_no_more_than_XML_can(string text, string comment) => Assert.Equal(comment, XmlDocumentation.Escape(text));
}
