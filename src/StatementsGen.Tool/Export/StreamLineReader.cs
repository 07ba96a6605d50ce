using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Export;

/// <summary>Reads the lines of a stream of bytes.</summary>
/// <param name="stream">The stream. A UTF-8 byte order mark at its start is not part of the first line.</param>
internal sealed class StreamLineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _ended;

    /// <summary>The number of the last line that was read, 1-based.</summary>
    internal int Number { get; private set; }

    /// <summary>Takes the next line, if all of it is in the buffer.</summary>
    /// <param name="line">The line without its line break. It is valid until more is read.</param>
    internal bool TryTake(out ReadOnlyMemory<byte> line)
    {
        var length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (length < 0 && !(_ended && _start < _end))
        {
            _scanned = _end;
            line = default;
            return false;
        }

        var end = length < 0 ? _end : _scanned + length;
        line = _buffer.AsMemory(_start, end - _start);
        _start = _scanned = Math.Min(end + 1, _end);
        Number++;
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        return true;
    }

    /// <summary>Reads more, once no line can be taken any more.</summary>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>Whether there may be another line.</returns>
    internal async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_ended)
        {
            return false;
        }

        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _scanned -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Array.MaxLength));
            if (_end == _buffer.Length)
            {
                throw new CommandFailure($"line {Number + 1}: it is longer than {Array.MaxLength} bytes");
            }
        }

        // A read of a terminal cannot be called off; waiting for it can.
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).AsTask().WaitAsync(cancellationToken);
        _end += read;
        _ended = read == 0;
        return true;
    }
}
