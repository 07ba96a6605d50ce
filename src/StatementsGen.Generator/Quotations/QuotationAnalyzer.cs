using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StatementsGen.Generator.Quotations;

/// <summary>Sees that code quotes texts verbatim: in <see cref="QuotesAttribute"/>, and in calls of <see cref="Quote"/>.</summary>
/// <remarks>Checked are constants. Where a text cannot be known when code is compiled, nothing is said of a quotation from it.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a finding that holds the nearest words, for the fix.</summary>
    internal const string NearestProperty = "Nearest";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(QuotationDescriptors.NotVerbatim, QuotationDescriptors.Unchecked);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var quotes = start.Compilation.GetTypeByMetadataName(typeof(QuotesAttribute).FullName);
            var quote = start.Compilation.GetTypeByMetadataName(typeof(Quote).FullName);
            if (quotes is null || quote is null)
            {
                return;
            }

            var texts = new QuotableTexts(start.Compilation.Assembly, start.Options);
            start.RegisterOperationAction(context => CheckAttribute(context, quotes, texts), OperationKind.Attribute);
            start.RegisterOperationAction(context => CheckCall(context, quote, texts), OperationKind.Invocation);
        });
    }

    private static void CheckAttribute(OperationAnalysisContext context, INamedTypeSymbol quotes, QuotableTexts texts)
    {
        if (((IAttributeOperation)context.Operation).Operation is IObjectCreationOperation attribute
            && SymbolEqualityComparer.Default.Equals(attribute.Type, quotes)
            && QuotesArguments.Of(attribute) is { } arguments)
        {
            if (arguments.Unknown is { } unknown)
            {
                context.ReportDiagnostic(Diagnostic.Create(QuotationDescriptors.Unchecked, unknown.Place.GetLocation(), unknown.Reason));
            }
            else
            {
                Check(context, arguments.Source!, arguments.Quotation, texts);
            }
        }
    }

    private static void CheckCall(OperationAnalysisContext context, INamedTypeSymbol quote, QuotableTexts texts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: nameof(Quote.From), Parameters.Length: 2 } method
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, quote)
            && QuotedSource.OfValue(ValueOf(call.Arguments, 0)) is { } source)
        {
            Check(context, source, ValueOf(call.Arguments, 1), texts);
        }
    }

    private static void Check(OperationAnalysisContext context, QuotedSource source, IOperation? quotation, QuotableTexts texts)
    {
        if (quotation?.ConstantValue is { HasValue: true, Value: string words }
            && texts.Find(source, context.CancellationToken)?.Check(words, context.CancellationToken) is { } misquotation)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                QuotationDescriptors.NotVerbatim,
                quotation.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, misquotation.Nearest),
                source.Name,
                misquotation.Reason));
        }
    }

    // Named arguments come in any order.
    private static IOperation? ValueOf(ImmutableArray<IArgumentOperation> arguments, int parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value;
}
