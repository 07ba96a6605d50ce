namespace StatementsGen.Benchmarks.Measurement;

/// <summary>One of several that do the same work.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Does the work once over all texts; gives a count that shows that it was done.</param>
internal sealed record Contender(string Name, Func<long> Run);
