using System.Text;

namespace StatementsGen.Package.Tests.AwkwardTexts;

/// <summary>A text that is hard to carry through a build: for its bytes, or for its path.</summary>
/// <param name="Path">The path in the folder of texts.</param>
/// <param name="Bytes">What is in the file.</param>
internal sealed record AwkwardText(string Path, byte[] Bytes)
{
    private const string Prose = "The gate is open. Ada Miller said the bridge is safe.\n";

    // Each with a path and words of its own: two texts of one title or one file name in a folder would be an error.
    private static readonly AwkwardText[] ByContent =
    [
        new("empty.txt", []),
        Utf8("white-space-only.txt", " \n\t\n\u00A0\r\n"),
        Utf8("title-only.txt", "A Title and Nothing Else"),
        Utf8("no-final-newline.txt", "A Text without an End\nThe gate is open."),
        Utf8("carriage-returns.txt", "Lines as on Windows\r\nThe gate is open.\r\nThe gate is shut.\r\n"),
        new("utf-8-mark.txt", [.. Encoding.UTF8.Preamble, .. "Marked as UTF-8\nThe café is open.\n"u8]),
        new("utf-16-little.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Little End First\nThe café is open.\n")]),
        new("utf-16-big.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Big End First\nThe café is open.\n")]),
        Utf8("named-as-a-member.txt", "Document\nThe gate is open.\n"),
        Utf8("quotes.txt", "Quoted\nShe said \"no\" and \"\"never\"\". It is 'so'.\n"),
        Utf8("backslashes.txt", "Backslashed\nSee C:\\new\\texts\\u0041. It ends in \\\n"),
        Utf8("braces.txt", "Braced\nThe {gate} is {{open}} {0}. Then $\"{x}\" is here.\n"),
        Utf8("comments.txt", "Commented */ // /*\nA */ ends it. A // does not. #if false\n"),
        Utf8("markup.txt", "Marked </summary> & Up\nThe <b>gate</b> & the </summary> ]]> are &lt;open&gt;.\n"),
        Utf8("line-separators.txt", "Separated\nThe gate\u2028is\u2029open\u0085now. It\u000Bis\u000Cso.\n"),
        Utf8("directions.txt", "Turned\nThe \u202Egate\u202C is \u2066open\u2069.\n"),
        Utf8("emoji.txt", "🎉 Party 👩‍👩‍👧\n🎉 The gate is open. 👩‍👩‍👧 are here.\n"),
    ];

    private static readonly AwkwardText[] ByPath = Array.ConvertAll<string, AwkwardText>(
        [
            "2024-report.txt",
            "keywords/class.txt",
            "press/notes.txt",
            "policy/notes.txt",
            "class/inside.txt",
            "2024/05/may.txt",
            "corpus/speakers.txt",
            "it's.txt",
            "two words.txt",
            "semi;colon.txt",
            "sharp#tag.txt",
            "100%.txt",
            "escaped%41%3B.txt",
            "$(Property).txt",
            "@(Item).txt",
            "%(Metadata).txt",
            "left=right.txt",
            "this,that.txt",
            "[x].txt",
            "{curly}.txt",
            "-switch.txt",
            "`tick`.txt",
            "caret^tilde~.txt",
            "ampersand&co.txt",
            "two..dots.txt",
            "🎉.txt",
            "naïve café.txt",
            "Москва.txt",
            "東京.txt",
            "fo#l;d%er/it's [here].txt",
            "two  spaces.txt",
            ".hidden.txt",
            "class C { static C() { Evil(); } }.txt",
            "&lt;Target&gt; Exec.txt",
            "\u202Egnp.evil.txt",
            "zero\u200Bwidth\u00ADhyphen.txt",
            "void.txt",
            new string('x', 196) + ".txt",
            "deep/er/and/deep/er/and/deep/er/and/deep/er/text.txt",
        ],
        static path => Utf8(path, Prose));

    // What Windows does not take.
    private static readonly AwkwardText[] OnUnix = Array.ConvertAll<string, AwkwardText>(
        [
            " leading and trailing space .txt",
            "star*.txt",
            "starfish.txt",
            "what?.txt",
            "whats.txt",
            "colon: less<than>.txt",
            "*⁄ #error ⁄⁄ --%>.txt",
            "con.txt",
            " /folder of a space.txt",
        ],
        static path => Utf8("unix/" + path, Prose));

    // Told apart by the Unicode normalization form alone: by their titles they are documents of different names.
    private static readonly AwkwardText[] Twins =
    [
        Utf8("twins/caf\u00E9.txt", "The composed one\nThe gate is open.\n"),
        Utf8("twins/cafe\u0301.txt", "The decomposed one\nThe gate is shut.\n"),
    ];

    // What no pattern takes by default: the project lists these.
    private static readonly AwkwardText[] Listed = Array.ConvertAll<string, AwkwardText>(
        ["README", "notes.rst", "archive.txt.bak"],
        static path => Utf8("listed/" + path, Prose));

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<AwkwardText> All { get; } =
    [
        .. ByContent, .. ByPath, .. Twins, .. Listed,
        .. OperatingSystem.IsWindows() ? [] : OnUnix,
    ];

    private static AwkwardText Utf8(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
