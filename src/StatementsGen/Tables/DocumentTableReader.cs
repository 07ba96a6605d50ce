using StatementsGen.Outlines;

namespace StatementsGen.Tables;

/// <summary>Reads an outline back from a <see cref="DocumentTable"/>.</summary>
internal ref struct DocumentTableReader
{
    private readonly string[] _names;
    private AttributionOutline[] _attributions = [];
    private TextSpan[] _contents = [];
    private readonly List<SpeakerMentionOutline> _speakerMentions = [];
    private MentionOutline[] _mentions = [];
    private int _attribution;
    private int _content;
    private int _mention;
    private VlqReader _numbers;

    private DocumentTableReader(DocumentTable table)
    {
        _names = table.Names.Split('\n');
        _numbers = new VlqReader(table.Spans);
    }

    /// <summary>Reads an outline.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="FormatException">The table is of another version, or damaged.</exception>
    internal static DocumentOutline Read(DocumentTable table)
    {
        var reader = new DocumentTableReader(table);
        var version = reader._numbers.Read();
        var outline = version switch
        {
            // A new form gets a row of its own. The rows down to the oldest version stay, since compiled assemblies hold their tables.
            6 => reader.ReadDocument(),
            _ => throw new FormatException(
                $"The table has version {version}, this library reads versions {DocumentTable.OldestVersion} to {DocumentTable.Version}."),
        };
        return reader.HasReadAll ? outline : throw new FormatException("The table goes on after its end, or has less than it counts.");
    }

    private readonly bool HasReadAll =>
        _numbers.AtEnd && _attribution == _attributions.Length && _content == _contents.Length && _mention == _mentions.Length;

    // Version 6.
    private DocumentOutline ReadDocument()
    {
        var title = ReadPlace();
        var name = ReadPlace();
        var speakers = new SpeakerOutline[_numbers.ReadCount()];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = new SpeakerOutline(ReadName(), ReadOptionalName(), ReadOptionalName(), ReadKind());
        }

        var addressees = new AddresseeOutline[_numbers.ReadCount()];
        for (var i = 0; i < addressees.Length; i++)
        {
            addressees[i] = new AddresseeOutline(ReadName(), ReadKind());
        }

        var entities = new EntityOutline[_numbers.ReadCount()];
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = ReadName();
            var kind = ReadKind();
            var aliases = new string[_numbers.ReadCount()];
            for (var j = 0; j < aliases.Length; j++)
            {
                aliases[j] = ReadName();
            }

            entities[i] = new EntityOutline(entity, ValueList<string>.Own(aliases), kind);
        }

        var abbreviations = ReadAbbreviations();
        var statements = ReadStatements();
        return new DocumentOutline(
            title,
            statements,
            ValueList<AttributionOutline>.Own(_attributions),
            ValueList<TextSpan>.Own(_contents),
            ValueList<MentionOutline>.Own(_mentions),
            ValueList<SpeakerOutline>.Own(speakers),
            ValueList<EntityOutline>.Own(entities),
            abbreviations,
            name)
        {
            Blocks = ReadBlocks(statements),
            Edits = ReadEdits(),
            SpeakerMentions = [.. _speakerMentions],
            Addressees = ValueList<AddresseeOutline>.Own(addressees),
        };
    }

    private TextSpan? ReadPlace() => _numbers.Read() == 0 ? null : new TextSpan(_numbers.Read(), _numbers.Read());

    private ValueList<AbbreviationOutline> ReadAbbreviations()
    {
        var abbreviations = new AbbreviationOutline[_numbers.ReadCount()];
        var origin = 0;
        for (var i = 0; i < abbreviations.Length; i++)
        {
            var shortForm = ReadSpan(origin);
            origin = shortForm.Start;
            abbreviations[i] = new AbbreviationOutline(shortForm, ReadSpan(origin));
        }

        return ValueList<AbbreviationOutline>.Own(abbreviations);
    }

    private ValueList<StatementOutline> ReadStatements()
    {
        var statements = new StatementOutline[_numbers.ReadCount()];
        _attributions = new AttributionOutline[_numbers.ReadCount()];
        _contents = new TextSpan[_numbers.ReadCount()];
        _mentions = new MentionOutline[_numbers.ReadCount()];
        var end = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            var span = new TextSpan(end + _numbers.Read(), _numbers.Read());
            end = span.End;

            var (attributions, mentions) = ReadCounts();
            var at = span.Start;
            for (var j = 0; j < attributions; j++)
            {
                _attributions[_attribution++] = ReadAttribution(ref at);
            }

            at = span.Start;
            for (var j = 0; j < mentions; j++)
            {
                var mention = new MentionOutline(_numbers.Read(), new TextSpan(at + _numbers.Read(), _numbers.Read()));
                at = mention.Span.End;
                _mentions[_mention++] = mention;
            }

            statements[i] = new StatementOutline(span, attributions, mentions);
        }

        ReadKeys(statements);
        return ValueList<StatementOutline>.Own(statements);
    }

    private void ReadKeys(StatementOutline[] statements)
    {
        var index = 0;
        for (var count = _numbers.Read(); count > 0; count--)
        {
            index += _numbers.Read();
            statements[index] = statements[index] with { Key = new TextSpan(statements[index].Span.End + _numbers.Read(), _numbers.Read()) };
        }
    }

    private ValueList<BlockOutline> ReadBlocks(ValueList<StatementOutline> statements)
    {
        var blocks = new BlockOutline[_numbers.ReadCount()];
        var (statement, end) = (0, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = ReadBlock(statements, statement, end);
            statement += blocks[i].StatementCount;
            end = blocks[i].Span.End;
        }

        return ValueList<BlockOutline>.Own(blocks);
    }

    private BlockOutline ReadBlock(ValueList<StatementOutline> statements, int first, int end)
    {
        var head = (uint)_numbers.Read();
        if (head % 2 == 0)
        {
            var plain = (int)(head / 2);
            return new BlockOutline(BlockKind.Paragraph, DocumentTable.SpanOf(statements, first, plain), plain);
        }

        var level = _numbers.Read();
        var count = _numbers.Read();
        var number = (uint)_numbers.Read();
        var span = head / 2 % 2 == 0 ? DocumentTable.SpanOf(statements, first, count) : new TextSpan(end + _numbers.ReadSigned(), _numbers.Read());
        TextSpan? key = number % 2 == 0 ? null : new TextSpan(span.End + _numbers.Read(), _numbers.Read());
        return new BlockOutline((BlockKind)(head / 4), span, count, level, (int)(number / 2), key);
    }

    private ValueList<TextEdit> ReadEdits()
    {
        var count = _numbers.ReadCount();
        if (count == 0)
        {
            return ValueList<TextEdit>.Empty;
        }

        var edits = new TextEdit[count];
        var end = 0;
        for (var i = 0; i < edits.Length; i++)
        {
            var span = new TextSpan(end + _numbers.Read(), _numbers.Read());
            var replacement = new char[_numbers.ReadCount()];
            for (var j = 0; j < replacement.Length; j++)
            {
                replacement[j] = (char)_numbers.Read();
            }

            edits[i] = new TextEdit(span, new string(replacement));
            end = span.End;
        }

        return ValueList<TextEdit>.Own(edits);
    }

    private (int Attributions, int Mentions) ReadCounts()
    {
        var counts = (uint)_numbers.Read();
        var attributions = (int)(counts % (DocumentTable.ManyAttributions + 1));
        return (
            attributions == DocumentTable.ManyAttributions ? attributions + _numbers.ReadCount() : attributions,
            (int)(counts / (DocumentTable.ManyAttributions + 1)));
    }

    private AttributionOutline ReadAttribution(ref int at)
    {
        var speaker = _numbers.Read() - 1;
        var kinds = (uint)_numbers.Read();
        var contents = (int)(kinds / DocumentTable.AttributionKinds);
        kinds %= DocumentTable.AttributionKinds;
        var speakerSpan = ReadOptionalSpan(ref at);
        var cueSpan = ReadOptionalSpan(ref at);
        contents = contents < 2 ? 1 - contents : contents;
        for (var i = 0; i < contents; i++)
        {
            _contents[_content++] = ReadSpanAt(ref at);
        }

        var outline = new AttributionOutline(
            speaker,
            (SpeakerResolution)(kinds / 3),
            (QuotationKind)(kinds % 3),
            speakerSpan,
            cueSpan,
            contents);
        return ReadAct(outline, ref at);
    }

    private AttributionOutline ReadAct(in AttributionOutline attribution, ref int at)
    {
        var act = _numbers.Read();
        var hasDetails = act >= DocumentTable.Details;
        act -= hasDetails ? DocumentTable.Details : 0;
        if (act is < (int)Act.State or > (int)Act.Other)
        {
            throw new FormatException("The table has an unknown act.");
        }

        if (!hasDetails)
        {
            return attribution with { Act = (Act)act };
        }

        var details = (uint)_numbers.Read();
        var addressee = details / 2 % 3;
        var index = addressee == 2 ? _numbers.Read() : -1;
        TextSpan? span = addressee == 0 ? null : ReadSpanAt(ref at);
        var count = (int)(details / 6);
        for (var i = 0; i < count; i++)
        {
            _speakerMentions.Add(new SpeakerMentionOutline(_numbers.Read(), (SpeakerResolution)_numbers.Read(), ReadSpanAt(ref at)));
        }

        return attribution with { Act = (Act)act, IsNegated = details % 2 == 1, AddresseeSpan = span, Addressee = index, SpeakerCount = count };
    }

    private TextSpan ReadSpanAt(ref int at)
    {
        var span = ReadSpan(at);
        at = span.End;
        return span;
    }

    private TextSpan ReadSpan(int origin) => new(origin + _numbers.ReadSigned(), _numbers.Read());

    private TextSpan? ReadOptionalSpan(ref int at)
    {
        var length = _numbers.Read() - 1;
        if (length < 0)
        {
            return null;
        }

        var span = new TextSpan(at + _numbers.ReadSigned(), length);
        at = span.End;
        return span;
    }

    private EntityKind ReadKind() =>
        _numbers.Read() is var kind and >= (int)EntityKind.Unknown and <= (int)EntityKind.Other
            ? (EntityKind)kind
            : throw new FormatException("The table has an unknown kind of entity.");

    private string ReadName() => NameAt(_numbers.Read());

    private string? ReadOptionalName()
    {
        var index = _numbers.Read() - 1;
        return index < 0 ? null : NameAt(index);
    }

    private readonly string NameAt(int index) =>
        (uint)index < (uint)_names.Length ? _names[index] : throw new FormatException($"The table has no name {index}.");
}
