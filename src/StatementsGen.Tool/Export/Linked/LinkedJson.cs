using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementsGen.Tool.Export.Linked;

/// <summary>Writes one object of JSON a line.</summary>
/// <param name="output">Where the lines go; it stays open.</param>
internal sealed class LinkedJson(Stream output) : IAsyncDisposable
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Returns what stands for a document in links: its id with what a link cannot hold escaped.</summary>
    /// <param name="id">The id.</param>
    internal static string LinkTo(DocumentId id) => string.Join('/', id.Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Writes an object, alone or as an item of a list.</summary>
    /// <param name="write">Writes its properties.</param>
    internal void Object(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    /// <summary>Writes a property that is an object.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="write">Writes the properties of the object.</param>
    internal void Object(string name, Action write)
    {
        _json.WritePropertyName(name);
        Object(write);
    }

    /// <summary>Writes a property that is a list.</summary>
    /// <typeparam name="T">What its items are made of.</typeparam>
    /// <param name="name">The name of the property.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    internal void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a property that is a text; none for <see langword="null"/>.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">The text.</param>
    internal void Text(string name, string? text)
    {
        if (text is not null)
        {
            _json.WritePropertyName(name);
            Text(text);
        }
    }

    /// <summary>Writes a text as an item of a list.</summary>
    /// <param name="text">The text.</param>
    internal void Text(string text) => _json.WriteRawValue(JsonText.Encode(text), skipInputValidation: true);

    /// <summary>Writes a property that is a number.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="number">The number.</param>
    internal void Number(string name, int number) => _json.WriteNumber(name, number);

    /// <summary>Writes a line that is an object.</summary>
    /// <param name="write">Writes its properties.</param>
    internal void Line(Action write)
    {
        Object(write);
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Hands on the lines.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    internal async ValueTask FlushAsync(CancellationToken cancellationToken) => await output.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await output.FlushAsync();
    }
}
