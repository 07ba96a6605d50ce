using System.Text.Json.Serialization;

namespace StatementsGen.Tool.Reporting.Sarif;

/// <summary>A log in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0. Only what this tool writes.</summary>
/// <param name="Schema">The address of the schema.</param>
/// <param name="Version">The version of the format.</param>
/// <param name="Runs">The runs of tools.</param>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <summary>A run of a tool.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Results">What it found.</param>
/// <param name="ColumnKind">What columns count.</param>
internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifResult> Results, string ColumnKind);

/// <summary>A tool.</summary>
/// <param name="Driver">The program.</param>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>A program and its rules.</summary>
/// <param name="Name">The name.</param>
/// <param name="Version">The version.</param>
/// <param name="Rules">The rules that its results refer to.</param>
internal sealed record SarifDriver(string Name, string Version, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule.</summary>
/// <param name="Id">The id.</param>
/// <param name="ShortDescription">What is wrong, in general.</param>
/// <param name="Help">The page of help.</param>
/// <param name="DefaultConfiguration">The default severity.</param>
internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
internal sealed record SarifText(string Text);

/// <summary>A text with a version in Markdown.</summary>
/// <param name="Text">The text.</param>
/// <param name="Markdown">The text in Markdown.</param>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>The configuration of a rule.</summary>
/// <param name="Level">The severity: <c>error</c>, <c>warning</c>, <c>note</c> or <c>none</c>.</param>
internal sealed record SarifConfiguration(string Level);

/// <summary>A finding.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="RuleIndex">The index of the rule in <see cref="SarifDriver.Rules"/>.</param>
/// <param name="Level">The severity.</param>
/// <param name="Message">The message.</param>
/// <param name="Locations">The place.</param>
/// <param name="PartialFingerprints">By what the finding is known again in another run.</param>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints);

/// <summary>A place.</summary>
/// <param name="PhysicalLocation">The file and the place in it.</param>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A place in a file.</summary>
/// <param name="ArtifactLocation">The file.</param>
/// <param name="Region">The place.</param>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A file.</summary>
/// <param name="Uri">Its address: relative to the root of the repository, or absolute.</param>
internal sealed record SarifArtifactLocation(string Uri);

/// <summary>A place in a text: lines and columns are 1-based, the end is the first column behind it.</summary>
/// <param name="StartLine">The line where it starts.</param>
/// <param name="StartColumn">The column where it starts.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column where it ends.</param>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
