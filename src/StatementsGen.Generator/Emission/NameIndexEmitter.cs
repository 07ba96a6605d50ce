using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Names;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the classes <c>Speakers</c> and <c>Entities</c>, with a member for each name in the project.</summary>
internal static class NameIndexEmitter
{
    /// <summary>Writes a file of the class of speakers.</summary>
    /// <param name="output">The output.</param>
    /// <param name="file">The file's content.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void EmitSpeakers(SourceProductionContext output, NameIndexFile<Speaker> file, GeneratorSettings settings) => Emit(
        output,
        "Speakers",
        "Speaker",
        "Everybody who says something in the texts. A role or an organization is given where the texts agree on it.",
        file,
        ArgumentsOf,
        settings);

    /// <summary>Writes a file of the class of entities.</summary>
    /// <param name="output">The output.</param>
    /// <param name="file">The file's content.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void EmitEntities(SourceProductionContext output, NameIndexFile<Entity> file, GeneratorSettings settings) => Emit(
        output,
        "Entities",
        "Entity",
        "Everybody and everything that the texts name.",
        file,
        static entity => (entity.Aliases.Count == 0
            ? CSharpText.Literal(entity.Name)
            : $"{CSharpText.Literal(entity.Name)}, {GeneratedFile.Library}.ValueList.Create({string.Join(", ", entity.Aliases.Select(CSharpText.Literal))})")
            + KindArgument(entity.Kind),
        settings);

    private static string KindArgument(EntityKind kind) => kind == EntityKind.Unknown ? "" : $", kind: {GeneratedFile.Library}.EntityKind.{kind}";

    private static string ArgumentsOf(Speaker speaker) => DescriptionOf(speaker) + KindArgument(speaker.Kind);

    private static string DescriptionOf(Speaker speaker) => (speaker.Role, speaker.Organization) switch
    {
        (null, null) => CSharpText.Literal(speaker.Name),
        ({ } role, null) => $"{CSharpText.Literal(speaker.Name)}, {CSharpText.Literal(role)}",
        (null, { } body) => $"{CSharpText.Literal(speaker.Name)}, null, {CSharpText.Literal(body)}",
        ({ } role, { } body) => $"{CSharpText.Literal(speaker.Name)}, {CSharpText.Literal(role)}, {CSharpText.Literal(body)}",
    };

    private static void Emit<T>(
        SourceProductionContext output,
        string className,
        string type,
        string summary,
        NameIndexFile<T> file,
        Func<T, string> argumentsOf,
        GeneratorSettings settings)
    {
        if (file is { All: null, Entries.Count: 0 })
        {
            return;
        }

        var hintName = file.Bucket is { } bucket ? $"{className}.{bucket.ToString("D3", CultureInfo.InvariantCulture)}.g.cs" : $"{className}.g.cs";
        GeneratedFile.Add(output, hintName, GeneratedFile.AllTexts, settings, code => GeneratedFile.WriteNamespace(code, settings.Namespace, () =>
        {
            if (file.All is { } all)
            {
                code.Line($"/// <summary>{summary}</summary>");
                code.Line(GeneratedFile.GeneratedCode);
                code.Line($"{GeneratedFile.Visibility(settings)} static partial class {className}");
                code.Open();
                WriteEntries(code, type, file.Entries, argumentsOf);
                if (file.Entries.Count > 0)
                {
                    code.Line();
                }

                WriteAll(code, type, all);
            }
            else
            {
                code.Line($"static partial class {className}");
                code.Open();
                WriteEntries(code, type, file.Entries, argumentsOf);
            }

            code.Close();
        }));
    }

    private static void WriteEntries<T>(CodeWriter code, string type, ValueList<NameEntry<T>> entries, Func<T, string> argumentsOf)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            var entry = entries[i];
            code.Line($"/// <summary>{XmlDocumentation.Escape(entry.Description)}</summary>");
            code.Line($"/// <remarks>In {DescribePaths(entry.Paths, entry.Documents)}.</remarks>");
            code.Line($"public static readonly {GeneratedFile.Library}.{type} {entry.Member} = " +
                $"new {GeneratedFile.Library}.{type}({argumentsOf(entry.Value)});");
        }
    }

    private static void WriteAll(CodeWriter code, string type, ValueList<string> members)
    {
        code.Line("/// <summary>All of them, in ordinal order of their members' names.</summary>");
        code.Line($"public static {GeneratedFile.Library}.ValueList<{GeneratedFile.Library}.{type}> All => Listed.All;");
        code.Line();
        code.Line("// A class of its own is initialized after the members, whichever files these stand in.");
        code.Line("private static class Listed");
        code.Open();
        code.Line($"internal static readonly {GeneratedFile.Library}.ValueList<{GeneratedFile.Library}.{type}> All = " +
            $"{GeneratedFile.Library}.ValueList.Create{(members.Count == 0 ? $"<{GeneratedFile.Library}.{type}>();" : "(")}");
        code.Indent();
        for (var i = 0; i < members.Count; i++)
        {
            code.Line(members[i] + (i == members.Count - 1 ? ");" : ","));
        }

        code.Outdent();
        code.Close();
    }

    private static string DescribePaths(ValueList<string> paths, int documents)
    {
        var list = string.Join(", ", paths.Select(static path => $"<c>{XmlDocumentation.Escape(path)}</c>"));
        return documents == paths.Count ? list : FormattableString.Invariant($"{list} and {documents - paths.Count} more");
    }
}
