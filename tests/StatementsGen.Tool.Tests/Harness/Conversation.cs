using System.Text;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>An input that hands out one message a read, and notes how many lines of output there are by then.</summary>
internal sealed class Conversation(MemoryStream output, params string[] messages) : MemoryStream
{
    internal List<int> AnswersSeen { get; } = [];

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        AnswersSeen.Add(output.ToArray().Count(value => value == '\n'));
        return ValueTask.FromResult(AnswersSeen.Count > messages.Length ? 0 : Encoding.UTF8.GetBytes(messages[AnswersSeen.Count - 1], buffer.Span));
    }
}
