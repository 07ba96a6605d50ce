using System.Globalization;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes what makes a compiled document: names, checksum and table.</summary>
internal static class TableLiteral
{
    private const int LiteralWidth = 100;
    private const int MostLiteralLines = 60;

    /// <summary>Writes the arguments of a compiled document's constructor, each on a line of its own, and what ends them.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="checksum">The checksum of the text.</param>
    /// <param name="table">The table.</param>
    internal static void WriteArguments(CodeWriter code, string name, string path, ulong checksum, DocumentTable table)
    {
        code.Line("typeof(Compiled),");
        code.Line($"{CSharpText.Literal(name)},");
        code.Line($"{CSharpText.Literal(path)},");
        code.Line($"0x{checksum.ToString("X16", CultureInfo.InvariantCulture)}UL,");
        code.Line($"{CSharpText.Literal(table.Names)},");
        WriteDigits(code, table.Spans);
    }

    // Digits need no escape. A long table stays on one line: joining thousands of literals would cost the compiler more than it helps a reader.
    private static void WriteDigits(CodeWriter code, string digits)
    {
        var width = digits.Length <= LiteralWidth * MostLiteralLines ? LiteralWidth : digits.Length;
        for (var start = 0; start < digits.Length; start += width)
        {
            var rest = digits.Length - start;
            code.Line($"\"{digits.Substring(start, Math.Min(width, rest))}\"{(rest <= width ? ");" : " +")}");
        }
    }
}
