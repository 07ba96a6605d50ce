using System.Globalization;
using System.Text;
using System.Xml;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Tei;

/// <summary>Writes documents as a corpus in TEI P5. <c>statements.rnc</c> beside this file is the schema of what is written.</summary>
internal sealed class TeiWriter : IDocumentWriter
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly Stream _output;
    private readonly XmlWriter _xml;
    private int _documents;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the corpus goes; it stays open.</param>
    internal TeiWriter(Stream output)
    {
        _output = output;
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteWhitespace("\n");
        _xml.WriteStartElement("teiCorpus", Namespace);
        WriteHeader("Statements", "Texts that were read by statements.");
        _xml.WriteWhitespace("\n");
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        _documents++;
        var prefix = string.Create(CultureInfo.InvariantCulture, $"d{_documents}");
        var names = new TeiNames(document, prefix);
        _xml.WriteStartElement("TEI", Namespace);
        _xml.WriteAttributeString("xml", "id", null, prefix);
        _xml.WriteAttributeString("n", XmlText.Of(id.Value));
        WriteHeader(document.Title ?? id.Value, id.Value);
        WriteNames(names);
        new TeiText(_xml, document, names, prefix).Write();
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        _xml.Flush();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
        _xml.WriteEndDocument();
        _xml.Dispose();
        await _output.FlushAsync();
    }

    private void WriteHeader(string title, string source)
    {
        _xml.WriteStartElement("teiHeader", Namespace);
        _xml.WriteStartElement("fileDesc", Namespace);
        WriteAround(["titleStmt", "title"], title);
        WriteAround(["publicationStmt", "p"], "Exported by statements.");
        WriteAround(["sourceDesc", "p"], source);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteAround(string[] elements, string text)
    {
        foreach (var element in elements)
        {
            _xml.WriteStartElement(element, Namespace);
        }

        _xml.WriteString(XmlText.Of(text));
        foreach (var _ in elements)
        {
            _xml.WriteEndElement();
        }
    }

    private void WriteNames(TeiNames names)
    {
        if (names.All.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("standOff", Namespace);
        WriteList(names, "listPerson", "person", "persName", static kind => kind == EntityKind.Person);
        WriteList(names, "listOrg", "org", "orgName", static kind => kind == EntityKind.Organization);
        WriteList(names, "listPlace", "place", "placeName", static kind => kind == EntityKind.Place);
        WriteList(names, "list", "item", "name", static kind => kind is EntityKind.Other or EntityKind.Unknown);
        _xml.WriteEndElement();
    }

    private void WriteList(TeiNames names, string list, string element, string nameElement, Func<EntityKind, bool> isOne)
    {
        var listed = names.All.Where(name => isOne(name.Kind)).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement(list, Namespace);
        foreach (var name in listed)
        {
            _xml.WriteStartElement(element, Namespace);
            _xml.WriteAttributeString("xml", "id", null, name.Id);
            if (list == "list" && ModelTerms.Of(name.Kind) is { } kind)
            {
                _xml.WriteAttributeString("rend", kind);
            }

            WriteAround([nameElement], name.Name);
            foreach (var alias in name.Aliases)
            {
                _xml.WriteStartElement(nameElement, Namespace);
                _xml.WriteAttributeString("type", "alias");
                _xml.WriteString(XmlText.Of(alias));
                _xml.WriteEndElement();
            }

            // Only a person has an occupation in TEI. The role of an organization is in a note, as is that of what nobody knows the kind of.
            if (name.Role is { } role)
            {
                WriteAround([list == "listPerson" ? "occupation" : "note"], role);
            }

            if (name.Organization is { } organization)
            {
                WriteAround([list == "listPerson" ? "affiliation" : "note"], organization);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }
}
