using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatementsGen.Checks.Findings;
using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Generator.Options;
using StatementsGen.Generator.Quotations;

namespace StatementsGen.Generator.Uses;

/// <summary>Reports statements with a key that no code of the assembly names.</summary>
/// <remarks>
/// A name in code counts, in <c>nameof</c> and in documentation too, and so does <see cref="QuotesAttribute.Statement"/>.
/// A document, <c>Corpus</c> or a list of statements names none of them.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedStatementAnalyzer : DiagnosticAnalyzer
{
    // A folder in the paths of the files that the generator writes.
    private const string OwnFolder = $"{nameof(StatementsGen)}.{nameof(Generator)}.{nameof(StatementsGenerator)}";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.In(RuleScope.Use);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Pages and views are generated code, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            // Code of other assemblies can name public members, and without members there is nothing to name.
            if (CompilerOptions.ReadSettings(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is not { IsPublic: false, Detail: Detail.Statements }
                || ProjectTexts.Read(start.Options, start.CancellationToken).PinnedStatements().ToList() is not { Count: > 0 } pinned)
            {
                return;
            }

            var members = new HashSet<string>(pinned.Select(static statement => statement.Member), StringComparer.Ordinal);
            var named = new ConcurrentDictionary<(string Class, string Member), bool>();
            start.RegisterSyntaxNodeAction(context => AddName(context, members, named), SyntaxKind.IdentifierName);
            start.RegisterSyntaxNodeAction(context => AddQuoted(context, named), SyntaxKind.Attribute);
            start.RegisterCompilationEndAction(context =>
            {
                foreach (var statement in pinned.Where(statement => !named.ContainsKey((statement.Class, statement.Member))))
                {
                    if (statement.FindUnused(context.CancellationToken) is { } finding)
                    {
                        context.ReportDiagnostic(finding.ToDiagnostic());
                    }
                }
            });
        });
    }

    private static void AddName(SyntaxNodeAnalysisContext context, HashSet<string> members, ConcurrentDictionary<(string Class, string Member), bool> named)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (!members.Contains(name.Identifier.ValueText) || IsOwn(name.SyntaxTree))
        {
            return;
        }

        // A name that does not compile has candidates: it is meant.
        var info = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
        foreach (var symbol in info.Symbol is { } found ? ImmutableArray.Create(found) : info.CandidateSymbols)
        {
            if (symbol is IFieldSymbol { ContainingType: { } type })
            {
                named[(ProjectTexts.NameOf(StatementConstants.DocumentOf(type)), symbol.Name)] = true;
            }
        }
    }

    // The member's name can be a string.
    private static void AddQuoted(SyntaxNodeAnalysisContext context, ConcurrentDictionary<(string Class, string Member), bool> named)
    {
        var cancellation = context.CancellationToken;
        if (LibraryType.Is(context.SemanticModel.GetSymbolInfo(context.Node, cancellation).Symbol?.ContainingType, nameof(QuotesAttribute))
            && context.SemanticModel.GetOperation(context.Node, cancellation) is IAttributeOperation { Operation: IObjectCreationOperation attribute }
            && QuotesArguments.Of(attribute)?.Source is { Statement: { } statement } source)
        {
            named[(ProjectTexts.NameOf(source.Document), statement)] = true;
        }
    }

    // The constants of statements refer to their members.
    private static bool IsOwn(SyntaxTree tree) => tree.FilePath.Contains(OwnFolder);
}
