using System.Globalization;
using StatementsGen.Generator.Code;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the arguments of a compiled document: names, checksum and table.</summary>
internal static class TableLiteral
{
    /// <summary>Writes the arguments of a compiled document's constructor, each on its own line, and the closing parenthesis.</summary>
    /// <param name="code">The writer.</param>
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

        // Digits need no escape. All on one line, because the compiler takes long to join literals.
        code.Line($"\"{table.Spans}\");");
    }
}
