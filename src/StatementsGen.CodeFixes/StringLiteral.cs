using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatementsGen.CodeFixes;

/// <summary>Puts other words in a string literal and leaves its kind: regular, verbatim or raw.</summary>
internal static class StringLiteral
{
    private const int FewestRawQuotes = 3;

    /// <summary>Returns the literal with other words.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="words">The words; they hold no line break.</param>
    internal static ExpressionSyntax With(LiteralExpressionSyntax literal, string words) =>
        SyntaxFactory.ParseExpression(Write(literal.Token, words)).WithTriviaFrom(literal);

    private static string Write(SyntaxToken token, string words)
    {
        var quotes = new string('"', Math.Max(FewestRawQuotes, LongestRun(words) + 1));
        return token.Kind() switch
        {
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLine(token.Text, words, quotes),

            // Such a literal can neither begin nor end with a quotation mark.
            SyntaxKind.SingleLineRawStringLiteralToken when words[0] != '"' && words[words.Length - 1] != '"' => quotes + words + quotes,
            SyntaxKind.StringLiteralToken when token.Text[0] == '@' => $"@\"{words.Replace("\"", "\"\"")}\"",
            _ => SymbolDisplay.FormatLiteral(words, quote: true),
        };
    }

    // The white space before the closing quotes is that of all lines.
    private static string MultiLine(string literal, string words, string quotes)
    {
        var lastLine = literal.LastIndexOf('\n') + 1;
        var lineEnd = lastLine > 1 && literal[lastLine - 2] == '\r' ? "\r\n" : "\n";
        var indent = literal.Substring(lastLine, literal.IndexOf('"', lastLine) - lastLine);
        return quotes + lineEnd + indent + words + lineEnd + indent + quotes;
    }

    private static int LongestRun(string words)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in words)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
