using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatementsGen.Markdown.Page;

/// <summary>The Markdown that is read: CommonMark with tables, footnotes, task lists and definition lists, and the marks of statements.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build().Build();

    /// <summary>Parses a text. The parser can throw where things are nested deeply.</summary>
    /// <param name="text">The text, without front matter.</param>
    internal static MarkdownDocument Parse(string text) => MarkdownParser.Parse(text, Pipeline);

    /// <summary>Creates a pipeline of the syntax.</summary>
    internal static MarkdownPipelineBuilder Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists();
        builder.InlineParsers.Insert(0, new MarkParser());
        return builder;
    }
}
