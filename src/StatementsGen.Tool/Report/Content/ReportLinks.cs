using System.Globalization;
using System.Text;

namespace StatementsGen.Tool.Report.Content;

/// <summary>
/// The links to documents and statements of a report: the path of the text without its ending, and the key of the statement or else the words of its member's
/// name, as in <c>press/bridge/opening-day</c>.
/// </summary>
/// <remarks>
/// Links hold only letters, digits, marks, <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c>: they need no escapes, and what else a page has ids for can have a
/// <c>:</c> in them. As the names of members, they stay when text is appended.
/// </remarks>
internal sealed class ReportLinks
{
    private readonly Dictionary<ReportText, string> _texts = [];
    private readonly Dictionary<ReportText, string[]> _statements = [];

    /// <summary>Creates the links of texts.</summary>
    /// <param name="texts">The texts.</param>
    internal ReportLinks(IReadOnlyList<ReportText> texts)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            _texts.Add(text, Take(taken, string.Join('/', Path.ChangeExtension(text.File.Path, null).Split('/').Select(Clean))));
        }

        foreach (var text in texts)
        {
            _statements.Add(text, StatementsOf(text, _texts[text], taken));
        }
    }

    /// <summary>Returns the link to a document.</summary>
    /// <param name="text">The text.</param>
    internal string Of(ReportText text) => _texts[text];

    /// <summary>Returns the link to a statement.</summary>
    /// <param name="place">The statement.</param>
    internal string Of(StatementPlace place) => _statements[place.Text][place.Statement.Index];

    // Keys are what authors chose: they have their links before any words do.
    private static string[] StatementsOf(ReportText text, string document, HashSet<string> taken)
    {
        var links = new string[text.Document.Statements.Count];
        foreach (var statement in text.Document.Statements.OrderBy(static statement => statement.Key is null))
        {
            links[statement.Index] = Take(taken, $"{document}/{Clean(statement.Key ?? WordsOf(text.Members[statement.Index]))}");
        }

        return links;
    }

    private static string Take(HashSet<string> taken, string link)
    {
        var unique = link;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{link}-{i}");
        }

        return unique;
    }

    // "FOOpensADoor" is "fo-opens-a-door".
    private static string WordsOf(string member)
    {
        var words = new StringBuilder(member.Length + 8);
        for (var i = 0; i < member.Length; i++)
        {
            if (i > 0 && char.IsUpper(member[i]) && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1]))))
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(member[i]));
        }

        return words.ToString();
    }

    private static string Clean(string name)
    {
        var clean = string.Create(name.Length, name, static (clean, name) =>
        {
            for (var i = 0; i < clean.Length; i++)
            {
                clean[i] = char.IsLetterOrDigit(name[i]) || char.GetUnicodeCategory(name[i]) == UnicodeCategory.NonSpacingMark || name[i] is '-' or '_' or '.' ? name[i] : '-';
            }
        });
        return clean.Length > 0 ? clean : "-";
    }
}
