using System.Globalization;

namespace StatementsGen.Guards;

/// <summary>Something that a guard found in a text. Equality is by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The place; it does not go past the line's end.</param>
/// <param name="Position">The line and column where the place starts.</param>
/// <param name="Arguments">What the message says of it.</param>
/// <param name="Replacement">What to write in that place instead, where one can tell.</param>
internal sealed record GuardFinding(GuardRule Rule, TextSpan Span, TextPosition Position, ValueList<string> Arguments, string? Replacement = null)
{
    /// <summary>The message.</summary>
    internal string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
