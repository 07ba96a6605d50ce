using System.Text;

namespace StatementsGen.Tests.Files;

/// <summary>A folder of texts that is gone after the test.</summary>
internal sealed class TextFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("statements-").FullName;

    internal TextFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal TextFolder With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
        return this;
    }

    internal TextFolder WithLink(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(path))!);
        Directory.CreateSymbolicLink(FullPath(path), FullPath(target));
        return this;
    }

    internal string FullPath(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
