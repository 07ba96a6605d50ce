using StatementsGen.Checks.Findings;

namespace StatementsGen.Tool.Report.Content;

/// <summary>The texts of a report, and who and what is named in them.</summary>
internal sealed class ReportCorpus
{
    private readonly Dictionary<Speaker, ReportSpeaker> _speakers;
    private readonly Dictionary<Entity, ReportEntity> _entities;

    /// <summary>Creates a corpus.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="unreadable">The findings for files that cannot be read.</param>
    internal ReportCorpus(IReadOnlyList<ReportText> texts, IReadOnlyList<Finding> unreadable)
    {
        (Texts, Unreadable, Links) = (texts, unreadable, new ReportLinks(texts));
        Speakers = [.. SpeakersOf(texts).Select(static (speaker, i) => speaker with { Number = i })];
        Entities = [.. EntitiesOf(texts).Select(static (entity, i) => entity with { Number = i })];
        _speakers = Speakers.ToDictionary(static speaker => speaker.Speaker);
        _entities = Entities.ToDictionary(static entity => entity.Entity);
    }

    /// <summary>The texts.</summary>
    internal IReadOnlyList<ReportText> Texts { get; }

    /// <summary>The findings for files that cannot be read.</summary>
    internal IReadOnlyList<Finding> Unreadable { get; }

    /// <summary>The links to documents and statements.</summary>
    internal ReportLinks Links { get; }

    /// <summary>The speakers; the one with most statements first.</summary>
    internal IReadOnlyList<ReportSpeaker> Speakers { get; }

    /// <summary>The entities; the one in most statements first.</summary>
    internal IReadOnlyList<ReportEntity> Entities { get; }

    /// <summary>Returns the speakers of a statement, each once.</summary>
    /// <param name="statement">The statement.</param>
    internal IEnumerable<ReportSpeaker> SpeakersOf(Statement statement) => Named(statement).Select(speaker => _speakers[speaker]);

    /// <summary>Returns the entities in a statement, each once.</summary>
    /// <param name="statement">The statement.</param>
    internal IEnumerable<ReportEntity> EntitiesOf(Statement statement) =>
        statement.Mentions.Select(mention => _entities[mention.Entity]).Distinct();

    private static IEnumerable<Speaker> Named(Statement statement) =>
        statement.Attributions.SelectMany(static attribution => attribution.Speakers).Distinct();

    private static IEnumerable<ReportSpeaker> SpeakersOf(IEnumerable<ReportText> texts) => texts
        .SelectMany(static text => text.Document.Statements.SelectMany(statement => Named(statement).Select(speaker => (speaker, Place: new StatementPlace(text, statement)))))
        .GroupBy(static named => named.speaker)
        .Select(static group => new ReportSpeaker(
            group.Key,
            [.. group.Select(static named => named.speaker.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. group.Select(static named => named.speaker.Organization).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. group.Select(static named => named.Place)]))
        .OrderByDescending(static speaker => speaker.Places.Count)
        .ThenBy(static speaker => speaker.Speaker.Name, StringComparer.Ordinal);

    private static IEnumerable<ReportEntity> EntitiesOf(IReadOnlyList<ReportText> texts)
    {
        var places = texts
            .SelectMany(static text => text.Document.Statements.SelectMany(statement =>
                statement.Mentions.Select(static mention => mention.Entity).Distinct().Select(entity => (entity, Place: new StatementPlace(text, statement)))))
            .ToLookup(static named => named.entity, static named => named.Place);
        return texts
            .SelectMany(static text => text.Document.Entities)
            .Concat(places.Select(static place => place.Key))
            .GroupBy(static entity => entity)
            .Select(group => new ReportEntity(
                group.Key,
                [.. group.SelectMany(static entity => entity.Aliases).Distinct(StringComparer.Ordinal)],
                [.. places[group.Key]]))
            .OrderByDescending(static entity => entity.Places.Count)
            .ThenBy(static entity => entity.Entity.Name, StringComparer.Ordinal);
    }
}
