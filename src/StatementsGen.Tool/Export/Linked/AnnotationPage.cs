using System.Globalization;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Linked;

/// <summary>Writes the annotations of a document: one for each attribution and each name.</summary>
/// <param name="json">Writes JSON.</param>
/// <param name="source">What stands for the document in links.</param>
/// <param name="document">The document.</param>
internal sealed class AnnotationPage(LinkedJson json, string source, StatementDocument document)
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    // As much as finds the place again when the text before it has changed.
    private const int LongestContext = 32;

    private readonly CodePointOffsets _offsets = new(document.Text);
    private int _number;

    /// <summary>Writes the page as a line.</summary>
    internal void Write() => json.Line(() =>
    {
        json.Text("@context", Context);
        json.Text("id", $"{source}#annotations");
        json.Text("type", "AnnotationPage");
        json.List("items", document.Statements.SelectMany(AnnotationsOf), annotate => json.Object(annotate));
    });

    private IEnumerable<Action> AnnotationsOf(Statement statement) =>
    [
        .. statement.Attributions.Select<Attribution, Action>(attribution => () => Annotate("describing", attribution.ContentSpans, BodiesOf(attribution))),
        .. statement.Mentions.Select<Mention, Action>(mention => () => Annotate("identifying", [mention.Span], [Words("identifying", mention.Entity.Name)])),
    ];

    private void Annotate(string motivation, IEnumerable<TextSpan> targets, IEnumerable<Action> bodies)
    {
        _number++;
        json.Text("id", string.Create(CultureInfo.InvariantCulture, $"{source}#annotation-{_number}"));
        json.Text("type", "Annotation");
        json.Text("motivation", motivation);
        json.List("body", bodies, body => json.Object(body));
        json.List("target", targets, target => json.Object(() => WritePlace(target)));
    }

    // Who says it, how, and by which words.
    private IEnumerable<Action> BodiesOf(Attribution attribution)
    {
        foreach (var speaker in attribution.Speakers)
        {
            yield return Words("identifying", speaker.Name);
        }

        yield return Words("classifying", ModelTerms.Of(attribution.Quotation));
        yield return Words("tagging", (attribution.IsNegated ? "not " : "") + ModelTerms.Of(attribution.Act));
        if (attribution.SpeakerSpan is { } words)
        {
            yield return Place("identifying", words);
        }

        if (attribution.CueSpan is { } cue)
        {
            yield return Place("highlighting", cue);
        }
    }

    private Action Words(string purpose, string words) => () =>
    {
        json.Text("type", "TextualBody");
        json.Text("purpose", purpose);
        json.Text("value", words);
    };

    private Action Place(string purpose, TextSpan span) => () =>
    {
        json.Text("type", "SpecificResource");
        json.Text("purpose", purpose);
        WritePlace(span);
    };

    private void WritePlace(TextSpan span)
    {
        json.Text("source", source);
        json.List<Action>("selector", [() => WritePosition(span), () => WriteQuote(span)], write => json.Object(write));
    }

    private void WritePosition(TextSpan span)
    {
        json.Text("type", "TextPositionSelector");
        json.Number("start", _offsets.At(span.Start));
        json.Number("end", _offsets.At(span.End));
    }

    private void WriteQuote(TextSpan span)
    {
        var before = StartOf(document.Text, Math.Max(0, span.Start - LongestContext));
        var after = StartOf(document.Text, Math.Min(document.Text.Length, span.End + LongestContext));
        json.Text("type", "TextQuoteSelector");
        json.Text("exact", document.Text.Substring(span.Start, span.Length));
        json.Text("prefix", document.Text[before..span.Start]);
        json.Text("suffix", document.Text[span.End..after]);
    }

    // A pair is not divided.
    private static int StartOf(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : offset;
}
