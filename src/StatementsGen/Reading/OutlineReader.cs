using System.Runtime.ExceptionServices;
using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading;

/// <summary>
/// The steps of reading, in order: front matter, layout and sentences of the whole text; tokens, names
/// and attributions paragraph by paragraph; resolution of all of them.
/// </summary>
internal static class OutlineReader
{
    /// <summary>From this length on, in UTF-16 code units, a text takes long enough for several threads to be worth their while.</summary>
    internal const int LongText = 1 << 18;

    /// <summary>The number of parts that a long text is read in, whatever the machine; each has its own words and names, which take time to join.</summary>
    private const int Parts = 4;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    /// <param name="page">The page that its markup makes; <see langword="null"/> for plain text.</param>
    internal static DocumentOutline Read(string text, CancellationToken cancellationToken, PageText? page = null)
    {
        var (words, front, layout) = ReadLayout(text, page, cancellationToken);
        return Place(ReadWhole(words, front, layout, cancellationToken), page);
    }

    /// <summary>Reads a long text in parts, on as many processors as are free.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    /// <param name="page">The page that its markup makes; <see langword="null"/> for plain text.</param>
    /// <returns>What <see cref="Read"/> returns.</returns>
    internal static DocumentOutline ReadInParallel(string text, CancellationToken cancellationToken, PageText? page = null) =>
        ReadInParts(text, Parts, cancellationToken, page);

    /// <summary>Reads a text in parts, side by side.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="count">The number of parts.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    /// <param name="page">The page that its markup makes; <see langword="null"/> for plain text.</param>
    /// <returns>What <see cref="Read"/> returns.</returns>
    internal static DocumentOutline ReadInParts(string text, int count, CancellationToken cancellationToken, PageText? page = null)
    {
        var (words, front, layout) = ReadLayout(text, page, cancellationToken);
        return Place(ReadInParts(words, front, layout, count, cancellationToken), page);
    }

    private static DocumentOutline ReadInParts(string text, FrontMatterBlock? front, TextLayout layout, int count, CancellationToken cancellationToken)
    {
        count = Math.Min(count, layout.Blocks.Count);
        if (count < 2)
        {
            return ReadWhole(text, front, layout, cancellationToken);
        }

        var sentences = SentenceSplitter.SplitInParts(text, layout, count);
        cancellationToken.ThrowIfCancellationRequested();
        count = Math.Min(count, sentences.Paragraphs.Count);
        if (count < 2)
        {
            return ReadWhole(text, front, layout, cancellationToken);
        }

        var definitions = AbbreviationFinder.FindInParts(text, sentences, count);
        var parts = new ReadPart[count];
        try
        {
            Parallel.For(0, count, part =>
            {
                var (first, end) = ParagraphRange.Of(part, count, sentences.Paragraphs.Count);
                parts[part] = new ReadPart(text, sentences, definitions, first, end);
                parts[part].Read(cancellationToken);
            });
            for (var part = 1; part < count; part++)
            {
                parts[0].Append(parts[part], cancellationToken);
            }

            return Resolve(text, front, layout, sentences, parts[0]);
        }
        catch (AggregateException exception)
        {
            // As if all had been read here: who stopped the reading waits for what it has asked for.
            ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
            throw;
        }
        finally
        {
            foreach (var part in parts)
            {
                part?.Dispose();
            }
        }
    }

    /// <summary>Returns by which evidence each of the attributions that <see cref="Read"/> returns was accepted, in the same order.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    /// <param name="page">The page that its markup makes; <see langword="null"/> for plain text.</param>
    /// <remarks>
    /// The evidence is no part of the outline: a document is the same whichever rule found its attributions, so neither the outline nor the
    /// compiled table has to change when a rule takes over from another.
    /// </remarks>
    internal static IReadOnlyList<AttributionEvidence> ReadEvidence(string text, CancellationToken cancellationToken, PageText? page = null)
    {
        var (words, _, layout) = ReadLayout(text, page, cancellationToken);
        var sentences = SentenceSplitter.Split(words, layout);
        using var part = new ReadPart(words, sentences, AbbreviationFinder.Find(words, sentences), 0, sentences.Paragraphs.Count);
        part.Read(cancellationToken);
        var attributions = part.SettleAttributions();

        // Resolution leaves out the quotations to which no conversation gives a speaker.
        SpeakerResolver.Resolve(words, sentences, part.ResolveNames(), attributions);
        return [.. attributions.Select(AttributionEvidence.Of)];
    }

    private static DocumentOutline ReadWhole(string text, FrontMatterBlock? front, TextLayout layout, CancellationToken cancellationToken)
    {
        var sentences = SentenceSplitter.Split(text, layout);
        cancellationToken.ThrowIfCancellationRequested();
        using var part = new ReadPart(text, sentences, AbbreviationFinder.Find(text, sentences), 0, sentences.Paragraphs.Count);
        part.Read(cancellationToken);
        return Resolve(text, front, layout, sentences, part);
    }

    /// <summary>Reads front matter and layout. The words that come back have no marks of quotation at the starts of lines.</summary>
    private static (string Words, FrontMatterBlock? Front, TextLayout Layout) ReadLayout(string text, PageText? page, CancellationToken cancellationToken)
    {
        var front = FrontMatterReader.Read(text);
        var layout = page is null
            ? TitledLayout.Analyze(text, front?.End ?? 0, front?.Title)
            : TitledLayout.OfPage(page, front?.Title);
        cancellationToken.ThrowIfCancellationRequested();
        return (page?.Words ?? QuotedLines.Blank(text, layout.Blocks), front, layout);
    }

    /// <summary>Gives an outline of what a reader sees its places in the file. The name and the title in the front matter stand where they are.</summary>
    private static DocumentOutline Place(DocumentOutline outline, PageText? page) =>
        page is null ? outline : OutlinePlacement.Place(outline, page.Edits, page.Marks);

    private static DocumentOutline Resolve(string text, FrontMatterBlock? front, TextLayout layout, SentenceList sentences, ReadPart part)
    {
        var outline = SpeakerResolver.Resolve(text, sentences, part.ResolveNames(), part.SettleAttributions());
        return outline with
        {
            FrontMatter = front,
            Name = front?.Name,
            Statements = WithKeys(outline.Statements, sentences.Keys),
            Blocks = BlocksOf(layout, sentences),
        };
    }

    /// <summary>Returns the blocks with the number of their statements: each block that holds statements is a paragraph of sentences.</summary>
    private static ValueList<BlockOutline> BlocksOf(TextLayout layout, SentenceList sentences)
    {
        var blocks = new BlockOutline[layout.Blocks.Count];
        var paragraph = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            var (span, count) = (block.Span, 0);
            if (block.HoldsStatements)
            {
                (span, _, count) = sentences.Paragraphs[paragraph++];
            }

            blocks[i] = new BlockOutline(block.Kind, span, count, block.Level, Math.Min(block.Number, span.Length), block.Key);
        }

        return ValueList<BlockOutline>.Own(blocks);
    }

    private static ValueList<StatementOutline> WithKeys(ValueList<StatementOutline> statements, IReadOnlyList<SentenceKey> keys)
    {
        if (keys.Count == 0)
        {
            return statements;
        }

        var keyed = statements.ToArray();
        foreach (var key in keys)
        {
            keyed[key.Sentence] = keyed[key.Sentence] with { Key = key.Span };
        }

        return ValueList<StatementOutline>.Own(keyed);
    }
}
