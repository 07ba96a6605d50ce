using StatementsGen.Outlines;

namespace StatementsGen.Tests.Outlines;

/// <summary>An outline over a text gives its records; here it says things that no reader need find in that text.</summary>
public sealed class DocumentMaterializerTests
{
    private const string Text = "Pier news\nAnn Lee said that the pier\nstays, and Lee sang. It is told. Old BO.";

    [Fact]
    public void Each_statement_takes_its_own_from_the_lists_of_all()
    {
        var document = Materialize();

        Assert.Equal(("Pier news", 3), (document.Title, document.Statements.Count));
        Assert.Equal(["Ann Lee said that the pier stays, and Lee sang.", "It is told.", "Old BO."], document.Statements.Select(statement => statement.Text));
        Assert.Equal(["(2,1)", "(3,22)", "(3,34)"], document.Statements.Select(statement => statement.Position.ToString()));
        Assert.Equal([0, 1, 2], document.Statements.Select(statement => statement.Index));
        Assert.Equal([2, 2, 1], document.Statements.Select(statement => statement.Attributions.Count));
        Assert.Equal(["Ann Lee", "Lee", "BO"], document.Statements.SelectMany(statement => statement.Mentions).Select(mention => mention.Text));
    }

    [Fact]
    public void A_statement_has_a_speaker_if_any_of_its_attributions_has()
    {
        var statements = Materialize().Statements;

        Assert.Equal("Bo", Assert.IsType<AttributedStatement>(statements[0]).Speaker.Name);
        Assert.Equal("Ann Lee", Assert.IsType<AttributedStatement>(statements[1]).Speaker.Name);
        Assert.IsType<Statement>(statements[2]);
    }

    [Fact]
    public void Contents_are_their_stretches_with_lines_folded_and_a_space_between()
    {
        var attributions = Materialize().Statements.SelectMany(static statement => statement.Attributions).ToList();

        Assert.Equal(["the pier stays Lee sang", "", "It is told.", "is", "Old BO."], attributions.Select(static attribution => attribution.Content));
        Assert.Equal(["said", null, "told", null, null], attributions.Select(static attribution => attribution.Cue));
        Assert.Equal([null, "Bo", "Ann Lee", "Ann Lee", null], attributions.Select(static attribution => attribution.Speaker?.Name));
        Assert.Equal([2, 0, 1, 1, 1], attributions.Select(static attribution => attribution.ContentSpans.Count));
    }

    [Fact]
    public void Strings_that_are_there_serve_again()
    {
        var document = Materialize();

        Assert.Same(document.Entities[0].Name, document.Statements[0].Mentions[0].Text);
        Assert.Same(document.Entities[0].Aliases[0], document.Statements[0].Mentions[1].Text);
        Assert.Same(document.Entities[1].Aliases[3], document.Statements[2].Mentions[0].Text);
        Assert.Same(document.Statements[1].Text, document.Statements[1].Attributions[0].Content);
    }

    [Fact]
    public void Entities_abbreviations_and_keys_are_there()
    {
        var document = Materialize();

        Assert.Equal(["Ann Lee (Lee)", "Board (a, b, c, BO)"], document.Entities.Select(entity => entity.ToString()));
        Assert.Equal([new Abbreviation("BO", "the pier stays", At("BO"), At("the pier\nstays")), new Abbreviation("Lee", "Ann Lee", At("Lee"), At("Ann Lee"))], document.Abbreviations);
        Assert.Equal([null, "told", null], document.Statements.Select(statement => statement.Key));
    }

    private static StatementDocument Materialize() => DocumentMaterializer.Materialize("PierNews", "pier.txt", Text, new DocumentOutline(
        At("Pier news"),
        [
            new StatementOutline(At("Ann Lee said that the pier\nstays, and Lee sang."), 2, 2),
            new StatementOutline(At("It is told."), 2, 0, At("told")),
            new StatementOutline(At("Old BO."), 1, 1),
        ],
        [
            Attribution(-1, At("said"), contents: 2), Attribution(1, null, contents: 0),
            Attribution(0, At("told"), contents: 1), Attribution(0, null, contents: 1),
            Attribution(-1, null, contents: 1),
        ],
        [At("the pier\nstays"), At("Lee sang"), At("It is told."), At("is"), At("Old BO.")],
        [new MentionOutline(0, At("Ann Lee")), new MentionOutline(0, new TextSpan(At("Lee sang").Start, 3)), new MentionOutline(1, At("BO"))],
        [new SpeakerOutline("Ann Lee", null, null), new SpeakerOutline("Bo", null, null)],
        [new EntityOutline(Fresh("Ann Lee"), [Fresh("Lee")]), new EntityOutline("Board", ["a", "b", "c", Fresh("BO")])],
        [new AbbreviationOutline(At("BO"), At("the pier\nstays")), new AbbreviationOutline(At("Lee"), At("Ann Lee"))]));

    private static AttributionOutline Attribution(int speaker, TextSpan? cue, int contents) =>
        new(speaker, SpeakerResolution.Name, QuotationKind.Indirect, null, cue, contents);

    // A string of its own, that is the same as another by its characters alone.
    private static string Fresh(string text) => new(text.AsSpan());

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
