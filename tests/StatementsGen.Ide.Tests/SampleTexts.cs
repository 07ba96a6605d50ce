using System.Text;

namespace StatementsGen.Ide.Tests;

/// <summary>The texts that the projects have.</summary>
internal static class SampleTexts
{
    internal static string Seed { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_a13c754219b7ab48.txt"), Encoding.UTF8);
}
