using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Settings;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes <c>Speakers</c> and <c>Entities</c>: a member for each that any document of the project names.</summary>
internal static class RosterEmitter
{
    // As many places as one takes in at a glance.
    private const int MostPaths = 5;

    /// <summary>Writes the class of speakers.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="speakers">The speakers.</param>
    /// <param name="settings">The settings.</param>
    internal static void WriteSpeakers(CodeWriter code, ValueList<RosterEntry<Speaker>> speakers, GeneratorSettings settings) => Write(
        code,
        "Speakers",
        "Speaker",
        "Everybody who says something in the texts. A role or an organization is given where the texts agree on it.",
        speakers,
        ArgumentsOf,
        settings);

    /// <summary>Writes the class of entities.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="settings">The settings.</param>
    internal static void WriteEntities(CodeWriter code, ValueList<RosterEntry<Entity>> entities, GeneratorSettings settings) => Write(
        code,
        "Entities",
        "Entity",
        "Everybody and everything that the texts name.",
        entities,
        static entity => entity.Aliases.Count == 0
            ? CSharpText.Literal(entity.Name)
            : $"{CSharpText.Literal(entity.Name)}, {GeneratedFile.Library}.ValueList.Create({string.Join(", ", entity.Aliases.Select(CSharpText.Literal))})",
        settings);

    private static string ArgumentsOf(Speaker speaker) => (speaker.Role, speaker.Organization) switch
    {
        (null, null) => CSharpText.Literal(speaker.Name),
        ({ } role, null) => $"{CSharpText.Literal(speaker.Name)}, {CSharpText.Literal(role)}",
        (null, { } body) => $"{CSharpText.Literal(speaker.Name)}, null, {CSharpText.Literal(body)}",
        ({ } role, { } body) => $"{CSharpText.Literal(speaker.Name)}, {CSharpText.Literal(role)}, {CSharpText.Literal(body)}",
    };

    private static void Write<T>(
        CodeWriter code,
        string className,
        string type,
        string summary,
        ValueList<RosterEntry<T>> entries,
        Func<T, string> argumentsOf,
        GeneratorSettings settings)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class {className}");
        code.Open();
        foreach (var entry in entries)
        {
            code.Line($"/// <summary>{XmlDocumentation.Escape(entry.Shown)}</summary>");
            code.Line($"/// <remarks>In {DescribePaths(entry.Paths)}.</remarks>");
            code.Line($"public static readonly {GeneratedFile.Library}.{type} {entry.Member} = " +
                $"new {GeneratedFile.Library}.{type}({argumentsOf(entry.Value)});");
            code.Line();
        }

        code.Line("/// <summary>All of them, in ordinal order of their members' names.</summary>");
        code.Line($"public static {GeneratedFile.Library}.ValueList<{GeneratedFile.Library}.{type}> All {{ get; }} = " +
            $"{GeneratedFile.Library}.ValueList.Create{(entries.Count == 0 ? $"<{GeneratedFile.Library}.{type}>();" : "(")}");
        if (entries.Count > 0)
        {
            code.Indent();
            for (var i = 0; i < entries.Count; i++)
            {
                code.Line(entries[i].Member + (i == entries.Count - 1 ? ");" : ","));
            }

            code.Outdent();
        }

        code.Close();
    }

    private static string DescribePaths(ValueList<string> paths)
    {
        var shown = string.Join(", ", paths.Take(MostPaths).Select(static path => $"<c>{XmlDocumentation.Escape(path)}</c>"));
        return paths.Count <= MostPaths ? shown : FormattableString.Invariant($"{shown} and {paths.Count - MostPaths} more");
    }
}
