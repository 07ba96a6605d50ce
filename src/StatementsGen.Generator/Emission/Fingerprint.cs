using System.Globalization;
using StatementsGen.Generator.Code;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes a constant that changes with the texts, so that Hot Reload restarts the program.</summary>
/// <remarks>
/// Hot Reload applies edited code to a running program, but no resources, and the texts are resources. With new tables and old texts each use
/// would throw. Hot Reload cannot change the value of a constant, so it restarts the program.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>Writes the constant.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="name">The constant's name.</param>
    /// <param name="content">The content that the constant depends on.</param>
    internal static void Write(CodeWriter code, string name, string content)
    {
        code.Line("// Differs with the texts: Hot Reload, which cannot load a resource anew, then restarts the program.");
        code.Line($"internal const string {name} = \"{StableHash.Of(content)}\";");
        code.Line();
    }

    /// <summary>Writes a constant that depends on the contents of texts.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="name">The constant's name.</param>
    /// <param name="checksums">The checksums of the texts, in order.</param>
    internal static void Write(CodeWriter code, string name, IEnumerable<ulong> checksums) =>
        Write(code, name, string.Join(" ", checksums.Select(static checksum => checksum.ToString("X16", CultureInfo.InvariantCulture))));
}
