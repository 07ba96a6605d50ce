using System.Runtime.InteropServices;

namespace StatementsGen.Benchmarks.Building;

/// <summary>What the child processes of this one took, with all of theirs, as Unix keeps it (<c>getrusage</c>).</summary>
internal static partial class ChildProcesses
{
    private const int Children = -1;

    /// <summary>The processor time of all that have ended; zero where the system does not keep it.</summary>
    internal static TimeSpan ProcessorTime
    {
        get
        {
            if (OperatingSystem.IsWindows() || GetUsage(Children, out var usage) != 0)
            {
                return TimeSpan.Zero;
            }

            return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    // The two times come first; what follows them is not asked for, but written.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
