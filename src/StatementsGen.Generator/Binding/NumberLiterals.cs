using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementsGen.Generator.Binding;

/// <summary>Writes numbers and Booleans as C# literals. Numbers have the format of JSON, with an optional sign.</summary>
internal static class NumberLiterals
{
    private static readonly Regex Integer = new("^[+-]?[0-9]{1,20}$", RegexOptions.CultureInvariant);
    private static readonly Regex Fixed = new("^[+-]?[0-9]+([.][0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new("^[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, (decimal Least, decimal Most, string Suffix)> Ranges = new(StringComparer.Ordinal)
    {
        ["sbyte"] = (sbyte.MinValue, sbyte.MaxValue, ""),
        ["byte"] = (byte.MinValue, byte.MaxValue, ""),
        ["short"] = (short.MinValue, short.MaxValue, ""),
        ["ushort"] = (ushort.MinValue, ushort.MaxValue, ""),
        ["int"] = (int.MinValue, int.MaxValue, ""),
        ["uint"] = (uint.MinValue, uint.MaxValue, "U"),
        ["long"] = (long.MinValue, long.MaxValue, "L"),
        ["ulong"] = (ulong.MinValue, ulong.MaxValue, "UL"),
    };

    /// <summary>Describes the range of an integer type, for messages.</summary>
    /// <param name="type">The type's keyword.</param>
    internal static string RangeOf(string type) => FormattableString.Invariant(
        $"a whole number from {Ranges[type].Least} to {Ranges[type].Most}, without quotes");

    /// <summary>Returns the literal of a Boolean, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ => null,
    };

    /// <summary>Returns the literal of an integer, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    /// <param name="type">The type's keyword.</param>
    internal static string? OfInteger(string text, string type)
    {
        if (!Integer.IsMatch(text))
        {
            return null;
        }

        var (least, most, suffix) = Ranges[type];
        var value = decimal.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return value < least || value > most ? null : value.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>Returns the literal of a decimal with its trailing zeros, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfDecimal(string text) =>
        Fixed.IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture) + "M"
            : null;

    /// <summary>Returns the literal of a double-precision number, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfDouble(string text) => IsFloat(text, out var value) && !double.IsInfinity(value) ? Bare(text) + "D" : null;

    /// <summary>Returns the literal of a single-precision number, or <see langword="null"/>.</summary>
    /// <param name="text">The value in the front matter.</param>
    internal static string? OfSingle(string text) => IsFloat(text, out var value) && Math.Abs(value) <= float.MaxValue ? Bare(text) + "F" : null;

    // Frameworks differ in how they parse numbers that are too large.
    private static bool IsFloat(string text, out double value)
    {
        value = 0;
        return Float.IsMatch(text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static string Bare(string text) => text.TrimStart('+');
}
