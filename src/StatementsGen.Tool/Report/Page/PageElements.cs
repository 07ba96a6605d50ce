using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Makes the elements of a page. Texts and values are text whatever they hold: the library escapes them.</summary>
/// <param name="document">The page.</param>
internal sealed class PageElements(IHtmlDocument document)
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>Makes an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="children">What stands in it.</param>
    internal IElement New(string name, params IEnumerable<INode> children) => Fill(document.CreateElement(name), children);

    /// <summary>Makes an element with a text in it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    internal IElement New(string name, string text) => Fill(document.CreateElement(name), [Text(text)]);

    /// <summary>Makes an element of a drawing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="children">What stands in it.</param>
    internal IElement NewDrawn(string name, params IEnumerable<INode> children) => Fill(document.CreateElement(Svg, name), children);

    /// <summary>Makes a text without control characters.</summary>
    /// <param name="text">The text.</param>
    internal INode Text(string text) => document.CreateTextNode(VisibleText.Of(text));

    /// <summary>Makes a link to an element of the page.</summary>
    /// <param name="id">The id of the element.</param>
    /// <param name="text">The text of the link.</param>
    internal IElement Link(string id, string text) => New("a", text).With("href", $"#{id}");

    /// <summary>Makes a script or a style. It is no text of others: nothing in it is escaped.</summary>
    /// <param name="name"><c>script</c> or <c>style</c>.</param>
    /// <param name="code">What stands in it.</param>
    internal IElement NewCode(string name, string code) => Fill(document.CreateElement(name), [document.CreateTextNode(code)]);

    private static IElement Fill(IElement element, IEnumerable<INode> children)
    {
        foreach (var child in children)
        {
            element.AppendChild(child);
        }

        return element;
    }
}
