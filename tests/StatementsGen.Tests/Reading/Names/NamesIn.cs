using StatementsGen.Reading.Names;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Names;

/// <summary>What is found in a text, as strings that a test can compare.</summary>
internal sealed class NamesIn
{
    private readonly string _text;

    internal NamesIn(string text)
    {
        _text = text;
        Sentences = SentenceSplitter.Split(text, TitledLayout.Analyze(text));
        Table = NameFinder.Find(text, Sentences);
    }

    internal SentenceList Sentences { get; }

    internal NameTable Table { get; }

    /// <summary>"Foreign Office of Pakistan (FO)".</summary>
    internal string[] Entities =>
        [.. Table.Entities.Select(static e => e.Aliases.Count == 0 ? e.Name : $"{e.Name} ({string.Join(", ", e.Aliases)})")];

    /// <summary>"Laura Finch (Finch): Person, Female".</summary>
    internal string[] Kinds => [.. Entities.Zip(Table.Entities, static (entity, named) => $"{entity}: {named.Kind}, {named.Gender.InAll}")];

    /// <summary>"Laura Finch: Person": the kinds that the document tells.</summary>
    internal string[] Told => [.. Table.Entities.Select(static named => $"{named.Name}: {named.Likely}")];

    /// <summary>"FO = Foreign Office of Pakistan".</summary>
    internal string[] Mentions => [.. Table.Mentions.Select(m => $"{Text(m.Span)} = {Table.Entities[m.Entity].Name}")];

    /// <summary>"FO: Foreign Office".</summary>
    internal string[] Abbreviations => [.. Table.Abbreviations.Select(a => $"{Text(a.ShortForm)}: {Text(a.LongForm)}")];

    internal NamedEntity Entity(string name) => Assert.Single(Table.Entities, e => e.Name == name);

    internal string Text(TextSpan span) => _text.Substring(span.Start, span.Length);
}
