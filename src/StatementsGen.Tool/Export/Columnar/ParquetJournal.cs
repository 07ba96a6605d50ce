using System.Buffers.Binary;

namespace StatementsGen.Tool.Export.Columnar;

/// <summary>Keeps the end of a Parquet file while it grows, in a file beside it: an export that is killed loses the row group that it was at, and not the file.</summary>
/// <remarks>
/// A Parquet file ends with the list of its row groups. The next row group is written over that list, so without a copy a file that is cut off holds nothing that can be read. The
/// copy is a place in the file (eight bytes) and what stands from there to the end.
/// </remarks>
/// <param name="path">The path of the Parquet file.</param>
internal sealed class ParquetJournal(string path)
{
    // The length of the list, and "PAR1".
    private const int TailLength = 8;

    private readonly string _copy = $"{path}.resume";

    /// <summary>Keeps the end of the file.</summary>
    /// <param name="file">The file, with a whole end.</param>
    internal async Task KeepAsync(Stream file)
    {
        await file.FlushAsync();
        var tail = new byte[TailLength];
        file.Position = file.Length - TailLength;
        await file.ReadExactlyAsync(tail);
        var start = file.Length - TailLength - BinaryPrimitives.ReadInt32LittleEndian(tail);
        var copy = new byte[sizeof(long) + file.Length - start];
        BinaryPrimitives.WriteInt64LittleEndian(copy, start);
        file.Position = start;
        await file.ReadExactlyAsync(copy.AsMemory(sizeof(long)));

        // A copy that is cut off must not take the place of a whole one.
        var next = $"{_copy}.next";
        await File.WriteAllBytesAsync(next, copy);
        File.Move(next, _copy, overwrite: true);
    }

    /// <summary>Puts the end that was kept back, if there is one.</summary>
    /// <param name="file">The file.</param>
    internal async Task RestoreAsync(Stream file)
    {
        if (!File.Exists(_copy))
        {
            return;
        }

        var copy = await File.ReadAllBytesAsync(_copy);
        var start = BinaryPrimitives.ReadInt64LittleEndian(copy);
        file.SetLength(start);
        file.Position = start;
        await file.WriteAsync(copy.AsMemory(sizeof(long)));
        await file.FlushAsync();
    }

    /// <summary>Takes the copy away: the file is whole.</summary>
    internal void Close() => File.Delete(_copy);
}
