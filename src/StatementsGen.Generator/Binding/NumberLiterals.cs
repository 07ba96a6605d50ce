using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementsGen.Generator.Binding;

/// <summary>C# literals of numbers and truth values. A number is written as JSON has it, with a sign before it if one likes.</summary>
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

    /// <summary>What an integer type takes, in words.</summary>
    /// <param name="type">The type's keyword.</param>
    internal static string RangeOf(string type) => FormattableString.Invariant(
        $"a whole number from {Ranges[type].Least} to {Ranges[type].Most}, without quotes");

    /// <summary>A truth value.</summary>
    /// <param name="text">What is written.</param>
    internal static string? OfBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ => null,
    };

    /// <summary>An integer.</summary>
    /// <param name="text">What is written.</param>
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

    /// <summary>A decimal; its trailing zeros count.</summary>
    /// <param name="text">What is written.</param>
    internal static string? OfDecimal(string text) =>
        Fixed.IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture) + "M"
            : null;

    /// <summary>A number with double precision.</summary>
    /// <param name="text">What is written.</param>
    internal static string? OfDouble(string text) => IsFloat(text, out var value) && !double.IsInfinity(value) ? Bare(text) + "D" : null;

    /// <summary>A number with single precision.</summary>
    /// <param name="text">What is written.</param>
    internal static string? OfSingle(string text) => IsFloat(text, out var value) && Math.Abs(value) <= float.MaxValue ? Bare(text) + "F" : null;

    // Frameworks differ in what they do with a number that is too large.
    private static bool IsFloat(string text, out double value)
    {
        value = 0;
        return Float.IsMatch(text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static string Bare(string text) => text.TrimStart('+');
}
