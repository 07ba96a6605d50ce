using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Report.Content;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the form with which statements are searched and filtered. The script shows it: without one it would do nothing.</summary>
/// <param name="elements">Makes elements.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class FilterForm(PageElements elements, ReportCorpus corpus)
{
    /// <summary>Makes the form.</summary>
    internal IElement Make()
    {
        var words = elements.New("input").With("type", "search").With("name", "words").With("id", ":words").With("autocomplete", "off");
        return elements.New(
            "form",
            Labelled("Words", words),
            Labelled("Speaker", Select("speaker", "anybody", corpus.Speakers.Select(static speaker => (speaker.Number, speaker.Speaker.Name, speaker.Places.Count)))),
            Labelled("Entity", Select("entity", "anything", corpus.Entities.Select(static entity => (entity.Number, entity.Entity.Name, entity.Places.Count)))),
            elements.New("button", "Show all").With("type", "reset"),
            elements.New("output").With("name", "found").With("for", ":words :speaker :entity").With("role", "status"))
            .With("role", "search")
            .With("aria-label", "Statements")
            .With("hidden");
    }

    private IElement Labelled(string label, IElement field) =>
        elements.New("label", elements.New("span", label), field);

    private IElement Select(string name, string none, IEnumerable<(int Number, string Name, int Count)> options) => elements.New(
        "select",
        [
            elements.New("option", none).With("value", ""),
            .. options.Select(option => elements
                .New("option", string.Create(CultureInfo.InvariantCulture, $"{option.Name} ({option.Count})"))
                .With("value", option.Number)
                .With("data-name", option.Name)),
        ])
        .With("name", name)
        .With("id", $":{name}");
}
