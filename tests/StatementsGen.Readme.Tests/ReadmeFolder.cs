namespace StatementsGen.Readme.Tests;

/// <summary>A folder like the one that the READMEs start from: the repository's texts, and what the tool's page asks for. It is gone after the test.</summary>
internal sealed class ReadmeFolder : IDisposable
{
    internal ReadmeFolder()
    {
        var seeds = System.IO.Path.Combine(TestedBuild.RepositoryRoot, "seeds");
        foreach (var file in Directory.GetFiles(seeds, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, "seeds", System.IO.Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "texts.jsonl"), """{"id":"a","text":"Talks will go on, the minister said."}""" + "\n");
    }

    internal string Path { get; } = Directory.CreateTempSubdirectory("readme-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
