using System.Text;
using System.Text.Json;

namespace StatementsGen.Tool.Export;

/// <summary>A text to read: one line of the input, <c>{"id": …, "text": …, "path": …}</c>. Other properties are skipped.</summary>
/// <param name="Id">The id, a string or a number.</param>
/// <param name="Text">The text.</param>
/// <param name="Path">The document's path: that of a Markdown file makes the text Markdown. Empty if the line has none.</param>
internal readonly record struct TextEntry(DocumentId Id, string Text, string Path)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Parses a line.</summary>
    /// <param name="line">The line, in UTF-8.</param>
    /// <exception cref="FormatException">The line is malformed.</exception>
    internal static TextEntry Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return Read(new Utf8JsonReader(line, Options));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"it is not JSON (at byte {exception.BytePositionInLine + 1})", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("it is not UTF-8", exception);
        }
    }

    private static TextEntry Read(Utf8JsonReader reader)
    {
        DocumentId? id = null;
        string? text = null;
        var path = "";
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("""it is not an object such as {"id": "a", "text": "…"}""");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Decode(reader.ValueSpan);
            reader.Read();
            switch (name)
            {
                case "id":
                    id = IdOf(ref reader);
                    break;
                case "text" when reader.TokenType == JsonTokenType.String:
                    text = JsonText.Decode(reader.ValueSpan);
                    break;
                case "text":
                    throw new FormatException("its \"text\" is not a string");
                case "path" when reader.TokenType == JsonTokenType.String:
                    path = JsonText.Decode(reader.ValueSpan).Replace('\\', '/');
                    break;
                case "path" when reader.TokenType != JsonTokenType.Null:
                    throw new FormatException("its \"path\" is not a string");
                default:
                    reader.Skip();
                    break;
            }
        }

        // Anything after the object is an error that only another read finds.
        reader.Read();
        return new TextEntry(id ?? throw new FormatException("it has no \"id\""), text ?? throw new FormatException("it has no \"text\""), path);
    }

    private static DocumentId IdOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new DocumentId(JsonText.Decode(reader.ValueSpan)),
        JsonTokenType.Number => new DocumentId(Encoding.ASCII.GetString(reader.ValueSpan), IsNumber: true),
        _ => throw new FormatException("its \"id\" is neither a string nor a number"),
    };
}
