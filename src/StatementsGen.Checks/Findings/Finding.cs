using System.Globalization;

namespace StatementsGen.Checks.Findings;

/// <summary>A violation of a rule at a place. Equality is by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="FilePath">The path of the file, as the compiler or the command line passes it.</param>
/// <param name="Span">The span in the file; empty at the start for the file as a whole.</param>
/// <param name="Start">The line and column of the span's start.</param>
/// <param name="End">The line and column of the span's end.</param>
/// <param name="Arguments">The arguments of the message.</param>
/// <param name="Fix">The fix, if there is one.</param>
internal sealed record Finding(
    Rule Rule,
    string FilePath,
    TextSpan Span,
    TextPosition Start,
    TextPosition End,
    ValueList<string> Arguments,
    Fix? Fix = null)
{
    /// <summary>The message.</summary>
    internal string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>Creates a finding about a file as a whole.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The file.</param>
    /// <param name="arguments">The arguments of the message.</param>
    internal static Finding InFile(Rule rule, string filePath, params string[] arguments) =>
        InLine(rule, filePath, default, new TextPosition(1, 1), arguments);

    /// <summary>Creates a finding whose span lies in one line.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filePath">The file.</param>
    /// <param name="span">The span.</param>
    /// <param name="start">The line and column where it starts.</param>
    /// <param name="arguments">The arguments of the message.</param>
    internal static Finding InLine(Rule rule, string filePath, TextSpan span, TextPosition start, params string[] arguments) =>
        new(rule, filePath, span, start, new TextPosition(start.Line, start.Column + span.Length), [.. arguments]);
}
