using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes dates, times (ISO 8601) and durations as C# expressions.</summary>
internal static class TimeLiterals
{
    private static readonly Regex Offset = new("([Zz]|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.CultureInvariant);

    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    private static readonly string[] DurationFormats = ["c", @"h\:mm", @"h\:mm\:ss", @"d\.h\:mm"];

    /// <summary>Returns the expression of a date, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? FormattableString.Invariant($"new global::System.DateOnly({date.Year}, {date.Month}, {date.Day})")
            : null;

    /// <summary>Returns the expression of a date and time with an offset, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfInstant(string text)
    {
        if (!Offset.IsMatch(text)
            || !DateTimeOffset.TryParseExact(text.ToUpperInvariant(), InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return null;
        }

        var offset = instant.Offset == TimeSpan.Zero ? "global::System.TimeSpan.Zero" : OfTimeSpan(instant.Offset);
        var whole = FormattableString.Invariant(
            $"new global::System.DateTimeOffset({instant.Year}, {instant.Month}, {instant.Day}, {instant.Hour}, {instant.Minute}, {instant.Second}, {offset})");
        var ticks = instant.Ticks % TimeSpan.TicksPerSecond;
        return ticks == 0 ? whole : FormattableString.Invariant($"{whole}.AddTicks({ticks}L)");
    }

    /// <summary>Returns the expression of a duration, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    /// <remarks>Rejects a number without a colon: .NET reads it as days, and many authors mean minutes or seconds.</remarks>
    internal static string? OfDuration(string text) =>
        text.Contains(':') && TimeSpan.TryParseExact(text, DurationFormats, CultureInfo.InvariantCulture, out var duration) ? OfTimeSpan(duration) : null;

    private static string OfTimeSpan(TimeSpan span) => span.Ticks % TimeSpan.TicksPerSecond == 0
        ? FormattableString.Invariant($"new global::System.TimeSpan({span.Days}, {span.Hours}, {span.Minutes}, {span.Seconds})")
        : FormattableString.Invariant($"new global::System.TimeSpan({span.Ticks}L)");
}
