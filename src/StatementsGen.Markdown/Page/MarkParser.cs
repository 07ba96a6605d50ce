using Markdig.Helpers;
using Markdig.Parsers;
using StatementsGen.Reading.Layout;

namespace StatementsGen.Markdown.Page;

/// <summary>Takes marks such as <c>{#no_talks by="Ann Lee"}</c> out of the hands of other parsers, for whom <c>_</c> could be markup.</summary>
internal sealed class MarkParser : InlineParser
{
    private const int OpeningLength = 2;

    /// <summary>Creates the parser.</summary>
    internal MarkParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!AuthorMark.Opens(slice.AsSpan(), 0))
        {
            return false;
        }

        var end = AuthorMark.EndOf(slice.AsSpan(), 0);
        var length = end < 0 ? OpeningLength : end;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MarkInline(slice.Text.Substring(slice.Start, length))
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
