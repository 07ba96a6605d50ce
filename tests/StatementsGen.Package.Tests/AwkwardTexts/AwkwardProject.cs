using StatementsGen.Package.Tests.Workspace;

namespace StatementsGen.Package.Tests.AwkwardTexts;

/// <summary>A program over all awkward texts, built and run once: it compares each compiled document with its file.</summary>
public sealed class AwkwardProject : ConsumerProject, IAsyncLifetime
{
    private CommandResult? _result;

    /// <summary>Writes the project.</summary>
    /// <param name="feed">Where the package is.</param>
    public AwkwardProject(PackageFeed feed)
        : base(feed, "Awkward")
    {
        WriteProjectFile(
            "net10.0",
            // Some texts are awkward in a way that deserves advice: an override of direction, no statement.
            "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);STG0102;STG0105</NoWarn>",
            PackageReference + """<StatementFile Include="seeds/listed/*" Link="listed/%(Filename)%(Extension)" />""");
        foreach (var text in AwkwardText.All)
        {
            Write($"seeds/{text.Path}", text.Bytes);
        }

        Write(
            "Program.cs",
            """
            using System.Text;
            using Awkward.Seeds;
            using StatementsGen;

            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            foreach (var file in Directory.EnumerateFiles(args[0], "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(args[0], file).Replace('\\', '/');
                var text = File.ReadAllText(file);
                var document = Corpus.Find(path);
                Console.WriteLine($"{path}: text {document?.Text == text}, document {document == StatementReader.Read(text, path)}");
            }

            Console.WriteLine($"{Corpus.Documents.Count} documents");
            """);
    }

    /// <summary>What the program printed.</summary>
    public CommandResult Result => _result ?? throw new InvalidOperationException("The program has not run yet.");

    /// <summary>Builds and runs the program.</summary>
    public async ValueTask InitializeAsync()
    {
        (await RestoreAndBuildAsync()).AssertSucceeded();
        _result = await RunAsync(Seeds);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
