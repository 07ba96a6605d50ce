using System.Globalization;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes a constant that is another one when the texts are others, so that a running program starts anew.</summary>
/// <remarks>
/// Hot Reload takes edited code into a running program, but no resource, and the texts are resources: new tables over the old texts would
/// make each use throw. It never takes in another value of a constant, whatever the run time or the settings: that needs a restart.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>Writes the constant.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The constant's name.</param>
    /// <param name="content">What it stands for.</param>
    internal static void Write(CodeWriter code, string name, string content)
    {
        code.Line("// Differs with the texts: Hot Reload, which cannot load a resource anew, then restarts the program.");
        code.Line($"internal const string {name} = \"{StableHash.Of(content)}\";");
        code.Line();
    }

    /// <summary>Writes the constant over the contents of texts.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The constant's name.</param>
    /// <param name="checksums">The checksums of the texts, in order.</param>
    internal static void Write(CodeWriter code, string name, IEnumerable<ulong> checksums) =>
        Write(code, name, string.Join(" ", checksums.Select(static checksum => checksum.ToString("X16", CultureInfo.InvariantCulture))));
}
