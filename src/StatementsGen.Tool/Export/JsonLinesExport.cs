using System.Buffers;
using System.Text.Json;

namespace StatementsGen.Tool.Export;

/// <summary>Reads one JSON object a line, <c>{"id": …, "text": …}</c>, and writes one a line: what was read from the text.</summary>
internal static class JsonLinesExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Run(TextReader input, Stream output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            using var json = JsonDocument.Parse(line);
            var document = StatementReader.Read(json.RootElement.GetProperty("text").GetString()!);
            buffer.Clear();
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                Write(writer, json.RootElement.GetProperty("id"), document);
            }

            output.Write(buffer.WrittenSpan);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement id, StatementDocument document)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        WriteSpan(writer, "title", document.TitleSpan, null);
        writer.WriteStartArray("statements");
        foreach (var statement in document.Statements)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", statement.Span.Start);
            writer.WriteNumber("end", statement.Span.End);
            writer.WriteStartArray("attributions");
            foreach (var attribution in statement.Attributions)
            {
                writer.WriteStartObject();
                WriteSpan(writer, "speaker", attribution.SpeakerSpan, attribution.Speaker?.Name);
                WriteSpan(writer, "cue", attribution.CueSpan, null);
                writer.WriteStartArray("content");
                foreach (var span in attribution.ContentSpans)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("start", span.Start);
                    writer.WriteNumber("end", span.End);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteString("quotation", attribution.Quotation switch
                {
                    QuotationKind.Direct => "direct",
                    QuotationKind.Mixed => "mixed",
                    _ => "indirect",
                });
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("abbreviations");
        foreach (var abbreviation in document.Abbreviations)
        {
            writer.WriteStartObject();
            writer.WriteString("short", abbreviation.ShortForm);
            writer.WriteString("long", abbreviation.LongForm);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string property, TextSpan? span, string? name)
    {
        if (span is not { } value)
        {
            writer.WriteNull(property);
            return;
        }

        writer.WriteStartObject(property);
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        if (name is not null)
        {
            writer.WriteString("name", name);
        }

        writer.WriteEndObject();
    }
}
