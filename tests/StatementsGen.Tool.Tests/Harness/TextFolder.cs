using System.Text;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>A folder of texts that is gone after the test.</summary>
internal sealed class TextFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("statements-").FullName;

    internal TextFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal TextFolder With(string path, byte[] bytes)
    {
        var file = FullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    internal string FullPath(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
