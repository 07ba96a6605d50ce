using System.Text.RegularExpressions;
using StatementsGen.Generator.Code;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes GUIDs, URIs and versions as C# expressions.</summary>
internal static class IdentifierLiterals
{
    // Without this check, the result for a Unix path depends on the operating system.
    private static readonly Regex Scheme = new("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant);

    /// <summary>Returns the expression of a GUID, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfGuid(string text)
    {
        if (!Guid.TryParseExact(text, "D", out var guid))
        {
            return null;
        }

        var digits = guid.ToString("N");
        var bytes = Enumerable.Range(8, 8).Select(i => $"0x{digits.Substring(2 * i, 2)}");
        return $"new global::System.Guid(0x{digits.Substring(0, 8)}U, 0x{digits.Substring(8, 4)}, 0x{digits.Substring(12, 4)}, {string.Join(", ", bytes)})";
    }

    /// <summary>Returns the expression of an absolute URI, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfUri(string text) =>
        Scheme.IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out _) ? $"new global::System.Uri({CSharpText.Literal(text)})" : null;

    /// <summary>Returns the expression of a version, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfVersion(string text) =>
        text.All(static c => c is '.' or (>= '0' and <= '9')) && Version.TryParse(text, out var version)
            ? $"new global::System.Version({version.ToString().Replace(".", ", ")})"
            : null;
}
