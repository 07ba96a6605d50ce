using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.FrontMatter;
using StatementsGen.Reading.Layout;
using StatementsGen.Reading.Names;
using StatementsGen.Reading.Resolution;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Reading;

/// <summary>The steps of reading, in order: front matter, layout, sentences, names, attribution, resolution.</summary>
internal static class OutlineReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    internal static DocumentOutline Read(string text, CancellationToken cancellationToken)
    {
        var front = FrontMatterReader.Read(text);
        var layout = LayoutAnalyzer.Analyze(text, front?.End ?? 0, front?.Title);
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = SentenceSplitter.Split(text, layout);
        cancellationToken.ThrowIfCancellationRequested();
        var names = NameFinder.Find(text, sentences);
        cancellationToken.ThrowIfCancellationRequested();
        var attributions = AttributionFinder.Find(text, sentences, names);
        cancellationToken.ThrowIfCancellationRequested();
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
