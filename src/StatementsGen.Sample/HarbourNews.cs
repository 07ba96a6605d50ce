using System.Globalization;
using StatementsGen.Sample.Seeds.Press;

namespace StatementsGen.Sample;

/// <summary>News about the harbour, with dates from front matter and statements by pinned names.</summary>
public static class HarbourNews
{
    /// <summary>The promise as one cites it, with the day on which it was made.</summary>
    public static string Promise =>
        $"{HarbourBridge.Promise.Speaker.Name}, {HarbourBridge.Metadata.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {HarbourBridge.Promise.Content}";

    /// <summary>The answer to the opening of the bridge, and what it answers.</summary>
    public static (AttributedStatement Answer, StatementDocument? To) Denial =>
        (TheFerriesKeepRunning.NoSale, TheFerriesKeepRunning.Metadata.Answers);
}
