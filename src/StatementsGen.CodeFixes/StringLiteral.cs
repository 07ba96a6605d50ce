using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatementsGen.CodeFixes;

/// <summary>Replaces the value of a string literal and keeps its kind: regular, verbatim or raw.</summary>
internal static class StringLiteral
{
    private const int FewestRawQuotes = 3;

    /// <summary>Returns the literal with another value.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="words">The value, without line breaks.</param>
    internal static ExpressionSyntax With(LiteralExpressionSyntax literal, string words) =>
        SyntaxFactory.ParseExpression(Write(literal.Token, words)).WithTriviaFrom(literal);

    private static string Write(SyntaxToken token, string words)
    {
        var quotes = new string('"', Math.Max(FewestRawQuotes, LongestRun(words) + 1));
        return token.Kind() switch
        {
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLine(token.Text, words, quotes),

            // A single-line raw literal cannot begin or end with a quotation mark.
            SyntaxKind.SingleLineRawStringLiteralToken when words[0] != '"' && words[words.Length - 1] != '"' => quotes + words + quotes,
            SyntaxKind.StringLiteralToken when token.Text[0] == '@' => $"@\"{words.Replace("\"", "\"\"")}\"",
            _ => SymbolDisplay.FormatLiteral(words, quote: true),
        };
    }

    // All lines have the white space of the closing quotes.
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
