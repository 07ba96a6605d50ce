using System.Runtime.ExceptionServices;
using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sentences;
using StatementsGen.Reading.Tokens;

namespace StatementsGen.Reading;

/// <summary>
/// The steps of reading, in order: front matter, layout and sentences of the whole text; tokens, names
/// and attributions paragraph by paragraph; resolution of all of them.
/// </summary>
internal static class OutlineReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    internal static DocumentOutline Read(string text, CancellationToken cancellationToken)
    {
        var (front, sentences) = ReadSentences(text, SentenceSplitter.Split, cancellationToken);
        using var paragraph = new ParagraphTokens(text);
        using var names = new NameReader(text, sentences, paragraph.Tokens);
        using var attributions = new AttributionReader(text, sentences);
        foreach (var place in sentences.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraph.Tokenize(sentences, place);
            names.Read(place, paragraph);
            attributions.Read(place, paragraph);
        }

        return Resolve(text, front, sentences, names.Resolve(), attributions.Settle(sentences.Sentences.Count));
    }

    /// <summary>Reads a long text on two threads: neither do the halves of a text wait for each other's sentences, nor names for attributions.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps, and between paragraphs.</param>
    /// <returns>What <see cref="Read"/> returns.</returns>
    internal static DocumentOutline ReadOnTwoThreads(string text, CancellationToken cancellationToken)
    {
        var (front, sentences) = ReadSentences(text, SentenceSplitter.SplitOnTwoThreads, cancellationToken);
        NameTable? names = null;
        AttributionList? attributions = null;
        try
        {
            Parallel.Invoke(
                () => names = NameFinder.Find(text, sentences, cancellationToken),
                () => attributions = AttributionFinder.Find(text, sentences, out _, cancellationToken));
        }
        catch (AggregateException exception)
        {
            // As if both had been read here: who stopped the reading waits for what it has asked for.
            ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
        }

        return Resolve(text, front, sentences, names!, attributions!);
    }

    private static (FrontMatterBlock? Front, SentenceList Sentences) ReadSentences(
        string text, Func<string, TextLayout, SentenceList> split, CancellationToken cancellationToken)
    {
        var front = FrontMatterReader.Read(text);
        var layout = LayoutAnalyzer.Analyze(text, front?.End ?? 0, front?.Title);
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = split(text, layout);
        cancellationToken.ThrowIfCancellationRequested();
        return (front, sentences);
    }

    private static DocumentOutline Resolve(
        string text, FrontMatterBlock? front, SentenceList sentences, NameTable names, AttributionList attributions)
    {
        var outline = SpeakerResolver.Resolve(text, sentences, names, attributions);
        return front is null && sentences.Keys.Count == 0
            ? outline
            : outline with { Name = front?.Name, Statements = WithKeys(outline.Statements, sentences.Keys) };
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
