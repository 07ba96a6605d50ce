namespace StatementsGen.Tool.Shell;

/// <summary>What a command ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    internal const int Success = 0;

    /// <summary>There are errors, and standard error (for <c>check</c>: standard output) says which.</summary>
    internal const int Failure = 1;

    /// <summary>Stopped by Ctrl+C: 128 and the number of the signal, as shells have it.</summary>
    internal const int Stopped = 130;
}
