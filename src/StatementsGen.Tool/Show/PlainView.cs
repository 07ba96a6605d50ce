namespace StatementsGen.Tool.Show;

/// <summary>Writes documents for files and other programs: columns padded with spaces, one line a row, nothing cut or wrapped.</summary>
internal static class PlainView
{
    // A cell that is longer moves what follows it in its row, rather than every row to the right.
    private const int WidestColumn = 60;

    private const string Gap = "  ";

    /// <summary>Writes a document.</summary>
    /// <param name="view">The document.</param>
    /// <param name="output">Where to.</param>
    internal static void Write(DocumentView view, TextWriter output)
    {
        output.WriteLine($"{view.Path}{Gap}{view.Name}");
        if (view.Title.Length > 0)
        {
            output.WriteLine(view.Title);
        }

        foreach (var table in view.Tables)
        {
            output.WriteLine();
            Write(table, output);
        }

        output.WriteLine();
    }

    private static void Write(TableView table, TextWriter output)
    {
        string[] headings = [.. table.Columns.Select(static column => column.Heading)];
        var rows = table.Rows.Prepend(headings).ToList();
        var widths = headings.Select((_, i) => Math.Min(WidestColumn, rows.Max(row => row[i].Length))).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) =>
                table.Columns[i].Kind == ColumnKind.Number ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            output.WriteLine(string.Join(Gap, cells).TrimEnd(' '));
        }
    }
}
