using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>A quotation, as the indices of its quotation marks.</summary>
/// <param name="Open">Index of the opening mark.</param>
/// <param name="Close">Index of the closing mark, or of the paragraph's last token if there is no closing mark.</param>
/// <param name="IsClosed">Whether the paragraph contains the closing mark.</param>
internal readonly record struct QuotationPair(int Open, int Close, bool IsClosed);

/// <summary>Pairs the quotation marks of a paragraph.</summary>
/// <remarks>
/// One pass keeps at most one open mark of each kind, so the work is linear in the number of tokens. A quotation without a closing mark runs
/// to the end of the paragraph, since writers omit the mark if the next paragraph continues the quotation. Nested quotations are not
/// distinguished.
/// </remarks>
internal sealed class Quotations
{
    private readonly List<QuotationPair> _pairs = [];

    /// <summary>The quotations, in order. They do not overlap.</summary>
    internal IReadOnlyList<QuotationPair> Pairs => _pairs;

    /// <summary>Finds the quotations of a paragraph and writes them into its tokens.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The tokens of the paragraph.</param>
    internal void Pair(string text, TokenList tokens)
    {
        _pairs.Clear();
        if (!tokens.HoldsQuotationMark)
        {
            return;
        }

        var open = -1;
        var openSingle = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Mark == '"')
            {
                if (open < 0 && Opens(text, tokens, i))
                {
                    open = i;
                    openSingle = -1;
                }
                else if (open >= 0 && i > open + 1 && Closes(text, tokens, i))
                {
                    Close(tokens, open, i, true);
                    open = -1;
                }
            }
            else if (token.Mark == '\'' && token.End - token.Start == 1 && open < 0)
            {
                if (openSingle >= 0 && i > openSingle + 1 && ClosesSingle(text, tokens, i))
                {
                    Close(tokens, openSingle, i, true);
                    openSingle = -1;
                }
                else if (openSingle < 0 && OpensSingle(text, tokens, i))
                {
                    openSingle = i;
                }
            }
        }

        if (open >= 0)
        {
            Close(tokens, open, tokens.Count - 1, false);
        }
    }

    private void Close(TokenList tokens, int open, int close, bool isClosed)
    {
        for (var i = open; i <= close; i++)
        {
            tokens[i].Quotation = _pairs.Count;
        }

        tokens[open].Shapes |= TokenShapes.OpensQuotation;
        if (isClosed)
        {
            tokens[close].Shapes |= TokenShapes.ClosesQuotation;
        }

        if (open + 1 <= close)
        {
            tokens[open + 1].Shapes |= TokenShapes.Initial;
        }

        _pairs.Add(new QuotationPair(open, close, isClosed));
    }

    private static bool Opens(string text, TokenList tokens, int i)
    {
        var c = text[tokens[i].Start];
        return c switch
        {
            '“' or '„' or '«' or '`' or '‟' => true,
            // A closing mark typed for an opening one: ”So it is,” she said.
            '”' => i == 0 && i + 1 < tokens.Count && tokens[i + 1].Has(TokenShapes.Capitalized) && !tokens[i + 1].Has(TokenShapes.SpaceBefore),
            '»' => false,
            // A straight mark opens a quotation if white space stands before it and none after it. After a digit it means inches.
            _ => i + 1 < tokens.Count
                && (!tokens[i + 1].Has(TokenShapes.SpaceBefore) || tokens[i].Has(TokenShapes.SpaceBefore))
                && (tokens[i].Has(TokenShapes.SpaceBefore) || i == 0 || tokens[i - 1].Mark is '(' or '-' or '\'' or '/'),
        };
    }

    private static bool Closes(string text, TokenList tokens, int i)
    {
        var c = text[tokens[i].Start];
        return c switch
        {
            '”' or '»' or '‟' => true,
            // An opening mark typed for a closing one: “So it is,“ she said.
            '“' => !tokens[i].Has(TokenShapes.SpaceBefore) && tokens[i - 1].Mark is ',' or '.' or '?' or '!'
                && (i + 1 == tokens.Count || tokens[i + 1].Has(TokenShapes.SpaceBefore)),
            '„' or '«' or '`' => false,
            _ => !tokens[i].Has(TokenShapes.SpaceBefore) || i + 1 == tokens.Count || tokens[i + 1].Has(TokenShapes.SpaceBefore),
        };
    }

    private static bool OpensSingle(string text, TokenList tokens, int i) =>
        i + 1 < tokens.Count
        && !tokens[i + 1].Has(TokenShapes.SpaceBefore)
        && tokens[i + 1].Has(TokenShapes.Word)
        && !tokens[i + 1].Has(TokenShapes.Number)
        && (text[tokens[i].Start] == '‘' || (text[tokens[i].Start] == '\'' && tokens[i].Has(TokenShapes.SpaceBefore)));

    private static bool ClosesSingle(string text, TokenList tokens, int i)
    {
        var last = tokens[i - 1].End - 1;
        if (text[tokens[i].Start] == '‘' || tokens[i].Has(TokenShapes.SpaceBefore))
        {
            return false;
        }

        // After an s the mark can be the possessive of a plural, unless the next token shows that a quotation has ended.
        var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        return text[last] is not ('s' or 'z') || next.Mark != '\0' || i + 1 == tokens.Count;
    }
}
