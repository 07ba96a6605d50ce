using System.Text.Encodings.Web;
using System.Text.Json;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export;

/// <summary>Writes documents as JSON Lines. The tool's README documents the schema.</summary>
internal sealed class JsonLinesWriter : IDocumentWriter
{
    private const int LongestUnflushed = 1 << 16;

    // Readable text rather than escapes: this is not for embedding in HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the lines go; it stays open.</param>
    internal JsonLinesWriter(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, Options);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        Write(id, document);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask FlushAsync(CancellationToken cancellationToken) => await _output.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await _output.FlushAsync();
    }

    private void Write(DocumentId id, StatementDocument document)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        _json.WriteRawValue(id.IsNumber ? id.Value : JsonText.Encode(id.Value), skipInputValidation: true);
        if (document.Path.Length > 0)
        {
            WriteText("path", document.Path);
            WriteText("name", document.Name);
        }

        WriteSpan("title", document, document.TitleSpan);
        WriteStatements(document);
        WriteBlocks(document);
        WriteEntities(document);
        WriteAbbreviations(document);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _output.WriteByte((byte)'\n');
    }

    private void WriteStatements(StatementDocument document)
    {
        _json.WriteStartArray("statements");
        foreach (var statement in document.Statements)
        {
            _json.WriteStartObject();
            WritePlace(statement.Span);
            WriteText("text", statement.Text);
            if (statement.Key is { } key)
            {
                WriteText("key", key);
            }

            _json.WriteNumber("line", statement.Position.Line);
            _json.WriteNumber("column", statement.Position.Column);
            _json.WriteStartArray("attributions");
            foreach (var attribution in statement.Attributions)
            {
                WriteAttribution(document, attribution);
            }

            _json.WriteEndArray();
            _json.WriteStartArray("mentions");
            foreach (var mention in statement.Mentions)
            {
                _json.WriteStartObject();
                WritePlace(mention.Span);
                WriteText("text", mention.Text);
                WriteText("entity", mention.Entity.Name);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
            if (_json.BytesPending > LongestUnflushed)
            {
                _json.Flush();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteBlocks(StatementDocument document)
    {
        _json.WriteStartArray("blocks");
        foreach (var block in document.Blocks)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", ModelTerms.Of(block.Kind));
            WritePlace(block.Span);
            if (block.Level > 0)
            {
                _json.WriteNumber("level", block.Level);
            }

            _json.WriteEndObject();
            if (_json.BytesPending > LongestUnflushed)
            {
                _json.Flush();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteAttribution(StatementDocument document, Attribution attribution)
    {
        _json.WriteStartObject();
        WriteSpeaker(document, attribution);
        WriteSpeakers(document, attribution);
        WriteSpan("cue", document, attribution.CueSpan);
        _json.WriteStartArray("content");
        foreach (var span in attribution.ContentSpans)
        {
            WriteSpan(null, document, span);
        }

        _json.WriteEndArray();
        _json.WriteString("quotation", ModelTerms.Of(attribution.Quotation));
        _json.WriteString("act", ModelTerms.Of(attribution.Act));
        _json.WriteBoolean("negated", attribution.IsNegated);
        WriteAddressee(document, attribution);
        _json.WriteEndObject();
    }

    private void WriteSpeaker(StatementDocument document, Attribution attribution)
    {
        if (attribution is { Speaker: null, SpeakerSpan: null })
        {
            _json.WriteNull("speaker");
            return;
        }

        _json.WriteStartObject("speaker");
        if (attribution.SpeakerSpan is { } span)
        {
            WritePlace(span);
            WriteText("text", document.TextOf(span));
        }

        if (attribution.Speaker is { } speaker)
        {
            WriteParts(speaker, attribution.Resolution);
        }

        _json.WriteEndObject();
    }

    private void WriteSpeakers(StatementDocument document, Attribution attribution)
    {
        _json.WriteStartArray("speakers");
        foreach (var mention in attribution.SpeakerMentions)
        {
            _json.WriteStartObject();
            if (mention.Span is { } span)
            {
                WritePlace(span);
                WriteText("text", LineFolding.Fold(document.Text, span));
            }

            WriteParts(mention.Speaker, mention.Resolution);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteParts(Speaker speaker, SpeakerResolution resolution)
    {
        WriteText("name", speaker.Name);
        WriteText("role", speaker.Role);
        WriteText("organization", speaker.Organization);
        WriteText("kind", ModelTerms.Of(speaker.Kind));
        _json.WriteString("resolution", ModelTerms.Of(resolution));
    }

    private void WriteAddressee(StatementDocument document, Attribution attribution)
    {
        if (attribution is { Addressee: null, AddresseeSpan: null })
        {
            _json.WriteNull("addressee");
            return;
        }

        _json.WriteStartObject("addressee");
        if (attribution.AddresseeSpan is { } span)
        {
            WritePlace(span);
            WriteText("text", LineFolding.Fold(document.Text, span));
        }

        if (attribution.Addressee is { } addressee)
        {
            WriteText("name", addressee.Name);
            WriteText("kind", ModelTerms.Of(addressee.Kind));
        }

        _json.WriteEndObject();
    }

    private void WriteEntities(StatementDocument document)
    {
        _json.WriteStartArray("entities");
        foreach (var entity in document.Entities)
        {
            _json.WriteStartObject();
            WriteText("name", entity.Name);
            WriteText("kind", ModelTerms.Of(entity.Kind));
            _json.WriteStartArray("aliases");
            foreach (var alias in entity.Aliases)
            {
                WriteText(null, alias);
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteAbbreviations(StatementDocument document)
    {
        _json.WriteStartArray("abbreviations");
        foreach (var abbreviation in document.Abbreviations)
        {
            _json.WriteStartObject();
            WriteText("short", abbreviation.ShortForm);
            WriteText("long", abbreviation.LongForm);
            WriteSpan("shortPlace", document, abbreviation.ShortSpan);
            WriteSpan("longPlace", document, abbreviation.LongSpan);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(string? property, StatementDocument document, TextSpan? span)
    {
        if (property is not null)
        {
            _json.WritePropertyName(property);
        }

        if (span is not { } place)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        WritePlace(place);
        WriteText("text", document.TextOf(place));
        _json.WriteEndObject();
    }

    private void WritePlace(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
    }

    private void WriteText(string? property, string? text)
    {
        if (property is not null)
        {
            _json.WritePropertyName(property);
        }

        if (text is null)
        {
            _json.WriteNullValue();
        }
        else if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            _json.WriteRawValue(JsonText.Encode(text), skipInputValidation: true);
        }
        else
        {
            _json.WriteStringValue(text);
        }
    }
}
