using Spectre.Console;
using Spectre.Console.Rendering;

namespace StatementsGen.Tool.Show;

/// <summary>Writes documents for people: columns within the width of the terminal, in colours where it has them.</summary>
internal static class TerminalView
{
    private const int Gap = 2;

    // With less, what a statement says is worth more than all that is known of it.
    private const int WidthForAll = 100;

    /// <summary>Writes a document.</summary>
    /// <param name="view">The document.</param>
    /// <param name="terminal">Where to.</param>
    internal static void Write(DocumentView view, IAnsiConsole terminal)
    {
        var heading = view.Title.Length > 0 ? view.Title : view.Name;
        terminal.Write(new Rule($"[bold]{Markup.Escape(heading)}[/] [grey]{Markup.Escape(view.Path)}[/]").LeftJustified());
        foreach (var table in view.Tables)
        {
            terminal.WriteLine();
            var width = terminal.Profile.Width;
            terminal.Write(Render(Fitting(table, width), width));
        }

        terminal.WriteLine();
    }

    // An empty column, as that of evidence against attributions mostly is, would only take room from the words.
    private static TableView Fitting(TableView view, int width)
    {
        int[] kept = [.. Enumerable.Range(0, view.Columns.Count).Where(i =>
            !(view.Columns[i].IsExtra && width < WidthForAll) && view.Rows.Any(row => row[i].Length > 0))];
        return new TableView([.. kept.Select(i => view.Columns[i])], [.. view.Rows.Select(row => (string[])[.. kept.Select(i => row[i])])]);
    }

    // Lines without a frame: a long document scrolls by, and its sentences have the room that frames would take.
    private static Table Render(TableView view, int width)
    {
        var widths = ColumnWidths.Of(
            [.. view.Columns.Select(static column => column.Kind)],
            [.. view.Columns.Select((column, i) => view.Rows.Select(row => WidthOf(row[i])).Append(WidthOf(column.Heading)).Max())],
            width,
            Gap);
        var table = new Table { Border = TableBorder.None };
        for (var i = 0; i < widths.Length; i++)
        {
            var (heading, kind, _) = view.Columns[i];
            var column = new TableColumn(new Text(Cut(heading, widths[i]), new Style(decoration: Decoration.Bold)))
            {
                Width = widths[i],
                Padding = new Padding(0, 0, i < widths.Length - 1 ? Gap : 0, 0),
            };
            table.AddColumn(kind == ColumnKind.Number ? column.RightAligned() : column);
        }

        foreach (var row in view.Rows)
        {
            table.AddRow(row.Select(IRenderable (cell, i) =>
                new Text(view.Columns[i].Kind == ColumnKind.Text ? cell : Cut(cell, widths[i]), StyleOf(view.Columns[i].Kind))));
        }

        return table;
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();

    private static string Cut(string text, int width) =>
        WidthOf(text) <= width ? text : Segment.Truncate(new Segment(text), width - 1)?.Text.TrimEnd() + "…";

    private static Style StyleOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number or ColumnKind.Term => new Style(Color.Grey),
        ColumnKind.Name => new Style(Color.Aqua),
        ColumnKind.Cue => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
