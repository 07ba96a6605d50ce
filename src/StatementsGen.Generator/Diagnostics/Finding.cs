using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatementsGen.Guards;

namespace StatementsGen.Generator.Diagnostics;

/// <summary>Something to report about a text file, and where. Equality is by value, as a step's result must have it.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="FilePath">The file's path as the compiler has it.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Position">The line and column where that place starts; it does not go past the line's end.</param>
/// <param name="Arguments">What the message says of it.</param>
/// <param name="Remedy">What mends it, where one can tell.</param>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor,
    string FilePath,
    TextSpan Span,
    TextPosition Position,
    ValueList<string> Arguments,
    Remedy? Remedy = null)
{
    /// <summary>What a guard found.</summary>
    /// <param name="finding">What it found.</param>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    internal static Finding Of(GuardFinding finding, string filePath) => new(
        Descriptors.Of(finding.Rule),
        filePath,
        finding.Span,
        finding.Position,
        finding.Arguments,
        finding.Replacement is { } words ? new Remedy(Replacement: words) : null);

    /// <summary>A finding about a file as a whole.</summary>
    /// <param name="descriptor">What it is.</param>
    /// <param name="filePath">The file's path as the compiler has it.</param>
    /// <param name="arguments">What the message says of it.</param>
    internal static Finding AtStart(DiagnosticDescriptor descriptor, string filePath, params string[] arguments) =>
        new(descriptor, filePath, default, new TextPosition(1, 1), [.. arguments]);

    /// <summary>The finding as the compiler reports it.</summary>
    internal Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, [.. Arguments]);

    /// <summary>The place as the compiler has it.</summary>
    internal Location Location
    {
        get
        {
            var start = new LinePosition(Position.Line - 1, Position.Column - 1);
            var end = new LinePosition(start.Line, start.Character + Span.Length);
            return Location.Create(FilePath, new Microsoft.CodeAnalysis.Text.TextSpan(Span.Start, Span.Length), new LinePositionSpan(start, end));
        }
    }
}
