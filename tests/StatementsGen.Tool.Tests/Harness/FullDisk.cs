namespace StatementsGen.Tool.Tests.Harness;

/// <summary>A stream that takes so many bytes and no more.</summary>
internal sealed class FullDisk(int room) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Position + count > room)
        {
            throw new IOException("full");
        }

        base.Write(buffer, offset, count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.ToArray(), 0, buffer.Length);
        return ValueTask.CompletedTask;
    }
}
