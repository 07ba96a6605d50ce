using System.Globalization;
using CsCheck;
using StatementsGen.Generator.Tests.Harness;

namespace StatementsGen.Generator.Tests;

/// <summary>What <see cref="AnyTextTests"/> shows of five hundred texts, of more.</summary>
[Trait("Lane", "Long")]
public sealed class LongRoundTripTests
{
    /// <summary>For how many seconds the longest run goes on: an environment variable. Without it there is none.</summary>
    private const string Seconds = "STATEMENTSGEN_ROUND_TRIP_SECONDS";

    private static readonly Gen<TextFile[]> Files = TextFile.Any.Array[500];

    // Few, so that many are compiled: a fault of one text shows whatever else is there.
    private static readonly Gen<(TextFile[] Files, string Detail)> Few = Gen.Select(TextFile.Any.Array[1, 20], Gen.OneOf("Statements", "Documents", "Corpus"));

    public static bool IsLongRunAskedFor => Environment.GetEnvironmentVariable(Seconds) is not null;

    [Theory]
    [InlineData("Statements")]
    [InlineData("Documents")]
    [InlineData("Corpus")]
    public void Two_thousand_texts_are_compiled_as_they_are_read(string detail) =>
        Files.Sample(files => RoundTrip.Check(files, detail), iter: 4, threads: 1);

    [Fact(Skip = "Set STATEMENTSGEN_ROUND_TRIP_SECONDS to run it.", SkipUnless = nameof(IsLongRunAskedFor))]
    public void Texts_are_compiled_as_they_are_read_for_as_long_as_asked()
    {
        var compilations = 0L;
        var readings = 0L;
        try
        {
            Few.Sample(
                (files, detail) =>
                {
                    RoundTrip.Check(files, detail);
                    Interlocked.Increment(ref compilations);
                    Interlocked.Add(ref readings, 2 * files.Length);
                },
                time: int.Parse(Environment.GetEnvironmentVariable(Seconds)!, CultureInfo.InvariantCulture));
        }
        finally
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{readings} readings, {compilations} compilations");
        }
    }
}
