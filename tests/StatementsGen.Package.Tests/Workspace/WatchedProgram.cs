using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace StatementsGen.Package.Tests.Workspace;

/// <summary>A program that <c>dotnet watch</c> runs. Its assertions show all that both wrote.</summary>
public sealed class WatchedProgram : IAsyncDisposable
{
    // For a machine that does much else; what is waited for comes in a second or a build's time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _output = new();

    internal WatchedProgram(Process process)
    {
        _process = process;
        // The program writes to the one, dotnet watch to the other.
        process.OutputDataReceived += Receive;
        process.ErrorDataReceived += Receive;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The program prints this line, and <c>dotnet watch</c> looks out for changes: one that comes now is not missed.</summary>
    /// <param name="line">The line.</param>
    public async Task AssertPrintsAsync(string line)
    {
        var (printed, watching) = (false, false);
        while (!printed || !watching)
        {
            var next = await ReadLineAsync($"Expected to print '{line}'.");
            printed |= next == line;
            watching |= next.Contains("Waiting for changes", StringComparison.Ordinal);
        }
    }

    /// <summary><c>dotnet watch</c> asks whether to restart the program, rather than change it while it runs.</summary>
    public async Task AssertAsksToRestartAsync()
    {
        while (!(await ReadLineAsync("Expected to ask for a restart.")).Contains("Restart is needed", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>Ends both.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Receive(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is { } line)
        {
            _lines.Writer.TryWrite(line);
        }
    }

    private async Task<string> ReadLineAsync(string expectation)
    {
        try
        {
            var line = await _lines.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            _output.AppendLine(line);
            return line;
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"{expectation}\n{_output}");
        }
    }
}
