using System.Text;

namespace StatementsGen.Generator.Emission;

/// <summary>Writes lines of code, indented by four spaces a block, each ended by LF on every platform.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _code = new();
    private int _depth;

    /// <summary>Writes a line at the present depth.</summary>
    /// <param name="line">The line; empty for a blank one.</param>
    internal void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _code.Append(' ', _depth * IndentSize).Append(line);
        }

        _code.Append('\n');
    }

    /// <summary>Opens a block: an opening brace, then one level deeper.</summary>
    internal void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>Closes a block.</summary>
    internal void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>Closes the block of an initializer, which ends a statement.</summary>
    internal void CloseStatement()
    {
        _depth--;
        Line("};");
    }

    /// <summary>Goes one level deeper without a brace, for a line that goes on.</summary>
    internal void Indent() => _depth++;

    /// <summary>Comes back from <see cref="Indent"/>.</summary>
    internal void Outdent() => _depth--;

    /// <summary>What was written.</summary>
    public override string ToString() => _code.ToString();
}
