using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;

namespace StatementsGen.Ide.Tests.Harness;

/// <summary>The services behind the light bulb of Visual Studio and VS Code. They are no public API, hence reflection: they alone know which findings are asked for in which file.</summary>
internal static class LightBulb
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Features = typeof(CompletionService).Assembly;

    /// <summary>What is offered at a place: of the same title once, as menus show it, and without what each finding of an analyzer has, to configure it.</summary>
    internal static async Task<IReadOnlyList<CodeAction>> OffersAsync(Workspace workspace, TextDocument document, int caret)
    {
        var place = new Microsoft.CodeAnalysis.Text.TextSpan(caret, 0);
        var offers = new List<CodeAction>();
        var fixes = Ask(workspace, "CodeFixes.ICodeFixService", "StreamFixesAsync", document, place, null, CancellationToken.None);
        await foreach (var collection in (IAsyncEnumerable<object>)fixes)
        {
            offers.AddRange(((IEnumerable)Get(collection, "Fixes")).Cast<object>().Select(fix => (CodeAction)Get(fix, "Action")));
        }

        var refactorings = (Task)Ask(workspace, "CodeRefactorings.ICodeRefactoringService", "GetRefactoringsAsync", document, place, null, CancellationToken.None);
        await refactorings;
        offers.AddRange(((IEnumerable)Get(refactorings, "Result")).Cast<object>()
            .SelectMany(refactoring => ((IEnumerable)Get(refactoring, "CodeActions")).Cast<object>())
            .Select(pair => (CodeAction)Get(pair, "Item1")));
        return
        [
            .. offers.Where(offer => offer.GetType().Assembly != Features || !offer.Title.StartsWith("Configure", StringComparison.Ordinal))
                .DistinctBy(offer => offer.Title),
        ];
    }

    private static object Ask(Workspace workspace, string type, string method, params object?[] arguments)
    {
        var service = Features.GetType($"Microsoft.CodeAnalysis.{type}", throwOnError: true)!;
        var exports = typeof(MefHostServices).GetInterface("IMefHostExportProvider")!.GetMethods().Single(export => export.GetGenericArguments().Length == 1);
        var lazy = ((IEnumerable)exports.MakeGenericMethod(service).Invoke(workspace.Services.HostServices, null)!).Cast<object>().Single();
        return service.GetMethod(method)!.Invoke(Get(lazy, "Value"), arguments)!;
    }

    private static object Get(object owner, string member) =>
        owner.GetType().GetProperty(member, Any)?.GetValue(owner) ?? owner.GetType().GetField(member, Any)!.GetValue(owner)!;
}
