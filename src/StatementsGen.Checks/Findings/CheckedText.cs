using StatementsGen.Checks.Reading;
using StatementsGen.Markdown.Page;
using StatementsGen.Naming;
using StatementsGen.Outlines;

namespace StatementsGen.Checks.Findings;

/// <summary>A text and its outline, the input of all rules. Rules use the outline because creating records would take longer than all rules together.</summary>
internal sealed class CheckedText
{
    private DocumentOutline? _outline;
    private string? _name;
    private LineIndex? _lines;

    /// <summary>Creates a text with its outline.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="outline">The outline of the text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="filePath">The path of the file, for findings.</param>
    internal CheckedText(string text, DocumentOutline outline, string path, string filePath)
        : this(text, path, filePath) => _outline = outline;

    /// <summary>Creates a text whose outline is read when a rule first needs it.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="filePath">The path of the file, for findings.</param>
    internal CheckedText(string text, string path = "", string filePath = "") => (Text, Path, FilePath) = (text, path, filePath);

    /// <summary>The decoded text.</summary>
    internal string Text { get; }

    /// <summary>The document's path.</summary>
    internal string Path { get; }

    /// <summary>The path of the file, for findings.</summary>
    internal string FilePath { get; }

    /// <summary>What was read from the text.</summary>
    internal DocumentOutline Outline => _outline ??= TextReading.Read(Text, Path, CancellationToken.None);

    /// <summary>The name of the document's class: by default the name that the document requests.</summary>
    internal string Name
    {
        get => _name ??= DocumentNaming.NameOf(Text, Outline, Path);
        init => _name = value;
    }

    /// <summary>Returns the source text of a span.</summary>
    /// <param name="span">The span.</param>
    internal string Substring(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Whether it is Markdown, by its path.</summary>
    internal bool IsMarkdown => MarkdownFile.IsMarkdown(Path);

    /// <summary>Whether what looks like a mark at an offset is no code, in which there are no marks.</summary>
    /// <param name="offset">The offset.</param>
    internal bool IsNoCode(int offset) => Outline.MarkPlaces is not { } places || places.Contains(offset);

    /// <summary>Returns the text of a statement, without markup and with line breaks folded.</summary>
    /// <param name="statement">The statement's index.</param>
    internal string WordsOf(int statement) => WordsOf(Outline.Statements[statement].Span);

    /// <summary>Returns the words of a span, without markup and with line breaks folded.</summary>
    /// <param name="span">The span.</param>
    internal string WordsOf(TextSpan span) => Outline.WordsOf(Text, span);

    /// <summary>Returns the line that a statement starts in, 1-based.</summary>
    /// <param name="statement">The statement's index.</param>
    internal int LineOf(int statement) => PositionAt(Outline.Statements[statement].Span.Start).Line;

    /// <summary>Returns the line and column of an offset.</summary>
    /// <param name="offset">The offset.</param>
    internal TextPosition PositionAt(int offset) => (_lines ??= new LineIndex(Text)).PositionAt(offset);

    /// <summary>Creates a finding in the text.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="span">The span; empty at the start for the text as a whole.</param>
    /// <param name="arguments">The arguments of the message.</param>
    internal Finding FindingAt(Rule rule, TextSpan span, params string[] arguments) =>
        new(rule, FilePath, span, PositionAt(span.Start), PositionAt(span.End), [.. arguments]);
}
