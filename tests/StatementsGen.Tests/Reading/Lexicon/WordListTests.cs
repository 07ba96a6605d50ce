using StatementsGen.Reading.Lexicon;
using StatementsGen.Reading.Sentences;

namespace StatementsGen.Tests.Reading.Lexicon;

public class WordListTests
{
    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Spellings of one form that are different words, or that stop a sentence differently.</summary>
    private static readonly string[] SpelledApart =
    [
        "AD Ad", "AL al", "AM Am", "APP App", "Admin admin", "Assn assn", "Assoc assoc", "Ave ave", "Bldg bldg", "Blvd blvd", "CA ca", "CO Co",
        "CT Ct", "Chip chip", "Col col", "Cols cols", "DA da", "Dept dept", "Dig dig", "EST Est est", "Ft ft", "GA Ga", "Govt govt", "HI Hi", "ID id", "IN in", "IT it",
        "Intl intl", "Jr jr", "KY Ky", "LA La", "MD Md", "ME Me", "MI mi", "MO Mo mo", "MS Ms", "MT Mt", "Maj maj", "Mgr mgr", "NATO Nato", "Natl natl",
        "OH Oh", "OPEC Opec", "OR or", "PA Pa", "PLC Plc", "PT Pt pt", "Pp pp", "Pts pts", "Rd rd", "Rec rec", "Reps reps", "Rest rest", "Rev rev", "SC Sc",
        "SEC Sec sec", "Secs secs", "Sq sq", "Sr sr", "Tech tech", "Tel tel", "UNESCO Unesco", "UNICEF Unicef", "US Us", "VA Va", "VT Vt", "WHO Who",
        "XI Xi",
    ];

    [Fact]
    public void No_word_stands_twice_in_the_lists() => Assert.Empty(
        Listed().GroupBy(static word => word.Spelling, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key));

    [Fact]
    public void A_form_stands_twice_only_where_its_spellings_are_different_words()
    {
        var apart = Listed().Where(static word => word.IsFirst).Select(static word => word.Spelling)
            .GroupBy(static spelling => spelling, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .Select(static group => string.Join(' ', group.Order(StringComparer.Ordinal)));

        Assert.Equal(SpelledApart, apart.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_names_of_places_hold_spaces() => Assert.All(
        Listed().Where(static word => word.Spelling.Contains(' ', StringComparison.Ordinal)),
        static word => Assert.True(word.Labels.Contains("Place") || word.Labels.Contains("State"), word.Spelling));

    [Fact]
    public void Every_label_is_one_that_the_lexicon_knows() => Assert.All(
        Listed().SelectMany(static word => word.Labels).Distinct(),
        static label => Assert.NotEqual(default, WordLabel.Find(label)));

    [Fact]
    public void The_capitals_at_which_a_lost_stop_is_looked_for_are_those_of_the_clause_openers() => Assert.Equal(
        Listed().Where(static word => word.Labels.Contains("ClauseOpener"))
            .Select(static word => char.ToUpperInvariant(word.Spelling[0]))
            .Distinct()
            .Order(),
        MissingStop.Capitals.Order());

    [Fact]
    public void Each_verb_of_judging_names_its_act() => Assert.All(
        Lines(CueVerbs.Judging),
        static line => Assert.True(Enum.TryParse<Act>(line.Split(": ")[1].Split(' ')[0].TrimEnd(';'), out _), line));

    private static IEnumerable<(string Spelling, bool IsFirst, string[] Labels)> Listed() => WordLists.All.SelectMany(OfTopic)
        .Concat(new[] { CueVerbs.Saying, CueVerbs.Judging, CueVerbs.Thinking, CueVerbs.Showing, CueNouns.Nouns, CueNouns.Adjectives }
            .SelectMany(OfCues));

    private static IEnumerable<(string Spelling, bool IsFirst, string[] Labels)> OfTopic(string rows)
    {
        string[] labels = [];
        foreach (var line in Lines(rows))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            labels = colon < 0 ? labels : line[..colon].Split(' ');
            var words = line[(colon + 1)..];
            foreach (var word in words.Split(words.Contains(',', StringComparison.Ordinal) ? ',' : ' ', Options))
            {
                var spellings = word.Split('>')[0].TrimEnd('+').Split('/');
                for (var i = 0; i < spellings.Length; i++)
                {
                    yield return (spellings[i], i == 0, labels);
                }
            }
        }
    }

    private static IEnumerable<(string Spelling, bool IsFirst, string[] Labels)> OfCues(string rows) =>
        from line in Lines(rows)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        let labels = line.Split(';', Options).Skip(1).Where(static part => !part.StartsWith("noun ", StringComparison.Ordinal))
        select (line[..colon].Split('>')[0].TrimEnd('+'), true, labels.SelectMany(static part => part.Split(' ')).ToArray());

    private static string[] Lines(string rows) => rows.Split('\n', Options);
}
