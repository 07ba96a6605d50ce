using Spectre.Console;

namespace StatementsGen.Sample.App;

/// <summary>A document as a table: a row for each statement.</summary>
internal static class DocumentTable
{
    internal static Table Of(StatementDocument document)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape($"{document.Title} ({document.Path})")), Border = TableBorder.Rounded }
            .AddColumn(new TableColumn("Line").RightAligned().NoWrap())
            .AddColumn("Speaker")
            .AddColumn("Cue")
            .AddColumn("Statement");
        foreach (var statement in document.Statements)
        {
            var attributed = statement as AttributedStatement;
            table.AddRow(
                new Text($"{statement.Position.Line}"),
                new Text(attributed?.Speaker.Name ?? ""),
                new Text(attributed?.Cue ?? ""),
                new Text(statement.Text));
        }

        return table;
    }
}
