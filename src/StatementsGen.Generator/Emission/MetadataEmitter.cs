using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Binding;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Pipeline;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the member <c>Metadata</c> of a document's class. Its file is separate, so that an edit of front matter writes no statement again.</summary>
internal static class MetadataEmitter
{
    /// <summary>Writes a document's file, and reports the findings in its front matter.</summary>
    /// <param name="output">The output.</param>
    /// <param name="document">The metadata, the documents whose class does not get the requested name, and the project's settings.</param>
    internal static void Emit(SourceProductionContext output, (BoundMetadata Metadata, Pair<ValueList<ClassRename>, GeneratorSettings?> Project) document)
    {
        var metadata = document.Metadata;
        if (document.Project.Right is not { } settings)
        {
            return;
        }

        output.Report(metadata.Findings);
        if (!settings.HasClasses || metadata.TypeName is null || ClassRename.ClassNameOf(metadata.Key, document.Project.Left) is not { } className)
        {
            return;
        }

        var hintName = GeneratedFile.HintName(NamespaceNaming.Join(metadata.Key.Namespace, className + ".Metadata"), metadata.Key.Path);
        GeneratedFile.Add(output, hintName, metadata.Key.Path, settings, code => GeneratedFile.WriteNamespace(
            code,
            NamespaceNaming.Join(settings.Namespace, metadata.Key.Namespace),
            () => WriteClass(code, metadata, className, settings)));
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
