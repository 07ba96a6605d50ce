using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatementsGen.Benchmarks.Building;

namespace StatementsGen.Benchmarks.Starting;

/// <summary>A program that reads one statement out of many documents, and prints what that took.</summary>
internal static class StartedProject
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a program.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="contestant">How it has the statements.</param>
    /// <param name="corpus">The documents.</param>
    internal static void Write(string folder, Contestant contestant, CorpusShape corpus)
    {
        if (contestant.Detail is { } detail)
        {
            BenchmarkProject.Write(folder, corpus, Enum.Parse<ProjectShape>(detail), isProgram: true);
        }
        else
        {
            BenchmarkProject.WriteSurroundings(folder);
            File.WriteAllText(Path.Combine(folder, "Texts.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>{contestant.Items}</ItemGroup>
                </Project>
                """);
            WriteContent(folder, contestant, [.. BenchmarkProject.Texts(corpus).Select(static text => StatementReader.Read(text.Content, text.Path))]);
        }

        File.WriteAllText(Path.Combine(folder, "Program.cs"), $$"""
            var memory = Environment.WorkingSet;
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var text = {{contestant.Read}};
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            var cold = System.Diagnostics.Stopwatch.GetElapsedTime(start);
            var document = {{contestant.Read}};
            before = GC.GetTotalAllocatedBytes(precise: true);
            start = System.Diagnostics.Stopwatch.GetTimestamp();
            var length = 0L;
            for (var i = 0; i < 500_000; i++)
            {
                length += ({{contestant.Read}}).Length;
            }

            var warm = System.Diagnostics.Stopwatch.GetElapsedTime(start);
            var warmAllocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            var peak = 0L;
            if (args.Length > 0)
            {
                length += {{(contestant.Enumerate.Length > 0 ? contestant.Enumerate : "0L")}};
                peak = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 - memory;
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{cold.TotalMilliseconds} {allocated} {warm.TotalNanoseconds / 500_000} {warmAllocated / 500_000.0} {peak} {length} {text.Length}"));

            {{contestant.Code}}
            """);
    }

    private static void WriteContent(string folder, Contestant contestant, StatementDocument[] documents)
    {
        if (contestant.Items.Contains("all.json", StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(folder, "all.json"), JsonSerializer.Serialize(documents.Select(static document => new
            {
                document.Path,
                document.Title,
                Statements = document.Statements.Select(static statement => new
                {
                    statement.Text,
                    statement.Span.Start,
                    statement.Span.Length,
                    statement.Position.Line,
                    statement.Position.Column,
                    Speaker = (statement as AttributedStatement)?.Speaker.ToString(),
                    (statement as AttributedStatement)?.Cue,
                }),
            }), Json));
        }
        else if (contestant.Items.Contains("resx", StringComparison.Ordinal))
        {
            var resx = new StringBuilder("""
                <root>
                  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
                  <resheader name="version"><value>2.0</value></resheader>
                  <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms</value></resheader>
                  <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms</value></resheader>

                """);
            for (var i = 0; i < documents.Length; i++)
            {
                foreach (var statement in documents[i].Statements)
                {
                    resx.Append(CultureInfo.InvariantCulture, $"<data name=\"d{i}s{statement.Index}\"><value>{System.Security.SecurityElement.Escape(statement.Text)}</value></data>\n");
                }
            }

            File.WriteAllText(Path.Combine(folder, "Texts.resx"), resx.Append("</root>").ToString());
        }
        else
        {
            File.WriteAllLines(
                Path.Combine(folder, "all.txt"),
                documents.SelectMany(static document => document.Statements.Select(static statement => statement.Text).Prepend($"# {document.Title}")));
        }
    }
}
