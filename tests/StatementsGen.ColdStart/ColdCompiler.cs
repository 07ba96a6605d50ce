using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace StatementsGen.ColdStart;

/// <summary>Compiles a project of texts in a new process of the SDK's compiler, as a build without the compiler server does, and measures the process.</summary>
public static class ColdCompiler
{
    /// <summary>The environment variable with the file that the cost is written to.</summary>
    internal const string CostVariable = "STATEMENTSGEN_COLD_COST";

    /// <summary>The environment variable with the file that the compiled methods are listed in.</summary>
    internal const string MethodsVariable = "STATEMENTSGEN_COLD_METHODS";

    private static readonly string[] Analyzers = ["StatementsGen.Generator", "StatementsGen.Checks", "StatementsGen", "StatementsGen.YamlDotNet"];

    /// <summary>Compiles a project whose texts are resources and additional files.</summary>
    /// <param name="texts">The texts, by their paths in the folder of texts.</param>
    /// <param name="detail">The value of <c>StatementsGenDetail</c>; <see langword="null"/> to compile without the generator.</param>
    /// <param name="methods">A file to list the compiled methods in, or <see langword="null"/>.</param>
    /// <exception cref="InvalidOperationException">The compiler failed.</exception>
    public static CompilerCost Compile(IEnumerable<KeyValuePair<string, string>> texts, string? detail, string? methods = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var folder = Directory.CreateTempSubdirectory("statements-cold-");
        try
        {
            var arguments = Path.Combine(folder.FullName, "compiler.rsp");
            File.WriteAllLines(arguments, WriteProject(folder.FullName, texts, detail));
            return Run(arguments, Path.Combine(folder.FullName, "cost"), methods);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> WriteProject(string folder, IEnumerable<KeyValuePair<string, string>> texts, string? detail)
    {
        var options = Path.Combine(folder, "options.globalconfig");
        File.WriteAllText(options, Options(folder, detail));
        var code = Path.Combine(folder, "Code.cs");
        File.WriteAllText(code, "namespace Cold { public static class Code { public static int One => 1; } }\n");
        List<string> arguments =
        [
            "-noconfig", "-nostdlib+", "-target:library", "-deterministic+", "-optimize+", "-nullable:enable", "-langversion:latest",
            $"-out:\"{Path.Combine(folder, "Cold.dll")}\"", $"-analyzerconfig:\"{options}\"", $"\"{code}\"",
            .. Directory.GetFiles(Metadata("TargetingPack"), "*.dll").Select(static file => $"-reference:\"{file}\""),
            $"-reference:\"{Path.Combine(Metadata("Generator"), "StatementsGen.dll")}\"",
        ];
        foreach (var (path, text) in texts)
        {
            var file = Path.Combine(folder, "seeds", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            arguments.Add($"-additionalfile:\"{file}\"");
            arguments.Add($"-resource:\"{file}\",\"stg/{path}\"");
        }

        if (detail is not null)
        {
            arguments.AddRange(Analyzers.Select(static name => $"-analyzer:\"{Path.Combine(Metadata("Generator"), name)}.dll\""));
        }

        return arguments;
    }

    private static string Options(string folder, string? detail) => $"""
        is_global = true
        build_property.StatementsGenRoot64 = {Encode(Path.Combine(folder, "seeds") + Path.DirectorySeparatorChar)}
        build_property.StatementsGenProjectDirectory64 = {Encode(folder)}
        build_property.StatementsGenRootNamespace64 = {Encode("Cold")}
        build_property.StatementsGenNamespace64 =
        build_property.StatementsGenVisibility = public
        build_property.StatementsGenConstants = true
        build_property.StatementsGenDetail = {detail}

        """;

    private static CompilerCost Run(string arguments, string cost, string? methods)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Metadata("Compiler"), "@" + arguments])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_STARTUP_HOOKS"] = typeof(ColdCompiler).Assembly.Location,
                [CostVariable] = cost,
                [MethodsVariable] = methods,
            },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The compiler did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || output.Contains("CS8785", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The compiler failed:\n" + output);
        }

        var lines = File.ReadAllLines(cost);
        return new CompilerCost(
            int.Parse(lines[0], CultureInfo.InvariantCulture),
            TimeSpan.FromTicks(Ticks(1)),
            Ticks(2),
            TimeSpan.FromTicks(Ticks(3)),
            lines[4..]);

        long Ticks(int line) => long.Parse(lines[line], CultureInfo.InvariantCulture);
    }

    private static string Encode(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    private static string Metadata(string key) => typeof(ColdCompiler).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
