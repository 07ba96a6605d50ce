using StatementsGen.Naming;
using StatementsGen.Outlines;
using StatementsGen.Reading;

namespace StatementsGen.Advice;

/// <summary>What rules look at: a text and what was found in it. Records are not made of it, which would take longer than all rules together.</summary>
/// <param name="name">The name of the document's class.</param>
/// <param name="path">The document's path.</param>
/// <param name="text">The decoded text.</param>
/// <param name="outline">What was found in it.</param>
internal sealed class AdvisedText(string name, string path, string text, DocumentOutline outline)
{
    private int[]? _lines;

    /// <summary>The name of the document's class.</summary>
    internal string Name => name;

    /// <summary>The document's path.</summary>
    internal string Path => path;

    /// <summary>The decoded text.</summary>
    internal string Text => text;

    /// <summary>What was found in it.</summary>
    internal DocumentOutline Outline => outline;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    internal static AdvisedText Read(string text, string path = "", CancellationToken cancellationToken = default)
    {
        var outline = OutlineReader.Read(text, cancellationToken);
        return new AdvisedText(DocumentNaming.NameOf(text, outline, path), path, text, outline);
    }

    /// <summary>What a statement says, as its record does.</summary>
    /// <param name="statement">Its index.</param>
    internal string WordsOf(int statement) => LineFolding.Fold(text, outline.Statements[statement].Span);

    /// <summary>The line that a statement starts in, 1-based.</summary>
    /// <param name="statement">Its index.</param>
    internal int LineOf(int statement) => (_lines ??= FindLines())[statement];

    private int[] FindLines()
    {
        var counter = new LineCounter(text);
        var lines = new int[outline.Statements.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = counter.PositionAt(outline.Statements[i].Span.Start).Line;
        }

        return lines;
    }
}
