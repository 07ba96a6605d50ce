using System.Globalization;

namespace StatementsGen.Advice;

/// <summary>A place that a rule has something to say of. Equality is by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The place; empty at the start for the document as a whole.</param>
/// <param name="Arguments">What the message says of it.</param>
internal readonly record struct AdviceFinding(AdviceRule Rule, TextSpan Span, ValueList<string> Arguments)
{
    /// <summary>The message.</summary>
    internal string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
