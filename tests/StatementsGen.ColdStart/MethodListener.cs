using System.Diagnostics.Tracing;
using System.Text;

namespace StatementsGen.ColdStart;

/// <summary>Lists the methods that the JIT compiles. Listening itself costs methods and memory, so a run that is listed is not one to measure.</summary>
internal sealed class MethodListener : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private readonly StringBuilder _methods = new();

    /// <summary>Writes the list: a line for each method with type, name and signature, separated by tabs.</summary>
    /// <param name="file">The file to write to.</param>
    internal void Write(string file)
    {
        lock (_methods)
        {
            File.WriteAllText(file, _methods.ToString());
        }
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventName: "MethodLoadVerbose_V1" or "MethodLoadVerbose_V2", Payload: { Count: > 8 } payload })
        {
            lock (_methods)
            {
                _methods.Append(payload[6]).Append('\t').Append(payload[7]).Append('\t').Append(payload[8]).Append('\n');
            }
        }
    }
}
