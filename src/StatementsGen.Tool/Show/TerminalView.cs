using Spectre.Console;
using Spectre.Console.Rendering;

namespace StatementsGen.Tool.Show;

/// <summary>Writes documents for people: tables as wide as the terminal, in colours where it has them.</summary>
internal static class TerminalView
{
    /// <summary>Writes a document.</summary>
    /// <param name="view">The document.</param>
    /// <param name="terminal">Where to.</param>
    internal static void Write(DocumentView view, IAnsiConsole terminal)
    {
        var heading = view.Title.Length > 0 ? view.Title : view.Name;
        terminal.Write(new Rule($"[bold]{Markup.Escape(heading)}[/] [grey]{Markup.Escape(view.Path)}[/]").LeftJustified());
        foreach (var table in view.Tables)
        {
            terminal.Write(Render(table));
        }

        terminal.WriteLine();
    }

    private static Table Render(TableView view)
    {
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey) };
        foreach (var column in view.Columns)
        {
            var header = new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.Kind == ColumnKind.Number ? header.RightAligned().NoWrap() : header);
        }

        foreach (var row in view.Rows)
        {
            table.AddRow(row.Select(IRenderable (cell, i) => new Text(cell, StyleOf(view.Columns[i].Kind))));
        }

        return table;
    }

    private static Style StyleOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number or ColumnKind.Term => new Style(Color.Grey),
        ColumnKind.Name => new Style(Color.Aqua),
        ColumnKind.Cue => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
