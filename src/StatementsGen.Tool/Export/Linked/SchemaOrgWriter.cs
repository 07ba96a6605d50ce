using System.Globalization;
using StatementsGen.Tool.Terms;

namespace StatementsGen.Tool.Export.Linked;

/// <summary>Writes documents in the terms of schema.org: one work a line, with what is said in it. The tool's README documents it.</summary>
/// <param name="output">Where the lines go; it stays open.</param>
internal sealed class SchemaOrgWriter(Stream output) : IDocumentWriter
{
    private readonly LinkedJson _json = new(output);

    /// <inheritdoc/>
    public ValueTask WriteAsync(DocumentId id, StatementDocument document)
    {
        var work = LinkedJson.LinkTo(id);
        var number = 0;
        _json.Line(() =>
        {
            _json.Text("@context", "https://schema.org");
            _json.Text("@type", "CreativeWork");
            _json.Text("@id", work);
            _json.Text("name", document.Title);
            _json.List(
                "hasPart",
                document.Statements.SelectMany(static statement => statement.Attributions.Select(attribution => (statement, attribution))),
                said => _json.Object(() => WriteQuotation(said.statement, said.attribution)));
            _json.List("mentions", document.Entities, entity => _json.Object(() => WriteEntity(entity)));
        });
        return ValueTask.CompletedTask;

        void WriteQuotation(Statement statement, Attribution attribution)
        {
            number++;
            _json.Text("@type", "Quotation");
            _json.Text("@id", string.Create(CultureInfo.InvariantCulture, $"{work}#quotation-{number}"));
            _json.Number("position", statement.Index + 1);
            _json.Text("text", attribution.Content);
            _json.Text("keywords", $"{ModelTerms.Of(attribution.Quotation)}, {(attribution.IsNegated ? "not " : "")}{ModelTerms.Of(attribution.Act)}");
            if (attribution.Speakers.Count == 1)
            {
                _json.Object("creator", () => WriteSpeaker(attribution.Speakers[0]));
            }
            else if (attribution.Speakers.Count > 1)
            {
                _json.List("creator", attribution.Speakers, speaker => _json.Object(() => WriteSpeaker(speaker)));
            }

            if (attribution.Addressee is { } addressee)
            {
                _json.Object("audience", () =>
                {
                    _json.Text("@type", "Audience");
                    _json.Text("name", addressee.Name);
                });
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask FlushAsync(CancellationToken cancellationToken) => _json.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private void WriteSpeaker(Speaker speaker)
    {
        _json.Text("@type", TypeOf(speaker.Kind));
        _json.Text("name", speaker.Name);
        // Only a person has a job.
        var isPerson = speaker.Kind == EntityKind.Person;
        _json.Text(isPerson ? "jobTitle" : "description", speaker.Role);
        if (isPerson && speaker.Organization is { } organization)
        {
            _json.Object("affiliation", () =>
            {
                _json.Text("@type", "Organization");
                _json.Text("name", organization);
            });
        }
    }

    private void WriteEntity(Entity entity)
    {
        _json.Text("@type", TypeOf(entity.Kind));
        _json.Text("name", entity.Name);
        if (entity.Aliases.Count > 0)
        {
            _json.List("alternateName", entity.Aliases, _json.Text);
        }
    }

    // What the text does not show is a thing.
    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        _ => "Thing",
    };
}
