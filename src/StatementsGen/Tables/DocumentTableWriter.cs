using StatementsGen.Outlines;

namespace StatementsGen.Tables;

/// <summary>Writes an outline as a <see cref="DocumentTable"/>.</summary>
internal sealed class DocumentTableWriter
{
    private readonly VlqWriter _numbers = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    private DocumentTableWriter()
    {
    }

    /// <summary>Writes an outline.</summary>
    /// <param name="outline">The outline.</param>
    internal static DocumentTable Write(DocumentOutline outline)
    {
        var writer = new DocumentTableWriter();
        writer.WriteDocument(outline);
        return new DocumentTable(string.Join("\n", writer._names), writer._numbers.ToString());
    }

    private void WriteDocument(DocumentOutline outline)
    {
        _numbers.Write(DocumentTable.Version);
        WritePlace(outline.Title);
        WritePlace(outline.Name);
        _numbers.Write(outline.Speakers.Count);
        foreach (var speaker in outline.Speakers)
        {
            _numbers.Write(IndexOf(speaker.Name));
            _numbers.Write(speaker.Role is null ? 0 : IndexOf(speaker.Role) + 1);
            _numbers.Write(speaker.Organization is null ? 0 : IndexOf(speaker.Organization) + 1);
            _numbers.Write((int)speaker.Kind);
        }

        _numbers.Write(outline.Addressees.Count);
        foreach (var addressee in outline.Addressees)
        {
            _numbers.Write(IndexOf(addressee.Name));
            _numbers.Write((int)addressee.Kind);
        }

        _numbers.Write(outline.Entities.Count);
        foreach (var entity in outline.Entities)
        {
            _numbers.Write(IndexOf(entity.Name));
            _numbers.Write((int)entity.Kind);
            _numbers.Write(entity.Aliases.Count);
            foreach (var alias in entity.Aliases)
            {
                _numbers.Write(IndexOf(alias));
            }
        }

        WriteAbbreviations(outline.Abbreviations);
        WriteStatements(outline);
        WriteKeys(outline.Statements);
        WriteBlocks(outline.Blocks, outline.Statements);
        WriteEdits(outline.Edits);
    }

    private void WritePlace(TextSpan? place)
    {
        _numbers.Write(place is null ? 0 : 1);
        if (place is { } span)
        {
            _numbers.Write(span.Start);
            _numbers.Write(span.Length);
        }
    }

    private void WriteAbbreviations(ValueList<AbbreviationOutline> abbreviations)
    {
        _numbers.Write(abbreviations.Count);
        var origin = 0;
        foreach (var abbreviation in abbreviations)
        {
            _numbers.WriteSigned(abbreviation.ShortForm.Start - origin);
            _numbers.Write(abbreviation.ShortForm.Length);
            origin = abbreviation.ShortForm.Start;
            _numbers.WriteSigned(abbreviation.LongForm.Start - origin);
            _numbers.Write(abbreviation.LongForm.Length);
        }
    }

    private void WriteStatements(DocumentOutline outline)
    {
        _numbers.Write(outline.Statements.Count);
        _numbers.Write(outline.Attributions.Count);
        _numbers.Write(outline.Contents.Count);
        _numbers.Write(outline.Mentions.Count);
        var (end, attribution, content, speakerMention, mention) = (0, 0, 0, 0, 0);
        foreach (var statement in outline.Statements)
        {
            _numbers.Write(statement.Span.Start - end);
            _numbers.Write(statement.Span.Length);
            end = statement.Span.End;
            WriteCounts(statement);

            var at = statement.Span.Start;
            for (var last = attribution + statement.AttributionCount; attribution < last; attribution++)
            {
                WriteAttribution(outline.Attributions[attribution], outline.Contents, ref content, ref at);
                WriteAct(outline.Attributions[attribution], outline.SpeakerMentions, ref speakerMention, ref at);
            }

            at = statement.Span.Start;
            for (var last = mention + statement.MentionCount; mention < last; mention++)
            {
                var span = outline.Mentions[mention].Span;
                _numbers.Write(outline.Mentions[mention].Entity);
                _numbers.Write(span.Start - at);
                _numbers.Write(span.Length);
                at = span.End;
            }
        }
    }

    private void WriteCounts(in StatementOutline statement)
    {
        var attributions = Math.Min(statement.AttributionCount, DocumentTable.ManyAttributions);
        _numbers.Write((statement.MentionCount * (DocumentTable.ManyAttributions + 1)) + attributions);
        if (attributions == DocumentTable.ManyAttributions)
        {
            _numbers.Write(statement.AttributionCount - attributions);
        }
    }

    private void WriteKeys(ValueList<StatementOutline> statements)
    {
        _numbers.Write(statements.Count(static statement => statement.Key is not null));
        var last = 0;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Key is { } key)
            {
                _numbers.Write(i - last);
                _numbers.Write(key.Start - statements[i].Span.End);
                _numbers.Write(key.Length);
                last = i;
            }
        }
    }

    private void WriteBlocks(ValueList<BlockOutline> blocks, ValueList<StatementOutline> statements)
    {
        _numbers.Write(blocks.Count);
        var (statement, end) = (0, 0);
        foreach (var block in blocks)
        {
            var isItsStatements = block.StatementCount > 0 && block.Span == DocumentTable.SpanOf(statements, statement, block.StatementCount);
            if (isItsStatements && block is { Kind: BlockKind.Paragraph, Level: 0, NumberLength: 0, Key: null })
            {
                _numbers.Write(block.StatementCount * 2);
            }
            else
            {
                WriteBlock(block, isItsStatements, end);
            }

            statement += block.StatementCount;
            end = block.Span.End;
        }
    }

    private void WriteBlock(in BlockOutline block, bool isItsStatements, int end)
    {
        _numbers.Write(1 + ((int)block.Kind * 4) + (isItsStatements ? 0 : 2));
        _numbers.Write(block.Level);
        _numbers.Write(block.StatementCount);
        _numbers.Write((block.NumberLength * 2) + (block.Key is null ? 0 : 1));
        if (!isItsStatements)
        {
            _numbers.WriteSigned(block.Span.Start - end);
            _numbers.Write(block.Span.Length);
        }

        if (block.Key is { } key)
        {
            _numbers.Write(key.Start - block.Span.End);
            _numbers.Write(key.Length);
        }
    }

    private void WriteAttribution(in AttributionOutline attribution, ValueList<TextSpan> contents, ref int content, ref int at)
    {
        // One content is usual, none is not.
        var count = attribution.ContentCount < 2 ? 1 - attribution.ContentCount : attribution.ContentCount;
        _numbers.Write(attribution.Speaker + 1);
        _numbers.Write((count * DocumentTable.AttributionKinds) + ((int)attribution.Resolution * 3) + (int)attribution.Quotation);
        WriteOptionalSpan(attribution.SpeakerSpan, ref at);
        WriteOptionalSpan(attribution.CueSpan, ref at);
        for (var last = content + attribution.ContentCount; content < last; content++)
        {
            WriteSpan(contents[content], ref at);
        }
    }

    private void WriteAct(in AttributionOutline attribution, ValueList<SpeakerMentionOutline> mentions, ref int mention, ref int at)
    {
        var addressee = attribution.AddresseeSpan is null ? 0 : attribution.Addressee < 0 ? 1 : 2;
        var details = (attribution.IsNegated ? 1 : 0) + (addressee * 2) + (attribution.SpeakerCount * 6);
        _numbers.Write((int)attribution.Act + (details == 0 ? 0 : DocumentTable.Details));
        if (details == 0)
        {
            return;
        }

        _numbers.Write(details);
        if (addressee == 2)
        {
            _numbers.Write(attribution.Addressee);
        }

        if (attribution.AddresseeSpan is { } span)
        {
            WriteSpan(span, ref at);
        }

        for (var last = mention + attribution.SpeakerCount; mention < last; mention++)
        {
            _numbers.Write(mentions[mention].Speaker);
            _numbers.Write((int)mentions[mention].Resolution);
            WriteSpan(mentions[mention].Span, ref at);
        }
    }

    private void WriteSpan(TextSpan span, ref int at)
    {
        _numbers.WriteSigned(span.Start - at);
        _numbers.Write(span.Length);
        at = span.End;
    }

    private void WriteOptionalSpan(TextSpan? optional, ref int at)
    {
        if (optional is { } span)
        {
            _numbers.Write(span.Length + 1);
            _numbers.WriteSigned(span.Start - at);
            at = span.End;
        }
        else
        {
            _numbers.Write(0);
        }
    }

    private void WriteEdits(ValueList<TextEdit> edits)
    {
        _numbers.Write(edits.Count);
        var end = 0;
        foreach (var edit in edits)
        {
            _numbers.Write(edit.Span.Start - end);
            _numbers.Write(edit.Span.Length);
            _numbers.Write(edit.Replacement.Length);
            foreach (var c in edit.Replacement)
            {
                _numbers.Write(c);
            }

            end = edit.Span.End;
        }
    }

    private int IndexOf(string name)
    {
        if (!_indices.TryGetValue(name, out var index))
        {
            index = _names.Count;
            _names.Add(name);
            _indices.Add(name, index);
        }

        return index;
    }
}
