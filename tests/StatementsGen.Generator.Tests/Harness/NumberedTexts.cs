namespace StatementsGen.Generator.Tests.Harness;

/// <summary>As many texts as a test needs, ten to a folder. In each the same person speaks.</summary>
internal static class NumberedTexts
{
    /// <summary>A project of the first texts.</summary>
    internal static TextProject Project(int count) =>
        Enumerable.Range(0, count).Aggregate(TextProject.Empty, static (project, i) => project.WithText(PathOf(i), TextOf(i)));

    /// <summary>The first texts, as the reader reads them.</summary>
    internal static IEnumerable<StatementDocument> Read(int count) =>
        Enumerable.Range(0, count).Select(static i => StatementReader.Read(TextOf(i), PathOf(i)));

    internal static string PathOf(int number) => $"press{number / 10:D3}/{number:D4}.txt";

    internal static string NamespaceOf(int number) => $"Press{number / 10:D3}";

    internal static string TextOf(int number) => $"Number {number}\nAnn Lee said that this is text number {number}.\n";
}
