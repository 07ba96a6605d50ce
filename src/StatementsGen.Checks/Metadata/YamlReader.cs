using System.Runtime.CompilerServices;
using StatementsGen.Checks.Findings;
using StatementsGen.Outlines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatementsGen.Checks.Metadata;

/// <summary>Reads front matter as YAML. Only this class uses the YAML library, so that the library is loaded only if a document has front matter.</summary>
/// <remarks>
/// Values are strings; a schema gives them types. Anchors, aliases and tags are rejected: metadata needs none, and aliases can expand a
/// few lines without limit ("billion laughs").
/// </remarks>
internal sealed class YamlReader
{
    private const int MostLevels = 16;

    private readonly CheckedText _source;
    private readonly string _text;
    private readonly FrontMatterBlock _block;
    private readonly Parser _parser;
    private LineCounter _lines;
    private int _counted;
    private MetadataPlace? _openFlow;

    private YamlReader(CheckedText source, FrontMatterBlock block)
    {
        _source = source;
        _text = source.Text;
        _block = block;
        _lines = new LineCounter(_text);
        _parser = new Parser(new StringReader(source.Substring(block.Content)));
    }

    /// <summary>Reads front matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The front matter in it.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The keys and values, in order; none if there is a finding.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ValueList<MetadataEntry> Read(CheckedText text, FrontMatterBlock block, ICollection<Finding> findings)
    {
        var reader = new YamlReader(text, block);
        try
        {
            return [.. reader.ReadDocument()];
        }
        catch (UnfitYamlException exception)
        {
            findings.Add(reader.At(exception.Place, exception.Message));
        }
        catch (YamlException exception)
        {
            if (YamlAdvice.Find(text.Text, reader.PlaceOf(exception.Start, exception.Start).Span.Start) is { } advice)
            {
                findings.Add(text.FindingAt(Rules.UnfitFrontMatter, advice.Value, advice.Reason) with { Fix = advice.Fix });
                return [];
            }

            var place = exception.Message.Contains("tab") ? reader.TabFrom(exception.Start) : null;
            findings.Add(reader.At(place ?? reader.PlaceOf(exception.Start, exception.Start), $"it is no YAML: {exception.Message.TrimEnd('.')}"));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws other exceptions for some damaged YAML, such as a line '... x' or an unclosed bracket. Without this handler
            // the other texts would lose their code.
            findings.Add(reader._openFlow is { } opening
                ? reader.At(opening, "it is no YAML: a list or mapping that is opened here, or around it, is not closed")
                : reader.At(reader.PlaceOf(Mark.Empty, Mark.Empty), "it is no YAML, and the YAML library cannot say where"));
        }

        return [];
    }

    private List<MetadataEntry> ReadDocument()
    {
        var entries = new List<MetadataEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return entries;
        }

        _parser.Consume<DocumentStart>();
        if (_parser.Accept<NodeEvent>(out var content) && content is not MappingStart && !IsNothing(content))
        {
            throw new UnfitYamlException(PlaceOf(content), "it holds no keys with values. Write 'key: value'");
        }

        if (_parser.TryConsume<MappingStart>(out var mapping))
        {
            Check(mapping);
            _openFlow = IsFlow(mapping) ? Opening(PlaceOf(mapping)) : null;
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var entry = ReadEntry();
                entries.Add(keys.Add(entry.Key)
                    ? entry
                    : throw new UnfitYamlException(entry.Place, $"the key '{MetadataText.Shown(entry.Key)}' is there twice"));
            }
        }
        else
        {
            _parser.Consume<Scalar>();
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw new UnfitYamlException(PlaceOf(second), "a second YAML document starts here");
        }

        return entries;
    }

    private MetadataEntry ReadEntry()
    {
        var start = _parser.Current!;
        if (!_parser.TryConsume<Scalar>(out var key))
        {
            throw new UnfitYamlException(PlaceOf(start), "a key is a word, not a list, a mapping or an alias");
        }

        Check(key);
        var place = PlaceOf(key);
        var value = ReadValue(1);
        return new MetadataEntry(key.Value, place, value.Kind == MetadataKind.Null ? value with { Place = place } : value);
    }

    private MetadataValue ReadValue(int level)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw Unwanted(alias, "an alias (*)");
        }

        var node = _parser.Consume<NodeEvent>();
        Check(node);
        if (level > MostLevels)
        {
            throw new UnfitYamlException(PlaceOf(node), "values stand too deep within each other");
        }

        var place = PlaceOf(node);
        var outer = _openFlow;
        _openFlow = IsFlow(node) ? Opening(place) : outer;
        return node switch
        {
            Scalar scalar => new MetadataValue(KindOf(scalar), scalar.Value, place, []),
            SequenceStart => new MetadataValue(MetadataKind.List, "", place, ReadItems(level, outer)),
            _ => new MetadataValue(MetadataKind.Mapping, "", place, ReadItems(level, outer)) with { Items = [] },
        };
    }

    // Skips the keys and values of a mapping.
    private ValueList<MetadataValue> ReadItems(int level, MetadataPlace? outer)
    {
        var items = new List<MetadataValue>();
        while (!_parser.Accept<SequenceEnd>(out _) && !_parser.Accept<MappingEnd>(out _))
        {
            items.Add(ReadValue(level + 1));
        }

        // Moving past the end reads what follows it.
        _openFlow = outer;
        _parser.MoveNext();
        return [.. items];
    }

    private static MetadataPlace Opening(MetadataPlace place) => place with { Span = new TextSpan(place.Span.Start, 1) };

    private static MetadataKind KindOf(Scalar scalar) =>
        IsNothing(scalar) ? MetadataKind.Null : scalar.Style == ScalarStyle.Plain ? MetadataKind.Plain : MetadataKind.Quoted;

    private static bool IsFlow(NodeEvent node) =>
        node is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };

    private void Check(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Unwanted(node, "an anchor (&)");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Unwanted(node, "a tag (!)");
        }
    }

    private UnfitYamlException Unwanted(ParsingEvent node, string what) =>
        new(PlaceOf(node), $"it has {what}, which metadata cannot have. Write the value itself");

    // The null of YAML's core schema.
    private static bool IsNothing(NodeEvent node) =>
        node is Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };

    private MetadataPlace PlaceOf(ParsingEvent node) => PlaceOf(node.Start, node is Scalar ? node.End : node.Start);

    // A finding lies in one line.
    private MetadataPlace PlaceOf(Mark from, Mark to)
    {
        var start = Math.Min(_block.Content.Start + (int)from.Index, _block.Content.End);
        var limit = Math.Min(_block.Content.Start + (int)to.Index, _block.Content.End);
        var end = start;
        while (end < limit && !LineFolding.IsLineBreak(_text[end]))
        {
            end++;
        }

        return new MetadataPlace(TextSpan.FromBounds(start, end), PositionAt(start), IsWhole: end == limit);
    }

    // The library reports the start of the mapping that contains the tab.
    private MetadataPlace? TabFrom(Mark from)
    {
        var start = _block.Content.Start + (int)from.Index;
        for (var i = start; i < _block.Content.End; i++)
        {
            if (_text[i] == '\t' && IsIndentation(i))
            {
                return new MetadataPlace(new TextSpan(i, 1), PositionAt(i));
            }
        }

        return null;

        bool IsIndentation(int offset)
        {
            while (offset > start && _text[offset - 1] is ' ' or '\t')
            {
                offset--;
            }

            return offset > start && LineFolding.IsLineBreak(_text[offset - 1]);
        }
    }

    // Nodes come in text order, but the error can be before the last node.
    private TextPosition PositionAt(int offset)
    {
        if (offset < _counted)
        {
            return new LineCounter(_text).PositionAt(offset);
        }

        _counted = offset;
        return _lines.PositionAt(offset);
    }

    private Finding At(MetadataPlace place, string reason) => _source.FindingAt(Rules.UnfitFrontMatter, place.Span, reason);

    /// <summary>Valid YAML that is not metadata.</summary>
    private sealed class UnfitYamlException(MetadataPlace place, string message) : Exception(message)
    {
        internal MetadataPlace Place { get; } = place;
    }
}
