using System.Globalization;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Linked;

/// <summary>Writes documents as W3C Web Annotations: a page of annotations a line. The tool's README documents them.</summary>
/// <param name="output">Where the lines go; it stays open.</param>
internal sealed class WebAnnotationWriter(Stream output) : IDocumentWriter
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    // As much as finds the place again when the text before it has changed.
    private const int LongestContext = 32;

    private readonly LinkedJson _json = new(output);

    /// <inheritdoc/>
    public ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        var source = LinkedJson.LinkTo(id);
        var offsets = new CodePointOffsets(document.Text);
        var number = 0;
        _json.Line(() =>
        {
            _json.Text("@context", Context);
            _json.Text("id", $"{source}#annotations");
            _json.Text("type", "AnnotationPage");
            _json.List("items", document.Statements.SelectMany(AnnotationsOf), annotate => _json.Object(annotate));
        });
        return ValueTask.CompletedTask;

        IEnumerable<Action> AnnotationsOf(Statement statement) =>
        [
            .. statement.Attributions.Select<Attribution, Action>(attribution => () => Annotate("describing", attribution.ContentSpans, () => WriteBodyOf(attribution))),
            .. statement.Mentions.Select<Mention, Action>(mention => () => Annotate("identifying", [mention.Span], () =>
                _json.List("body", [mention.Entity], entity => WriteWords("identifying", entity.Name)))),
        ];

        void Annotate(string motivation, IEnumerable<TextSpan> targets, Action writeBody)
        {
            number++;
            _json.Text("id", string.Create(CultureInfo.InvariantCulture, $"{source}#annotation-{number}"));
            _json.Text("type", "Annotation");
            _json.Text("motivation", motivation);
            writeBody();
            _json.List("target", targets, target => _json.Object(() => WritePlace(target)));
        }

        // Who says it, by which words, and how.
        void WriteBodyOf(Attribution attribution) => _json.List<Action>(
            "body",
            [
                .. attribution.Speakers.Select<Speaker, Action>(speaker => () => WriteWords("identifying", speaker.Name)),
                () => WriteWords("classifying", ModelTerms.Of(attribution.Quotation)),
                () => WriteWords("tagging", (attribution.IsNegated ? "not " : "") + ModelTerms.Of(attribution.Act)),
                .. PlacesOf(attribution).Select<(TextSpan Span, string Purpose), Action>(place => () => _json.Object(() =>
                {
                    _json.Text("type", "SpecificResource");
                    _json.Text("purpose", place.Purpose);
                    WritePlace(place.Span);
                })),
            ],
            static write => write());

        void WriteWords(string purpose, string words) => _json.Object(() =>
        {
            _json.Text("type", "TextualBody");
            _json.Text("purpose", purpose);
            _json.Text("value", words);
        });

        void WritePlace(TextSpan span)
        {
            _json.Text("source", source);
            _json.List<Action>("selector", [() => WritePosition(span), () => WriteQuote(span)], write => _json.Object(write));
        }

        void WritePosition(TextSpan span)
        {
            _json.Text("type", "TextPositionSelector");
            _json.Number("start", offsets.At(span.Start));
            _json.Number("end", offsets.At(span.End));
        }

        void WriteQuote(TextSpan span)
        {
            var before = StartOf(document.Text, Math.Max(0, span.Start - LongestContext));
            var after = StartOf(document.Text, Math.Min(document.Text.Length, span.End + LongestContext));
            _json.Text("type", "TextQuoteSelector");
            _json.Text("exact", document.Text.Substring(span.Start, span.Length));
            _json.Text("prefix", document.Text[before..span.Start]);
            _json.Text("suffix", document.Text[span.End..after]);
        }
    }

    /// <inheritdoc/>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => _json.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private static IEnumerable<(TextSpan Span, string Purpose)> PlacesOf(Attribution attribution) =>
    [
        .. attribution.SpeakerSpan is { } speaker ? [(speaker, "identifying")] : Array.Empty<(TextSpan, string)>(),
        .. attribution.CueSpan is { } cue ? [(cue, "highlighting")] : Array.Empty<(TextSpan, string)>(),
    ];

    // A pair is not divided.
    private static int StartOf(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : offset;
}
