using System.Globalization;
using System.Xml;
using StatementsGen.Tool.Marks;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Tei;

/// <summary>Writes the text of a document in TEI: divisions, blocks, and statements with who says what.</summary>
/// <param name="xml">Writes XML.</param>
/// <param name="document">The document.</param>
/// <param name="names">The names in it.</param>
/// <param name="prefix">What the ids of the document begin with.</param>
internal sealed class TeiText(XmlWriter xml, StatementDocument document, TeiNames names, string prefix)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly Stack<int> _open = new();

    /// <summary>Writes the text.</summary>
    internal void Write()
    {
        Start("text");
        Start("body");
        if (document.TitleSpan is { } title && document.Title is not null)
        {
            Element("head", () => Text(title));
        }

        for (var i = 0; i < document.Blocks.Count;)
        {
            var block = document.Blocks[i];
            if (block.Kind == BlockKind.Heading)
            {
                OpenDivision(block);
                i++;
                continue;
            }

            var run = RunFrom(i);
            WriteRun(block.Kind, run);
            i += run.Count;
        }

        if (document.Blocks.Count == 0)
        {
            Element("p", static () => { });
        }

        foreach (var _ in _open)
        {
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Items and rows stand together in a list and a table.
    private List<Block> RunFrom(int first)
    {
        var kind = document.Blocks[first].Kind;
        List<Block> run = [document.Blocks[first]];
        while (kind is BlockKind.Item or BlockKind.Row && first + run.Count < document.Blocks.Count && document.Blocks[first + run.Count].Kind == kind)
        {
            run.Add(document.Blocks[first + run.Count]);
        }

        return run;
    }

    private void OpenDivision(Block heading)
    {
        while (_open.TryPeek(out var level) && level >= heading.Level)
        {
            _open.Pop();
            xml.WriteEndElement();
        }

        _open.Push(heading.Level);
        Start("div");
        if (heading.Key is { } key)
        {
            xml.WriteAttributeString("n", XmlText.Of(key));
        }

        Element("head", () => Text(heading.Span));
    }

    private void WriteRun(BlockKind kind, List<Block> run)
    {
        switch (kind)
        {
            case BlockKind.Item:
                Element("list", () => run.ForEach(block => Element("item", () => WriteBlock(block, numbered: true), ("rend", LevelOf(block)))));
                break;
            case BlockKind.Row:
                Element("table", () => run.ForEach(block => Element("row", () => Element("cell", () => WriteBlock(block)))));
                break;
            case BlockKind.Quotation:
                Element("quote", () => Element("p", () => WriteBlock(run[0])), ("rend", LevelOf(run[0])));
                break;
            case BlockKind.Code:
                Element("ab", () => xml.WriteString(XmlText.Of(document.Text.Substring(run[0].Span.Start, run[0].Span.Length))), ("type", "code"));
                break;
            default:
                Element("p", () => WriteBlock(run[0]));
                break;
        }
    }

    private static string LevelOf(Block block) => string.Create(CultureInfo.InvariantCulture, $"level-{block.Level}");

    private void WriteBlock(Block block, bool numbered = false)
    {
        if (numbered && block.NumberLength > 0)
        {
            xml.WriteAttributeString("n", XmlText.Of(document.TextOf(new TextSpan(block.Span.Start, block.NumberLength)).Trim()));
        }

        if (block.StatementCount == 0)
        {
            Text(block.Span);
        }

        for (var i = block.FirstStatement; i < block.FirstStatement + block.StatementCount; i++)
        {
            if (i > block.FirstStatement)
            {
                xml.WriteString(" ");
            }

            WriteStatement(document.Statements[i]);
        }
    }

    private void WriteStatement(Statement statement)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}.s{statement.Index + 1}");
        var parts = MarkedPart.Divide(statement.Span, MarksOf(statement));
        var chains = new SaidChains(parts, id);
        Element(
            "s",
            () => WriteParts(statement, parts, chains),
            ("xml:id", id),
            ("n", statement.Key ?? (statement.Index + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private IEnumerable<Mark> MarksOf(Statement statement) => AttributionMarks.Of(document, statement)
        .Concat(statement.Mentions.Select(static (mention, i) => new Mark(MarkKind.Name, mention.Span, i)));

    private void WriteParts(Statement statement, IReadOnlyList<MarkedPart> parts, SaidChains chains)
    {
        foreach (var part in parts)
        {
            if (part.Mark is not { } mark)
            {
                Text(part.Span);
                continue;
            }

            var (element, attributes) = DescribeMark(statement, mark);
            Element(element, () => WriteParts(statement, part.Parts, chains), [.. attributes, .. chains.AttributesOf(part)]);
        }
    }

    private (string Element, (string Name, string? Value)[] Attributes) DescribeMark(Statement statement, Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Content:
                var said = statement.Attributions[mark.Index];
                return ("said", [("who", ReferenceTo(said.Speakers)), ("toWhom", ReferenceTo(said.Addressee)), ("direct", DirectOf(said.Quotation))]);
            case MarkKind.Speaker:
                var speakers = AttributionMarks.SpeakersOf(statement.Attributions[mark.Index]).Where(speaker => speaker.Span == mark.Span).Select(static speaker => speaker.Speaker);
                return ("rs", [("type", "speaker"), ("ref", ReferenceTo(speakers.OfType<Speaker>()))]);
            case MarkKind.Addressee:
                return ("rs", [("type", "addressee"), ("ref", ReferenceTo(statement.Attributions[mark.Index].Addressee))]);
            case MarkKind.Name:
                var entity = statement.Mentions[mark.Index].Entity;
                return (ElementOf(entity.Kind), [("ref", names.ReferenceTo(entity.Name))]);
            default:
                var cue = statement.Attributions[mark.Index];
                return ("seg", [("type", "cue"), ("subtype", (cue.IsNegated ? "not-" : "") + ModelTerms.Of(cue.Act))]);
        }
    }

    private string? ReferenceTo(IEnumerable<Speaker> speakers) =>
        string.Join(' ', speakers.Select(speaker => names.ReferenceTo(speaker.Name)).Distinct()) is { Length: > 0 } references ? references : null;

    private string? ReferenceTo(Addressee? addressee) => addressee is null ? null : names.ReferenceTo(addressee.Name);

    // A mixed quotation is neither: some of it is the speaker's words.
    private static string DirectOf(QuotationKind quotation) => quotation switch
    {
        QuotationKind.Direct => "true",
        QuotationKind.Indirect => "false",
        _ => "unknown",
    };

    private static string ElementOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "persName",
        EntityKind.Organization => "orgName",
        EntityKind.Place => "placeName",
        _ => "name",
    };

    private void Start(string name) => xml.WriteStartElement(name, Namespace);

    private void Text(TextSpan span) => xml.WriteString(XmlText.Of(document.TextOf(span)));

    private void Element(string name, Action write, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            if (attribute.StartsWith("xml:", StringComparison.Ordinal))
            {
                xml.WriteAttributeString("xml", attribute[4..], null, value);
            }
            else
            {
                xml.WriteAttributeString(attribute, XmlText.Of(value));
            }
        }

        write();
        xml.WriteEndElement();
    }
}
