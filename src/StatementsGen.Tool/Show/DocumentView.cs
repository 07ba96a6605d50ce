using System.Globalization;
using StatementsGen.Reading.Attributions;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Show;

/// <summary>A document as it is shown: a heading and tables.</summary>
/// <param name="Path">The file.</param>
/// <param name="Title">The document's title; empty if it has none.</param>
/// <param name="Name">The name of its class.</param>
/// <param name="Tables">Statements, speakers and entities; those without rows are left out.</param>
internal sealed record DocumentView(string Path, string Title, string Name, IReadOnlyList<TableView> Tables)
{
    /// <summary>A heading is marked as in Markdown, where no mark is longer.</summary>
    private const int DeepestMark = 6;

    /// <summary>Returns the view of a document.</summary>
    /// <param name="file">The file.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="evidence">By which evidence each attribution was accepted, in order, if that is to be shown.</param>
    internal static DocumentView Of(TextFile file, StatementDocument document, IReadOnlyList<AttributionEvidence>? evidence)
    {
        TableView[] tables =
        [
            StatementsOf(document, evidence),
            new(
                [
                    new("Speaker", ColumnKind.Name),
                    new("Kind", ColumnKind.Term),
                    new("Role", ColumnKind.Text),
                    new("Organization", ColumnKind.Text),
                    new("Statements", ColumnKind.Number),
                ],
                [.. SpeakersOf(document)]),
            new(
                [new("Entity", ColumnKind.Name), new("Kind", ColumnKind.Term), new("Aliases", ColumnKind.Text), new("Mentions", ColumnKind.Number)],
                [.. EntitiesOf(document)]),
        ];
        return new DocumentView(
            VisibleText.Of(file.DisplayPath),
            VisibleText.Of(document.Title ?? ""),
            document.Name,
            [.. tables.Where(static table => table.Rows.Count > 0)]);
    }

    private static TableView StatementsOf(StatementDocument document, IReadOnlyList<AttributionEvidence>? evidence)
    {
        ColumnView[] explained = evidence is null ? []
            : [new("Found by", ColumnKind.Term), new("Frame", ColumnKind.Term), new("Evidence against", ColumnKind.Term)];
        List<IReadOnlyList<string>> rows = [];
        var attribution = 0;
        var headings = new Queue<(int Before, IReadOnlyList<string> Row)>(HeadingsOf(document, explained.Length));
        foreach (var statement in document.Statements)
        {
            while (headings.TryPeek(out var heading) && heading.Before <= statement.Index)
            {
                rows.Add(headings.Dequeue().Row);
            }

            rows.AddRange(RowsOf(statement, evidence?.Skip(attribution).Take(statement.Attributions.Count).ToList()));
            attribution += statement.Attributions.Count;
        }

        rows.AddRange(headings.Select(static heading => heading.Row));
        return new TableView(
            [
                new("Line", ColumnKind.Number),
                new("Speaker", ColumnKind.Name),
                new("Resolved", ColumnKind.Term),
                new("Cue", ColumnKind.Cue),
                new("Act", ColumnKind.Term, IsExtra: true),
                new("To", ColumnKind.Name, IsExtra: true),
                .. explained,
                new("Statement", ColumnKind.Text),
            ],
            rows);
    }

    // A row for each heading, with the statement that it stands before.
    private static IEnumerable<(int Before, IReadOnlyList<string> Row)> HeadingsOf(StatementDocument document, int explainedColumns) => document.Blocks
        .Where(static block => block.Kind == BlockKind.Heading)
        .Zip(document.SectionTree.All, (block, section) => (block.FirstStatement, (IReadOnlyList<string>)Row(
        [
            Number(section.Position.Line),
            "",
            "",
            "",
            "",
            "",
            .. Enumerable.Repeat("", explainedColumns),
            $"{new string('#', Math.Min(section.Level, DeepestMark))} {document.TextOf(block.Span)}",
        ])));

    // A row for the statement with its first attribution, and one for each other attribution.
    private static IEnumerable<IReadOnlyList<string>> RowsOf(Statement statement, List<AttributionEvidence>? evidence)
    {
        var attributions = statement.Attributions.Count == 0 ? [null] : statement.Attributions.ToArray<Attribution?>();
        return attributions.Select((attribution, i) => Row(
        [
            i == 0 ? Number(statement.Position.Line) : "",
            string.Join(", ", attribution?.Speakers.Select(static speaker => speaker.Name) ?? []),
            attribution?.Speaker is null ? "" : ModelTerms.Of(attribution.Resolution),
            attribution?.Cue,
            ActOf(attribution),
            attribution?.Addressee?.Name,
            .. evidence is null ? [] : attribution is null ? EvidenceTerms.None : EvidenceTerms.Of(evidence[i]),
            i == 0 ? statement.Text : "",
        ]));
    }

    private static string ActOf(Attribution? attribution) =>
        attribution is null ? "" : (attribution.IsNegated ? "not " : "") + ModelTerms.Of(attribution.Act);

    private static IEnumerable<IReadOnlyList<string>> SpeakersOf(StatementDocument document) => document.Statements
        .SelectMany(static statement =>
            statement.Attributions.SelectMany(static attribution => attribution.Speakers).Distinct())
        .GroupBy(static speaker => speaker)
        .Select(static group => Row(group.Key.Name, ModelTerms.Of(group.Key.Kind), group.Key.Role, group.Key.Organization, Number(group.Count())));

    private static IEnumerable<IReadOnlyList<string>> EntitiesOf(StatementDocument document)
    {
        var mentions = document.Statements
            .SelectMany(static statement => statement.Mentions)
            .GroupBy(static mention => mention.Entity)
            .ToDictionary(static group => group.Key, static group => group.Count());
        return document.Entities.Select(entity => Row(
            entity.Name,
            ModelTerms.Of(entity.Kind),
            string.Join(", ", entity.Aliases),
            Number(mentions.GetValueOrDefault(entity))));
    }

    private static string[] Row(params string?[] cells) => [.. cells.Select(static cell => VisibleText.Of(cell ?? ""))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
