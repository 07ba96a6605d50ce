using System.Collections.Concurrent;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>MSBuild servers that nothing else on the machine uses. A build in one that has run before costs half of what it costs in a new process.</summary>
/// <param name="name">What their names begin with.</param>
internal sealed class BuildServers(string name)
{
    private readonly ConcurrentBag<Dictionary<string, string>> _idle = [];
    private int _servers;

    /// <summary>Runs a command with a server that no other command has meanwhile. The command starts the server.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="variables">Environment variables.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    internal async Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, IEnumerable<string> arguments)
    {
        var server = _idle.TryTake(out var idle) ? idle : NewServer();
        try
        {
            return await DotnetCommand.RunAsync(folder, new Dictionary<string, string>([.. variables, .. server]), arguments);
        }
        finally
        {
            _idle.Add(server);
        }
    }

    /// <summary>Ends the servers.</summary>
    /// <param name="folder">The folder to run in.</param>
    internal Task StopAsync(string folder) =>
        Task.WhenAll(_idle.Select(server => DotnetCommand.RunAsync(folder, server, "build-server", "shutdown", "--msbuild")));

    // MSBuild tells servers apart by the salt.
    private Dictionary<string, string> NewServer() => new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "0",
        ["MSBUILDNODEHANDSHAKESALT"] = $"{name}-{Interlocked.Increment(ref _servers)}",
    };
}
