namespace StatementsGen.Markdown.Page;

/// <summary>Tells Markdown files by their names.</summary>
internal static class MarkdownFile
{
    /// <summary>Returns whether a path is that of a Markdown file.</summary>
    /// <param name="path">The path, or the name.</param>
    internal static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
