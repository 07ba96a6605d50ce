using System.Text;
using System.Text.Json;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Export;

/// <summary>Goes on with a file of JSON Lines whose writing was interrupted.</summary>
internal static class LinesResume
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Takes the rest of a line that was cut off away, and goes to the end.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What stands last in the file; <see langword="null"/> if no whole line does.</returns>
    /// <exception cref="CommandFailure">The last line is not one of an export.</exception>
    internal static ResumePoint? Open(FileStream file)
    {
        var end = StartOfLine(file, file.Length);
        file.SetLength(end);
        file.Position = end;
        if (end == 0)
        {
            return null;
        }

        var line = new byte[end - StartOfLine(file, end - 1)];
        file.Position = end - line.Length;
        file.ReadExactly(line);
        return new ResumePoint(IdOf(line));
    }

    // The place behind the last line break before an end.
    private static long StartOfLine(FileStream file, long end)
    {
        var chunk = new byte[ChunkLength];
        while (end > 0)
        {
            var length = (int)Math.Min(ChunkLength, end);
            file.Position = end - length;
            file.ReadExactly(chunk, 0, length);
            if (chunk.AsSpan(0, length).LastIndexOf((byte)'\n') is var last and >= 0)
            {
                return end - length + last + 1;
            }

            end -= length;
        }

        return 0;
    }

    private static DocumentId IdOf(byte[] line)
    {
        try
        {
            // The first property is the id.
            var reader = new Utf8JsonReader(line);
            if (reader.Read() && reader.Read() && reader.ValueTextEquals("id"u8) && reader.Read())
            {
                return reader.TokenType == JsonTokenType.Number
                    ? new DocumentId(Encoding.ASCII.GetString(reader.ValueSpan), IsNumber: true)
                    : new DocumentId(JsonText.Decode(reader.ValueSpan));
            }
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new CommandFailure("The last line of the output is not one of an export. Write another file.");
    }
}
