using System.Globalization;
using AngleSharp.Dom;
using StatementsGen.Tool.Show;

namespace StatementsGen.Tool.Report.Page;

/// <summary>Sets attributes of elements.</summary>
internal static class ElementExtensions
{
    /// <summary>Sets an attribute, and returns the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="value">The value; control characters are replaced.</param>
    internal static IElement With(this IElement element, string attribute, string value = "")
    {
        element.SetAttribute(attribute, VisibleText.Of(value));
        return element;
    }

    /// <summary>Sets an attribute to a number, and returns the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    internal static IElement With(this IElement element, string attribute, double value) =>
        element.With(attribute, value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Sets the classes, and returns the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="classes">The classes, with a space between them.</param>
    internal static IElement Of(this IElement element, string classes) => element.With("class", classes);
}
