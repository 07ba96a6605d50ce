using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Marks;
using StatementsGen.Tool.Report.Content;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the elements of a statement: its sentence with marks, and its number, which opens its details.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class StatementElements(PageElements elements, ReportCorpus corpus)
{
    /// <summary>Makes the sentence.</summary>
    /// <param name="place">The statement.</param>
    internal IElement SentenceOf(StatementPlace place)
    {
        var (text, statement) = place;
        var id = corpus.Links.Of(place);
        var number = (statement.Index + 1).ToString(CultureInfo.InvariantCulture);
        // The number is written by the style sheet: what is copied from the page is the text.
        var opener = elements.New("button")
            .Of(text.FindingsIn(statement).Any() ? "number flagged" : "number")
            .With("type", "button")
            .With("data-number", number)
            .With("aria-label", $"{number}: details")
            .With("popovertarget", PageIds.DetailsOf(id));
        var names = AttributionMarks.UnmarkedSpeakersOf(statement).Select(name => elements.New("span").Of("resolved before").With("data-name", name));
        var marks = AttributionMarks.Of(text.Document, statement).Concat(text.FindingsIn(statement).Select(static finding => new Mark(MarkKind.Finding, finding.Span)));
        var sentence = elements.New(
            "span",
            [opener, .. names, .. MarkedPart.Divide(statement.Span, marks).Select(part => PartOf(text.Document, part))]);
        sentence.Of("statement").With("id", id);
        Number(sentence, "data-speakers", corpus.SpeakersOf(statement).Select(static speaker => speaker.Number));
        Number(sentence, "data-entities", corpus.EntitiesOf(statement).Select(static entity => entity.Number));
        return sentence;
    }

    private static void Number(IElement element, string attribute, IEnumerable<int> numbers)
    {
        if (string.Join(' ', numbers) is { Length: > 0 } list)
        {
            element.With(attribute, list);
        }
    }

    private INode PartOf(StatementDocument document, MarkedPart part)
    {
        if (part.Mark is not { } mark)
        {
            return elements.Text(document.TextOf(part.Span));
        }

        var name = NameOf(mark.Kind);
        // The element alone has its role in no accessibility tree of today; the description is the name that the legend shows.
        var marked = elements.New("mark", part.Parts.Select(inner => PartOf(document, inner)))
            .Of(name)
            .With("role", "mark")
            .With("aria-roledescription", name);
        return mark.Note is { } note
            ? elements.New("span", marked, elements.New("span").Of("resolved").With("data-name", note)).Of("named")
            : marked;
    }

    private static string NameOf(MarkKind kind) => kind switch
    {
        MarkKind.Content => "content",
        MarkKind.Speaker => "speaker",
        MarkKind.Cue => "cue",
        MarkKind.Addressee => "addressee",
        _ => "finding",
    };
}
