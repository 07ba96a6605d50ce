using System.Globalization;
using StatementsGen.Advice;
using StatementsGen.Guards;
using StatementsGen.Tool.Files;

namespace StatementsGen.Tool.Check;

/// <summary>Something wrong with a text file: what a build that compiles it in would report, with the same id, place and message.</summary>
/// <param name="File">The file.</param>
/// <param name="Position">The line and column.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Id">What kind of finding it is.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
internal sealed record Finding(TextFile File, TextPosition Position, FindingSeverity Severity, string Id, string Message)
{
    private static readonly TextPosition Start = new(1, 1);

    /// <summary>The finding as compilers print theirs, so that editors and build servers can follow it to its place.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File.DisplayPath}{Position}: {SeverityName} {Id}: {Message}");

    /// <summary>STG0001: a text cannot be decoded without loss.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">The first bad place, and what is wrong there.</param>
    internal static Finding Undecodable(TextFile file, UndecodableTextException fault) =>
        Guard(file, new GuardFinding(GuardRules.Undecodable, default, fault.Position, [file.Path, fault.Reason]));

    /// <summary>STG0002: a file cannot be read.</summary>
    /// <param name="file">The file.</param>
    internal static Finding Unreadable(TextFile file) =>
        Guard(file, new GuardFinding(GuardRules.Unreadable, default, Start, [file.Path]));

    /// <summary>What a guard found in a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="finding">What it found.</param>
    internal static Finding Guard(TextFile file, GuardFinding finding) => new(
        file,
        finding.Position,
        finding.Rule.IsError ? FindingSeverity.Error : FindingSeverity.Warning,
        finding.Rule.Id,
        finding.Message);

    /// <summary>What a rule says of a document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">Where its place starts.</param>
    /// <param name="advice">What it says.</param>
    internal static Finding Advice(TextFile file, TextPosition position, AdviceFinding advice) => new(
        file,
        position,
        advice.Rule.Severity == AdviceSeverity.Warning ? FindingSeverity.Warning : FindingSeverity.Info,
        advice.Rule.Id,
        advice.Message);

    private string SeverityName => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
