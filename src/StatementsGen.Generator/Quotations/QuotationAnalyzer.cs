using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Diagnostics;
using StatementsGen.Quoting;

namespace StatementsGen.Generator.Quotations;

/// <summary>Reports quotations in code that do not match the text: in <see cref="QuotesAttribute"/>, and in calls of <see cref="Quote"/>.</summary>
/// <remarks>Checks constants. If a text is not known at compile time, quotations from it are not checked.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.In(RuleScope.Code);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var texts = new QuotableTexts(start.Compilation.Assembly, start.Options);
            start.RegisterOperationAction(context => CheckCall(context, texts), OperationKind.Invocation);

            // By syntax, because operation actions skip the attributes of lambdas and local functions.
            start.RegisterSyntaxNodeAction(context => CheckAttribute(context, texts), SyntaxKind.Attribute);
        });
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context, QuotableTexts texts)
    {
        var cancellation = context.CancellationToken;
        if (!LibraryType.Is(context.SemanticModel.GetSymbolInfo(context.Node, cancellation).Symbol?.ContainingType, nameof(QuotesAttribute))
            || context.SemanticModel.GetOperation(context.Node, cancellation) is not IAttributeOperation { Operation: IObjectCreationOperation attribute }
            || QuotesArguments.Of(attribute) is not { } arguments)
        {
            return;
        }

        var finding = arguments.Unknown is { } unknown
            ? Diagnostic.Create(Descriptors.Of(Rules.UncheckedQuotation), unknown.Place.GetLocation(), unknown.Reason)
            : Check(arguments.Source!, arguments.Quotation, texts, cancellation);
        if (finding is not null)
        {
            context.ReportDiagnostic(finding);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, QuotableTexts texts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: nameof(Quote.From), Parameters.Length: 2 } method
            && LibraryType.Is(method.ContainingType, nameof(Quote))
            && QuotedSource.OfValue(ValueOf(call.Arguments, 0)) is { } source
            && Check(source, ValueOf(call.Arguments, 1), texts, context.CancellationToken) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }

    private static Diagnostic? Check(QuotedSource source, IOperation? quotation, QuotableTexts texts, CancellationToken cancellationToken) =>
        quotation?.ConstantValue is { HasValue: true, Value: string words }
        && texts.Find(source, cancellationToken)?.Check(words, cancellationToken) is { } misquotation
            ? Diagnostic.Create(
                Descriptors.Of(Rules.NotVerbatim),
                quotation.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Misquotation.NearestProperty, misquotation.Nearest),
                source.Name,
                misquotation.Reason)
            : null;

    // Named arguments come in any order.
    private static IOperation? ValueOf(ImmutableArray<IArgumentOperation> arguments, int parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value;
}
