using CsCheck;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>Makes texts of everything that could break a reader, a name, a literal, a comment or a table, and of English that has statements.</summary>
internal static class AnyText
{
    private static readonly string[] Code =
    [
        "\"", "\"\"\"", "'", "\\", "\\u0022", "\\", "{", "}", "{{", "{0}", " {by=\"Ann Lee; Bo\"}", " {by=none}", "{by=", "@\"", "$\"", "/*", "*/", "//", "///", ";", "%", "#endif", "\n#pragma warning",
        "\n#nullable enable", "\n#line 1", "]]>", "<![CDATA[", "</summary>", "<see cref=\"x\"/>", "&amp;", "&#0;", "&", "<", ">", "<!--", "-->", "--", "<?xml",
    ];

    private static readonly string[] Breaks =
        ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\r", "\u0085", "\u2028", "\u2029", "\v", "\f", " \n ", "\t", " ", "  ", "\u00A0", "\u3000", "\uFEFF"];

    private static readonly string[] Names =
    [
        "Title", "Document", "Text", "Compiled", "Metadata", "Corpus", "Speakers", "Entities", "System", "StatementsGen", "MyApp", "Seeds", "global", "class",
        "Equals", "ToString", "GetType", "Finalize", "_", "__arglist", "@", "1", "2,000", "é", "e\u0301", "ﬁ", "ß", "İ", "ı", "ǆ", "\uFA6C", "\uFACF", "\u0344",
    ];

    private static readonly string[] English =
    [
        "Ann Lee said that the bridge holds. ", "She added that it would hold for years. ", "“It is safe,” said Ann Lee, the mayor of Porto. ", "the Foreign Office (FO) ",
        "According to Dr. Omar Diallo, the dam leaks. ", "FO ", "Mr. ", "U.S. ", "said ", "told reporters ", "he asked ", "“", "”", "\"", "‘", "’", "—", "...", "…", ". ", "? ",
        "! ", ", ", ": ", "(", ")", "[1]", "1. ", "a) ", "• ", "Diallo ", "The Council of Nine ", "of ", "and ", "it rains ", "No. 5 ", "p.m. ", "。", "؟", "।",
    ];

    // First and last code point of what trips up readers; a code point that is half of a pair comes as that half.
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x1, 0x1F), (0x7F, 0x9F), (0xA0, 0x24F), (0x300, 0x36F), (0x590, 0x6FF), (0x900, 0xDFF), (0x1100, 0x11FF), (0x1D00, 0x1FFF), (0x2000, 0x206F),
        (0x20D0, 0x214F), (0x2160, 0x2188), (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xE000, 0xE010), (0xF900, 0xFAFF), (0xFB00, 0xFDFF),
        (0xFE00, 0xFE6F), (0xFF00, 0xFFFC), (0xFFFE, 0xFFFF), (0x10000, 0x10FFF), (0x1D165, 0x1D182), (0x1D400, 0x1D7FF), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1FAFF),
        (0x20000, 0x2A6DF), (0x2F800, 0x2FA1D), (0xE0000, 0xE01EF), (0xF0000, 0xF0010), (0x10FFF0, 0x10FFFF),
    ];

    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.OneOf(Blocks).SelectMany(static block => Gen.Int[block.First, block.Last]),
        Gen.Int[1, 0x10FFFF].Where(static point => point is not ((>= 0xD800 and <= 0xDFFF) or 0xFFFD))).Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Long = Gen.Select(
        Gen.OneOf(Character, Gen.OneOf("x", "X", "\u0301", "-", "“", "(", "Ann ", "a.", "\u202E", "é")),
        Gen.Int[30, 600],
        static (piece, count) => string.Concat(Enumerable.Repeat(piece, count)));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.OneOf(English)),
        (4, Character),
        (2, Character.Array[2, 12].Select(string.Concat)),
        (3, Gen.OneOf(Breaks)),
        (2, Gen.OneOf(Code)),
        (2, Gen.OneOf(Names)));

    private static readonly Gen<string> Pieces = Piece.Array[0, 20].Select(string.Concat);

    private static readonly string[] Faults = ["\0", "\uFFFD", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uD83D", "\uDE00"];

    /// <summary>A text that a file can hold and a compiler can decode.</summary>
    internal static Gen<string> Sound { get; } = Gen.Frequency(
        (20, Pieces),
        (4, Gen.Select(Pieces, Gen.OneOf(Breaks).Array[2, 8], Pieces, static (title, breaks, rest) => title + string.Concat(breaks) + rest)),
        (1, Gen.Select(Pieces, Long, Pieces, static (before, middle, after) => before + middle + after)),
        (1, Gen.Select(Pieces, Gen.Int[2, 40], static (line, count) => string.Concat(Enumerable.Repeat(line, count)))));

    /// <summary>A text that lost something, or that no file can hold; it may still be sound where two halves of a pair met.</summary>
    internal static Gen<string> Damaged { get; } =
        Gen.Select(Pieces, Gen.OneOf(Faults), Pieces, Gen.OneOf(Gen.Const(""), Gen.OneOf(Faults)), static (a, fault, b, last) => a + fault + b + last);

    /// <summary>A part of a path, without what no file name can hold or no build can carry.</summary>
    internal static Gen<string> FileName { get; } = Piece.Array[1, 3].Select(static pieces =>
        string.Concat(string.Concat(pieces).Where(static c => c is not ('/' or '\\' or '.' or '"' or '|' or '\t' or '\n' or '\r'))));
}
