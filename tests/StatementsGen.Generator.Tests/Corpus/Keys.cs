using StatementsGen.Checks.Structure;
using StatementsGen.Generator.Documents;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Tests.Corpus;

/// <summary>Documents as the steps over all documents see them.</summary>
internal static class Keys
{
    /// <summary>The key of a text in the folder of texts.</summary>
    internal static DocumentKey Of(string path, string name) => new(path, $"/project/seeds/{path}", "", name);

    /// <summary>The name that a text in the folder of texts requests.</summary>
    internal static ClassRequest Request(string path, string name) => Request(Of(path, name));

    internal static ClassRequest Request(DocumentKey key) => new(key, default, new TextPosition(1, 1));

    /// <summary>A document in which somebody speaks.</summary>
    internal static DocumentModel Heard(string path, params Speaker[] speakers) =>
        Document(path) with
        {
            Speakers =
            [
                .. speakers.Select(speaker => new NameOccurrence<SpeakerOutline>(
                    new SpeakerOutline(speaker.Name, speaker.Role, speaker.Organization), NameBuckets.Of(speaker.Name), path)),
            ],
        };

    /// <summary>A document that names entities.</summary>
    internal static DocumentModel Naming(string path, params EntityOutline[] entities) =>
        Document(path) with { Entities = [.. entities.Select(entity => new NameOccurrence<EntityOutline>(entity, NameBuckets.Of(entity.Name), path))] };

    /// <summary>A document that has statements.</summary>
    internal static DocumentModel Document(string path, int statements = 1, string names = "", string spans = "") => new(
        Request(path, "A"),
        "A",
        null,
        statements,
        [.. Enumerable.Repeat(new StatementModel("It rains.", new TextPosition(1, 1), null, null, null), statements)],
        [],
        [],
        [],
        new DocumentTable(names, spans),
        0);
}
