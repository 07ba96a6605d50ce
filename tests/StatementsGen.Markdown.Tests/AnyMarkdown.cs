using CsCheck;

namespace StatementsGen.Markdown.Tests;

/// <summary>Makes Markdown of all its marks, in every order, and of English that has statements.</summary>
internal static class AnyMarkdown
{
    private static readonly string[] Lines =
    [
        "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n> ", "\n>", "\n> > ", "\n- ", "\n  - ", "\n1. ", "\n   ", "\n    ", "\n\n    ", "\n# ", "\n## ", "\n#\t",
        "\n===\n", "\n---\n", "\n***\n", "\n```\n", "\n~~~ cs\n", "\n> ```\n> ", "\n- [ ] ", "\n- [x] ", "\n\n[^1]: ", "\n\n[ref]: http://a.example \"t\"\n\n", "\n:   ", "\n|a|b|\n|-|-|\n",
        "\n| ", "\na | b\n--|--\n", "  \n", "\\\n", "\n<div>\n", "\n</div>\n\n", "\n<!-- x -->\n", "\t", "\n\t",
    ];

    private static readonly string[] Inlines =
    [
        "*", "**", "***", "_", "__", "`", "``", "` ", " `", "`x`", "`` a`b ``", "` a `", "`{#no}`", "[", "]", "](", ")", "[ref]", "[a][ref]", "[a](b)", "[a *b*](c \"d\")", "![", "![alt](i.png)",
        "[^1]", "[^2]", "<http://a.example>", "<me@a.example>", "<b>", "</b>", "<br>", "<br />", "<!-- c -->", "&amp;", "&lt;", "&nbsp;", "&#65;", "&#x1F600;", "&copy", "&nope;", "\\*", "\\`", "\\|", "\\\\",
        "\\", "|", " | ", "{#key}", "{#_a_}", " {#b.c}", " {by=\"Ann *Lee*; Bo\"}", " {by=none}", "{by=", "{#", "{", "}", "#", "~~", "http://a.example", "<", ">", "&", "!",
    ];

    private static readonly string[] Words =
    [
        "Ann Lee said that the lock holds. ", "She added that it would hold. ", "“It is safe,” said Ann Lee. ", "word", "a", "B", " ", " ", "  ", ". ", "? ", ": ", "x_y_z", "2.", "the Harbour Board (HB) ",
        "\u00A0", "é", "\uD83D\uDE00", "Tom: ", "**Tom:** ", "1", "\u200B", "\u2028",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency((3, Gen.OneOf(Lines)), (4, Gen.OneOf(Inlines)), (4, Gen.OneOf(Words)));

    /// <summary>Gets texts.</summary>
    internal static Gen<string> Texts { get; } = Gen.Select(
        Gen.Frequency((8, Gen.Const("")), (1, Gen.Const("---\nname: Plan\n---\n")), (1, Gen.Const("---\r\ntitle: The plan\r\n---\r\n\r\n"))),
        Piece.Array[0, 40].Select(string.Concat),
        static (front, text) => front + text);
}
