using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Structure;
using StatementsGen.Decoding;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>Whatever the bytes of a file: what the compiler decoded is what the program decodes from the resource, or else there is an error.</summary>
public sealed class EncodingTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What a compiler falls back to that runs on .NET Framework, in western Europe.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding[] Saved =
    [
        StrictUtf8, Windows1252, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!,
    ];

    private static readonly byte[][] Marks = [[], [], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x2B, 0x2F, 0x76, 0x38]];

    private static readonly Gen<byte[]> Bytes = Gen.Select(
        Gen.OneOf(Marks),
        Gen.OneOf(
            Gen.Byte.Array[0, 12],
            Gen.OneOf<byte>(0, 0x41, 0x20, 0xC3, 0xE9, 0xE2, 0x80, 0x94, 0xED, 0xA0, 0xD8, 0xDC, 0xF0, 0x9F, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF).Array[0, 12],
            Gen.Select(AnyText.Sound, Gen.OneOf(Saved), Gen.Int[0, 3], static (text, encoding, cut) => encoding.GetBytes(text) is var all ? all[..Math.Max(all.Length - cut, 0)] : [])),
        static (mark, rest) => (byte[])[.. mark, .. rest]);

    [Fact]
    public void Any_bytes_are_decoded_alike_by_the_compiler_and_the_program_or_are_an_error() => Bytes.Sample(
        static bytes =>
        {
            AssertAgreed(bytes, Encoding.UTF8);
            AssertAgreed(bytes, Windows1252);
        },
        iter: 20_000);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public void A_file_saved_as_Windows_1252_is_an_error_wherever_it_is_compiled(string fallback)
    {
        var bytes = Windows1252.GetBytes("Déjà vu – and “so on”.");

        Assert.NotNull(Check(Decode(bytes, fallback == "utf-8" ? Encoding.UTF8 : Windows1252)));
    }

    private static void AssertAgreed(byte[] bytes, Encoding fallback)
    {
        var compiled = Decode(bytes, fallback);

        Assert.True(
            Check(compiled) is not null || compiled.ToString() == TextDecoder.Decode(bytes, bytes.Length),
            $"{Convert.ToHexString(bytes)} is decoded in two ways.");
    }

    private static Finding? Check(SourceText text) => DecodingRule.Find(new CheckedText(text.ToString(), "a.txt", "a.txt"), text.Encoding);

    // As the compiler does it: by the mark, or else as UTF-8, or else in the encoding of the machine.
    private static SourceText Decode(byte[] bytes, Encoding fallback)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), fallback);
        }
    }
}
