using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the member <c>Metadata</c> of a document's class: in a file of its own, so that an edit of front matter writes no statement again.</summary>
internal static class MetadataEmitter
{
    /// <summary>Writes a document's file, and reports what is wrong with its front matter.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="metadata">The metadata.</param>
    /// <param name="renames">The documents that do not get the name that they ask for.</param>
    /// <param name="settings">The settings, or <see langword="null"/> where nothing is generated.</param>
    internal static void Emit(SourceProductionContext output, BoundMetadata metadata, ValueList<ClassRename> renames, GeneratorSettings? settings)
    {
        output.Report(metadata.Findings);
        if (settings is not { HasClasses: true } || metadata.TypeName is null || ClassOf(metadata, renames) is not { } className)
        {
            return;
        }

        var hintName = GeneratedFile.HintName(NamespaceNaming.Join(metadata.Namespace, className + ".Metadata"), metadata.Path);
        GeneratedFile.Add(output, hintName, metadata.Path, settings, code => GeneratedFile.WriteNamespace(
            code,
            NamespaceNaming.Join(settings.Namespace, metadata.Namespace),
            () => WriteClass(code, metadata, className, settings)));
    }

    private static string? ClassOf(BoundMetadata metadata, ValueList<ClassRename> renames)
    {
        foreach (var rename in renames)
        {
            if (rename.FilePath == metadata.FilePath)
            {
                return rename.ClassName;
            }
        }

        return metadata.Name;
    }

    private static void WriteClass(CodeWriter code, BoundMetadata metadata, string className, GeneratorSettings settings)
    {
        var visibility = settings.IsPublic && metadata.IsPublic ? "public" : "internal";
        code.Line($"{GeneratedFile.Visibility(settings)} static partial class {CSharpText.Identifier(className)}");
        code.Open();
        code.Line("/// <summary>What the front matter of the document says.</summary>");
        code.Line($"{visibility} static {metadata.TypeName} Metadata => CompiledMetadata.Value;");
        code.Line();
        code.Line("// Apart from the statements: who asks for metadata need not read the text.");
        code.Line("private static class CompiledMetadata");
        code.Open();
        code.Line($"internal static readonly {metadata.TypeName} Value = new {metadata.TypeName}{(metadata.Properties.Count == 0 ? "();" : "")}");
        if (metadata.Properties.Count > 0)
        {
            code.Open();
            foreach (var property in metadata.Properties)
            {
                code.Line($"{CSharpText.Identifier(property.Name)} = {property.Expression},");
            }

            code.CloseStatement();
        }

        code.Close();
        code.Close();
    }
}
