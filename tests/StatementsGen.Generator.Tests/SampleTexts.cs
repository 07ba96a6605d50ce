using System.Text;

namespace StatementsGen.Generator.Tests;

/// <summary>The seed and the texts written for these tests.</summary>
internal static class SampleTexts
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Texts");

    internal static string Seed { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_a13c754219b7ab48.txt"), Encoding.UTF8);

    /// <summary>The names of the texts.</summary>
    internal static IEnumerable<string> Names => Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>The names of the texts of several kinds that nothing is wrong with.</summary>
    internal static IEnumerable<string> CleanNames =>
        Directory.GetFiles(Path.Combine(Folder, "Clean")).Select(file => $"Clean/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    internal static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name), Encoding.UTF8);
}
