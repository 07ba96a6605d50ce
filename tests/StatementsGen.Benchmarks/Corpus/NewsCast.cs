using System.Globalization;
using System.Text;

namespace StatementsGen.Benchmarks.Corpus;

/// <summary>The persons, bodies and places of one document: what fills the slots of templates, such as <c>{person}</c>.</summary>
internal sealed class NewsCast
{
    private readonly Random _random;
    private readonly string[] _surnames;
    private readonly string[] _introductions;
    private readonly bool[] _introduced;
    private readonly string[] _bodies;
    private readonly string[] _places;
    private int _speaker;

    /// <summary>Makes a cast.</summary>
    /// <param name="random">Where choices come from.</param>
    internal NewsCast(Random random)
    {
        _random = random;
        _bodies = [.. Enumerable.Range(0, 3).Select(_ =>
            $"{Pick(NewsTemplates.BodyFields)} {Pick(NewsTemplates.BodySubjects)} {Pick(NewsTemplates.BodyKinds)}")];
        _places = [.. Enumerable.Range(0, 2).Select(_ => Pick(NewsTemplates.Places))];
        _surnames = [.. Enumerable.Range(0, 4).Select(_ => Pick(NewsTemplates.Surnames))];
        _introductions = [.. _surnames.Select(surname =>
            Pick(NewsTemplates.Introductions).Replace("{name}", $"{Pick(NewsTemplates.GivenNames)} {surname}", StringComparison.Ordinal))];
        _introduced = new bool[_surnames.Length];
    }

    /// <summary>Fills the slots of a template.</summary>
    /// <param name="template">The template.</param>
    internal string Fill(string template)
    {
        var text = new StringBuilder(template.Length * 2);
        for (var i = 0; i < template.Length;)
        {
            var open = template.IndexOf('{', i);
            if (open < 0)
            {
                return text.Append(template, i, template.Length - i).ToString();
            }

            var close = template.IndexOf('}', open);
            text.Append(template, i, open - i);
            // What fills a slot may have slots too.
            text.Append(Fill(Slot(template[(open + 1)..close])));
            i = close + 1;
        }

        return text.ToString();
    }

    private string Slot(string name) => name switch
    {
        "person" => Person(),
        "she" => _speaker % 2 == 0 ? "she" : "he",
        "She" => _speaker % 2 == 0 ? "She" : "He",
        "surname" => _surnames[_speaker],
        "body" => _bodies[_random.Next(_bodies.Length)],
        "definition" => $"{_bodies[0]} ({Initials(_bodies[0])})",
        "short" => Initials(_bodies[0]),
        "place" => _places[_random.Next(_places.Length)],
        "matter" => Pick(NewsTemplates.Matters),
        "claim" => Pick(NewsTemplates.Claims),
        "claim2" => Capitalize(Pick(NewsTemplates.Claims)),
        "said" => Pick(NewsTemplates.SaidVerbs),
        "that" => Pick(NewsTemplates.ThatVerbs),
        "day" => Pick(NewsTemplates.Days),
        "amount" => NewsProse.Number(_random, 2, 900),
        "count" => NewsProse.Number(_random, 1_000, 90_000),
        "year" => (1980 + _random.Next(45)).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such slot."),
    };

    // In full at first, by surname later.
    private string Person()
    {
        _speaker = _random.Next(_surnames.Length);
        if (_introduced[_speaker])
        {
            return Slot("surname");
        }

        _introduced[_speaker] = true;
        return _introductions[_speaker];
    }

    private static string Initials(string body) => string.Concat(body.Split(' ').Select(static word => word[0]));

    private static string Capitalize(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];

    private string Pick(IReadOnlyList<string> items) => NewsProse.Pick(items, _random);
}
