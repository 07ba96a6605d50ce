using Parquet;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Goes on with a Parquet file whose writing was interrupted.</summary>
internal static class ParquetResume
{
    /// <summary>Opens a file.</summary>
    /// <param name="file">The file, which may be empty. It is readable and writable.</param>
    /// <param name="journal">What kept its end.</param>
    /// <returns>What stands last in the file; <see langword="null"/> if no whole row group does, and the file begins anew.</returns>
    internal static async Task<ResumePoint?> OpenAsync(FileStream file, ParquetJournal journal)
    {
        await journal.RestoreAsync(file);
        if (!await EndsWellAsync(file))
        {
            file.SetLength(0);
            return null;
        }

        file.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(file, leaveStreamOpen: true);
        if (reader.RowGroupCount == 0)
        {
            file.SetLength(0);
            return null;
        }

        using var last = reader.OpenRowGroupReader(reader.RowGroupCount - 1);
        var ids = new string[last.RowCount];
        var indices = new int[last.RowCount];
        var fields = reader.Schema.GetDataFields();
        await last.ReadAsync(fields.Single(static field => field.Path.ToString() == "id"), ids);
        await last.ReadAsync<int>(fields.Single(static field => field.Path.ToString() == "statement_index"), indices);
        return new ResumePoint(new DocumentId(ids[^1]), indices[^1]);
    }

    private static async Task<bool> EndsWellAsync(FileStream file)
    {
        var magic = "PAR1"u8.ToArray();
        if (file.Length < 3 * magic.Length)
        {
            return false;
        }

        var end = new byte[magic.Length];
        file.Position = file.Length - end.Length;
        await file.ReadExactlyAsync(end);
        return end.AsSpan().SequenceEqual(magic);
    }
}
