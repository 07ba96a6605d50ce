using System.Text;

namespace StatementsGen.Tool.Tests.Harness;

/// <summary>An input that hands out one message a read, and notes how many lines of output there are by then.</summary>
internal sealed class Conversation(MemoryStream output, params string[] messages) : MemoryStream
{
    internal List<int> AnswersSeen { get; } = [];

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        AnswersSeen.Add(output.ToArray().Count(value => value == '\n'));
        var message = messages.ElementAtOrDefault(AnswersSeen.Count - 1) ?? "";
        return ValueTask.FromResult(Encoding.UTF8.GetBytes(message, buffer.Span));
    }
}
