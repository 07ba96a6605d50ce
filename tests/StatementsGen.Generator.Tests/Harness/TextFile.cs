using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace StatementsGen.Generator.Tests.Harness;

/// <summary>A generated text file: its path in the folder of texts, what it says, and the encoding that it is in.</summary>
internal sealed record TextFile(string Path, string Text, Encoding Encoding)
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>Files of which some are damaged; the path alone is not yet unique.</summary>
    internal static Gen<TextFile> Any { get; } = Gen.Select(
        AnyText.FileName,
        Gen.OneOf("", "", "press/", "Text/", "press 2024/Éire/"),
        Gen.Frequency((12, AnyText.Sound), (1, AnyText.Damaged)),
        Gen.OneOf(Encodings),
        static (name, folder, text, encoding) => new TextFile(folder + name, text, encoding));

    /// <summary>Where the first character stands that no file can give back: U+0000, U+FFFD, or half of a pair; -1 if there is none.</summary>
    internal int Fault
    {
        get
        {
            var index = 0;
            foreach (var rune in Text.EnumerateRunes())
            {
                // A half is enumerated as U+FFFD.
                if (rune.Value is 0 or 0xFFFD)
                {
                    return index;
                }

                index += rune.Utf16SequenceLength;
            }

            return -1;
        }
    }

    /// <summary>The file as the compiler reads it: decoded from its bytes, or as an editor holds it where it has no bytes.</summary>
    internal InMemoryText AsAdditionalText(string folder)
    {
        // Without a mark of its own, a file that begins with U+FEFF has that one.
        var marked = Encoding.Preamble.Length > 0 || !Text.StartsWith('\uFEFF') ? Encoding : Encodings[1];
        if (Fault >= 0)
        {
            return new InMemoryText(folder + Path, SourceText.From(Text, marked));
        }

        using var bytes = new MemoryStream([.. marked.Preamble, .. marked.GetBytes(Text)]);
        return new InMemoryText(folder + Path, SourceText.From(bytes, Encodings[0]));
    }

    /// <summary>The file in words that one can paste into a test.</summary>
    public override string ToString() => $"{Escaped(Path)}: {Escaped(Text)}";

    private static string Escaped(string text) =>
        $"\"{string.Concat(text.Select(static c => c is >= ' ' and < '\u007F' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:X4}"))}\"";
}
