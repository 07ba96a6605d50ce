using System.Globalization;
using System.Runtime;
using StatementsGen.ColdStart;

/// <summary>
/// Runs in the compiler's process before the compiler does (<c>DOTNET_STARTUP_HOOKS</c>). When the process ends, writes what it cost to a file.
/// The runtime looks for a class of this name without a namespace.
/// </summary>
internal static class StartupHook
{
    private static MethodListener? _listener;

    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ColdCompiler.CostVariable) is not { } file)
        {
            return;
        }

        var list = Environment.GetEnvironmentVariable(ColdCompiler.MethodsVariable);
        _listener = list is null ? null : new MethodListener();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Write(file);
            _listener?.Write(list!);
        };
    }

    private static void Write(string file)
    {
        var methods = JitInfo.GetCompiledMethodCount();
        var jitTime = JitInfo.GetCompilationTime();
        var allocated = GC.GetTotalAllocatedBytes();
        var processorTime = Environment.CpuUsage.TotalTime;
        var assemblies = AppDomain.CurrentDomain.GetAssemblies();
        File.WriteAllLines(
            file,
            [
                methods.ToString(CultureInfo.InvariantCulture),
                jitTime.Ticks.ToString(CultureInfo.InvariantCulture),
                allocated.ToString(CultureInfo.InvariantCulture),
                processorTime.Ticks.ToString(CultureInfo.InvariantCulture),
                .. assemblies.Select(static assembly => assembly.GetName().Name!),
            ]);
    }
}
