namespace StatementsGen.Markdown.Page;

/// <summary>The exception that is thrown when words of a page are not found in its file.</summary>
internal sealed class PlacementException : Exception;
