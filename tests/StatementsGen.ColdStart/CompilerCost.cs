namespace StatementsGen.ColdStart;

/// <summary>What a process of the compiler cost.</summary>
/// <param name="Methods">The number of methods that the JIT compiled.</param>
/// <param name="JitTime">The time that the JIT took, on all threads.</param>
/// <param name="AllocatedBytes">The bytes that were allocated.</param>
/// <param name="ProcessorTime">The processor time of the process.</param>
/// <param name="Assemblies">The simple names of the assemblies that were loaded.</param>
public sealed record CompilerCost(int Methods, TimeSpan JitTime, long AllocatedBytes, TimeSpan ProcessorTime, IReadOnlyList<string> Assemblies);
