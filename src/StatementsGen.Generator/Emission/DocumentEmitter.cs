using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Corpus;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the classes of documents: a member for each statement, and the table to read the document from.</summary>
internal sealed class DocumentEmitter
{
    private readonly CodeWriter _code;
    private readonly DocumentModel _model;
    private readonly GeneratorSettings _settings;
    private readonly ValueList<string> _names;

    private DocumentEmitter(CodeWriter code, DocumentModel model, GeneratorSettings settings)
    {
        _code = code;
        _model = model;
        _settings = settings;
        _names = MemberNaming.NamesOf(
            [.. model.Statements.Select(static statement => statement.Text)],
            model.ClassName,
            [.. model.Statements.Select(static statement => statement.Key)]);
    }

    /// <summary>Writes a document's file.</summary>
    /// <param name="output">The output.</param>
    /// <param name="model">The document.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void Emit(SourceProductionContext output, DocumentModel model, GeneratorSettings settings) =>
        Emit(output, [model], settings);

    /// <summary>Writes the file of several documents. It has the name that a file of the first document would have.</summary>
    /// <param name="output">The output.</param>
    /// <param name="group">The documents.</param>
    /// <param name="settings">The project's settings.</param>
    internal static void Emit(SourceProductionContext output, DocumentGroup group, GeneratorSettings settings) =>
        Emit(output, group.Documents, settings);

    private static void Emit(SourceProductionContext output, ValueList<DocumentModel> documents, GeneratorSettings settings)
    {
        output.Report([.. documents.Where(static document => document.StatementCount > DocumentModel.MostMembers).Select(TooManyStatements)]);
        var first = documents[0];
        var hintName = GeneratedFile.HintName(NamespaceNaming.Join(first.Key.Namespace, first.ClassName), first.Key.Path);
        GeneratedFile.Add(output, hintName, DocumentClass.OriginOf(documents), settings, code => DocumentClass.WriteInNamespaces(
            code,
            documents,
            settings,
            model => new DocumentEmitter(code, model, settings).WriteClass()));
    }

    private static Finding TooManyStatements(DocumentModel model) => Finding.InFile(
        Rules.TooManyStatements,
        model.Key.FilePath,
        model.Key.Path,
        model.StatementCount.ToString(CultureInfo.InvariantCulture),
        DocumentModel.MostMembers.ToString(CultureInfo.InvariantCulture));

    private void WriteClass()
    {
        DocumentClass.WriteHead(_code, _model, _settings);
        _code.Open();
        DocumentClass.WriteOwnMembers(_code, _model.Title, "Compiled.Source.Document");
        WriteStatements();
        SectionsClass.Write(_code, _model);
        WriteTable();
        _code.Close();
    }

    private void WriteStatements()
    {
        var statements = _model.Statements;
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var (type, getter) = statement.Speaker is not null ? ("AttributedStatement", "Attributed") : ("Statement", "Statement");
            _code.Line();
            _code.Line($"/// <summary>{XmlDocumentation.Quote(statement.Text)}</summary>");
            _code.Line($"/// <remarks>{Describe(statement)}</remarks>");
            _code.Line($"public static readonly {GeneratedFile.Library}.{type} {_names[i]} = " +
                $"Compiled.Source.{getter}({i.ToString(CultureInfo.InvariantCulture)});");
        }

        if (_settings.Constants && statements.Count > 0)
        {
            WriteConstants();
        }
    }

    // file(line,column), as compilers write it and terminals follow it.
    private string Describe(StatementModel statement)
    {
        var place = $"<c>{XmlDocumentation.Escape(_model.Key.Path)}{statement.Position}</c>";
        if (statement.Speaker is not { } speaker)
        {
            return $"At {place}.";
        }

        var cue = statement.Cue is { } words ? $", {XmlDocumentation.Quote(words)}" : "";
        var act = statement.Act is { } kind ? $" ({kind})" : "";
        var addressee = statement.Addressee is { } name ? $" to {XmlDocumentation.Escape(name)}" : "";
        return $"{XmlDocumentation.Escape(speaker)}{cue}{act}{addressee}, at {place}.";
    }

    private void WriteConstants()
    {
        var statements = _model.Statements;
        _code.Line();
        _code.Line("/// <summary>The texts of the statements as constants, for attributes and switches.</summary>");
        _code.Line("public static partial class Text");
        _code.Open();
        for (var i = 0; i < statements.Count; i++)
        {
            if (i > 0)
            {
                _code.Line();
            }

            _code.Line($"/// <inheritdoc cref=\"{CSharpText.Identifier(_model.ClassName)}.{_names[i]}\"/>");
            _code.Line($"public const string {_names[i]} = {CSharpText.Literal(statements[i].Text)};");
        }

        _code.Close();
    }

    private void WriteTable()
    {
        _code.Line();
        _code.Line("// Where everything stands in the text, which is embedded in the assembly.");
        _code.Line("private static class Compiled");
        _code.Open();
        Fingerprint.Write(_code, nameof(Fingerprint), [_model.Checksum]);
        _code.Line($"internal static readonly {GeneratedFile.Library}.Compiled.CompiledDocument Source = new {GeneratedFile.Library}.Compiled.CompiledDocument(");
        _code.Indent();
        TableLiteral.WriteArguments(_code, _model.Key.Name, _model.Key.Path, _model.Checksum, _model.Table);
        _code.Outdent();
        _code.Close();
    }
}
