using System.Text;
using System.Text.Json;
using StatementsGen.Tool.Export;

namespace StatementsGen.Tool.Quotes;

/// <summary>Reads the text of a field from a line of JSON.</summary>
internal static class JsonLineText
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, in UTF-8.</param>
    /// <param name="number">Its number, 1-based.</param>
    /// <param name="field">The field: names with a dot between, outermost first.</param>
    /// <exception cref="FormatException">The line is malformed, or has no such field.</exception>
    internal static QuotedText Read(ReadOnlySpan<byte> line, int number, string field)
    {
        try
        {
            var names = field.Split('.');
            var reader = new Utf8JsonReader(line, Options);
            string? id = null;
            ReadOnlySpan<byte> token = default;
            var (start, depth, isFound) = (0, 0, false);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                var level = reader.CurrentDepth - 1;
                depth = Math.Min(depth, level);
                var name = JsonText.Decode(reader.ValueSpan);
                if (level == depth && depth < names.Length && name == names[depth])
                {
                    depth++;
                    if (depth == names.Length && reader.Read())
                    {
                        token = reader.TokenType == JsonTokenType.String ? reader.ValueSpan : throw new FormatException($"its \"{field}\" is not a string");
                        (start, isFound) = ((int)reader.TokenStartIndex + 1, true);
                    }
                }
                else if (level == 0 && name == "id" && reader.Read())
                {
                    id = reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? Encoding.UTF8.GetString(line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]) : null;
                    reader.Skip();
                }
            }

            var escaped = Encoding.UTF8.GetString(token);
            var column = Encoding.UTF8.GetCharCount(line[..start]) + 1;
            return isFound
                ? new QuotedText(JsonText.Decode(token), id, offset => new TextPosition(number, column + EscapedOffset(escaped, offset)))
                : throw new FormatException($"it has no \"{field}\"");
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

    // Where a character of the text stands in the string as JSON writes it.
    private static int EscapedOffset(string escaped, int offset)
    {
        const int LengthOfCode = 6;
        var i = 0;
        for (var read = 0; read < offset; read++)
        {
            i += escaped[i] != '\\' ? 1 : escaped[i + 1] == 'u' ? LengthOfCode : 2;
        }

        return i;
    }
}
