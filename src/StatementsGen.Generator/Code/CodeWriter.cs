using System.Text;

namespace StatementsGen.Generator.Code;

/// <summary>Writes lines of code. Indents each block by four spaces, and ends each line with LF on every platform.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _code = new();
    private int _depth;

    /// <summary>Writes a line at the current depth.</summary>
    /// <param name="line">The line; empty for a blank one.</param>
    internal void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _code.Append(' ', _depth * IndentSize).Append(line);
        }

        _code.Append('\n');
    }

    /// <summary>Opens a block.</summary>
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

    /// <summary>Closes a block that ends a statement, such as an initializer.</summary>
    internal void CloseStatement()
    {
        _depth--;
        Line("};");
    }

    /// <summary>Indents the following lines without a brace, to continue a line.</summary>
    internal void Indent() => _depth++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    internal void Outdent() => _depth--;

    /// <summary>Returns the code.</summary>
    public override string ToString() => _code.ToString();
}
