using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Naming;

namespace StatementsGen.CodeFixes.Pinning;

/// <summary>Where code uses a statement, pins the name of its member in the text.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PinMemberRefactoring))]
public sealed class PinMemberRefactoring : CodeRefactoringProvider
{
    // As the documentation of each member has it: path(line,column).
    private static readonly Regex Place = new(@"<c>(?<path>[^<]*)\((?<line>[0-9]+),(?<column>[0-9]+)\)</c>", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

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
            || Place.Match(member.GetDocumentationCommentXml(cancellationToken: cancellation) ?? "") is not { Success: true } place)
        {
            return;
        }

        var path = Unescape(place.Groups["path"].Value);
        var position = new TextPosition(Number(place.Groups["line"]), Number(place.Groups["column"]));
        if (ProjectText.Of(project).FirstOrDefault(text => text.Path == path) is not { } text)
        {
            return;
        }

        var source = await text.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var words = source.ToString();
        var read = StatementReader.Read(words, path, member.ContainingType.Name, cancellation);
        if (read.Statements.FirstOrDefault(statement => statement.Position == position) is { } statement
            && MemberNaming.NamesOf(read)[statement.Index] == member.Name
            && StatementPin.Offer(path, words, statement.Index) is { } offer)
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"{offer.Title} in {path}",
                _ => Task.FromResult(TextFix.Apply(text.Document, source, offer.Changes)),
                equivalenceKey: nameof(PinMemberRefactoring)));
        }
    }

    // A statement's member; that of a constant has the same name, around it.
    private static IFieldSymbol? MemberOf(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol { IsConst: true, ContainingType: { Name: nameof(Statement.Text), ContainingType: { } document } } constant =>
            document.GetMembers(constant.Name).OfType<IFieldSymbol>().FirstOrDefault(),
        IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: { Name: nameof(Statement) or nameof(AttributedStatement), ContainingNamespace.Name: nameof(StatementsGen) } } member =>
            member,
        _ => null,
    };

    private static string Unescape(string xml)
    {
        using var reader = XmlReader.Create(new StringReader($"<c>{xml}</c>"));
        reader.Read();
        return reader.ReadElementContentAsString();
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
