using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Checks.Fixes;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Where code uses a statement, pins the name of its member in the text.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PinMemberRefactoring))]
public sealed class PinMemberRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        var cancellation = context.CancellationToken;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not SimpleNameSyntax name
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || MemberOf(model.GetSymbolInfo(name, cancellation).Symbol) is not { } member
            || document.Project.Solution.GetProject(member.ContainingAssembly, cancellation) is not { } project
            || await TextClasses.FindAsync(project, member.ContainingType, cancellation).ConfigureAwait(false) is not { } text)
        {
            return;
        }

        var source = await text.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var fixable = new FixableText(text.Path, source.ToString(), member.ContainingType.Name);
        if (TextOffer.Of(StatementPin.Offer(fixable, member.Name, cancellation)) is { } offer)
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"{offer.Title} in {text.Path}",
                _ => Task.FromResult(TextFix.Apply(text.Document, source, offer.Changes)),
                equivalenceKey: nameof(PinMemberRefactoring)));
        }
    }

    // The constant of a statement has the name of the member in the outer class.
    private static IFieldSymbol? MemberOf(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol { IsConst: true, ContainingType: { Name: nameof(Statement.Text), ContainingType: { } document } } constant =>
            document.GetMembers(constant.Name).OfType<IFieldSymbol>().FirstOrDefault(),
        IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: { Name: nameof(Statement) or nameof(AttributedStatement), ContainingNamespace.Name: nameof(StatementsGen) } } member =>
            member,
        _ => null,
    };
}
