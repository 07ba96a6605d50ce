using System.Text.Encodings.Web;
using System.Text.Json;
using Kept.Texts;

// Prints the documents of this assembly, so that a later version of the library can compare what it reads from it.
var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
Console.Out.Write(JsonSerializer.Serialize(Corpus.Documents.ToList(), options) + "\n");
