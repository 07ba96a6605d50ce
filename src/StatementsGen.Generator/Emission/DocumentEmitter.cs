using System.Globalization;
using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Settings;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes the class of a document: its title, the document itself, a member for each statement, and the table that it is made of.</summary>
internal sealed class DocumentEmitter
{
    /// <summary>The most statements that a class has members for. A type can hold about 65,000 fields; one that is near that does not load.</summary>
    internal const int MostMembers = 20_000;

    private const int LiteralWidth = 100;
    private const int MostLiteralLines = 60;

    private readonly CodeWriter _code;
    private readonly DocumentModel _model;
    private readonly GeneratorSettings _settings;
    private readonly ValueList<string> _names;

    private DocumentEmitter(CodeWriter code, DocumentModel model, GeneratorSettings settings)
    {
        _code = code;
        _model = model;
        _settings = settings;
        _names = MemberNaming.NamesOf(model.Document, model.ClassName);
    }

    /// <summary>Writes a document's file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="model">The document.</param>
    /// <param name="settings">The settings.</param>
    internal static void Emit(SourceProductionContext output, DocumentModel model, GeneratorSettings settings)
    {
        var document = model.Document;
        if (document.Statements.Count > MostMembers)
        {
            output.Report(
            [
                Finding.AtStart(
                    Descriptors.TooManyStatements,
                    model.FilePath,
                    document.Path,
                    document.Statements.Count.ToString(CultureInfo.InvariantCulture),
                    MostMembers.ToString(CultureInfo.InvariantCulture)),
            ]);
        }

        var hintName = GeneratedFile.HintName(NamespaceNaming.Join(model.Namespace, model.ClassName), document.Path);
        GeneratedFile.Add(output, hintName, NamespaceNaming.Join(settings.Namespace, model.Namespace), document.Path, code =>
            new DocumentEmitter(code, model, settings).WriteClass());
    }

    private void WriteClass()
    {
        var document = _model.Document;
        var count = document.Statements.Count;
        _code.Line($"/// <summary>{XmlDocumentation.Escape(document.Title ?? document.Path)}</summary>");
        _code.Line($"/// <remarks>{XmlDocumentation.Escape(document.Path)}: {count.ToString(CultureInfo.InvariantCulture)} " +
            $"{(count == 1 ? "statement" : "statements")}.</remarks>");
        _code.Line(GeneratedFile.GeneratedCode);
        _code.Line($"{GeneratedFile.Visibility(_settings)} static partial class {CSharpText.Identifier(_model.ClassName)}");
        _code.Open();
        if (document.Title is { } title)
        {
            _code.Line("/// <summary>The title of the document.</summary>");
            _code.Line($"public const string Title = {CSharpText.Literal(title)};");
            _code.Line();
        }

        _code.Line("/// <summary>The document: its text and all that was read from it, made on first use.</summary>");
        _code.Line($"/// <exception cref=\"{GeneratedFile.Library}.Compiled.CompiledTextException\">The text is not in the assembly, or not the one that was compiled.</exception>");
        _code.Line($"public static {GeneratedFile.Library}.StatementDocument Document => Compiled.Source.Document;");
        if (count is > 0 and <= MostMembers)
        {
            WriteStatements();
        }

        WriteTable();
        _code.Close();
    }

    private void WriteStatements()
    {
        var statements = _model.Document.Statements;
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var (type, getter) = statement is AttributedStatement ? ("AttributedStatement", "Attributed") : ("Statement", "Statement");
            _code.Line();
            _code.Line($"/// <summary>{XmlDocumentation.Quote(statement.Text)}</summary>");
            _code.Line($"/// <remarks>{Describe(statement)}</remarks>");
            _code.Line($"public static readonly {GeneratedFile.Library}.{type} {_names[i]} = " +
                $"Compiled.Source.{getter}({i.ToString(CultureInfo.InvariantCulture)});");
        }

        if (_settings.Constants)
        {
            WriteConstants();
        }
    }

    // file(line,column) as compilers write it: an editor's terminal can follow it.
    private string Describe(Statement statement)
    {
        var place = $"<c>{XmlDocumentation.Escape(_model.Document.Path)}{statement.Position}</c>";
        return statement is AttributedStatement { Speaker: var speaker, Cue: var cue }
            ? $"{XmlDocumentation.Escape(speaker.ToString())}{(cue is null ? "" : ", " + XmlDocumentation.Quote(cue))}, at {place}."
            : $"At {place}.";
    }

    private void WriteConstants()
    {
        var statements = _model.Document.Statements;
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
        _code.Line($"internal static readonly {GeneratedFile.Library}.Compiled.CompiledDocument Source = new {GeneratedFile.Library}.Compiled.CompiledDocument(");
        _code.Indent();
        _code.Line("typeof(Compiled),");
        _code.Line($"{CSharpText.Literal(_model.Document.Name)},");
        _code.Line($"{CSharpText.Literal(_model.Document.Path)},");
        _code.Line($"0x{_model.Checksum.ToString("X16", CultureInfo.InvariantCulture)}UL,");
        _code.Line($"{CSharpText.Literal(_model.Table.Names)},");
        WriteDigits(_model.Table.Spans);
        _code.Outdent();
        _code.Close();
    }

    // Digits need no escape. A long table stays on one line: joining thousands of literals would cost the compiler more than it helps a reader.
    private void WriteDigits(string digits)
    {
        var width = digits.Length <= LiteralWidth * MostLiteralLines ? LiteralWidth : digits.Length;
        for (var start = 0; start < digits.Length; start += width)
        {
            var rest = digits.Length - start;
            _code.Line($"\"{digits.Substring(start, Math.Min(width, rest))}\"{(rest <= width ? ");" : " +")}");
        }
    }
}
