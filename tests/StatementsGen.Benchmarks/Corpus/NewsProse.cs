using System.Globalization;
using System.Text;

namespace StatementsGen.Benchmarks.Corpus;

/// <summary>English news prose made of templates: the same for the same seed, on every machine.</summary>
/// <remarks>
/// Each document has its own cast: a few persons with titles and roles, bodies with abbreviations, places. Persons are introduced in full
/// and go on by surname or pronoun; sentences have direct, indirect and mixed quotations, abbreviations, numbers and times, at about the
/// rate at which news has them.
/// </remarks>
internal static class NewsProse
{
    private const int FewestParagraphs = 8;
    private const int MostParagraphs = 24;
    private const int SentencesWithOneCast = 65;

    /// <summary>Documents of a few kilobytes each.</summary>
    /// <param name="megabytes">How many megabytes together, at least.</param>
    /// <param name="seed">Documents differ by it.</param>
    internal static IReadOnlyList<string> Documents(double megabytes, int seed)
    {
        var random = new Random(seed);
        var documents = new List<string>();
        for (var length = 0.0; length < megabytes * 1e6; length += documents[^1].Length)
        {
            documents.Add(Document(random));
        }

        return documents;
    }

    /// <summary>One text of many documents.</summary>
    /// <param name="megabytes">How many megabytes, at least.</param>
    /// <param name="seed">Texts differ by it.</param>
    internal static string OneText(double megabytes, int seed) => string.Join('\n', Documents(megabytes, seed));

    /// <summary>A document with as many statements as wished, of about 150 letters each.</summary>
    /// <param name="random">Documents differ by it.</param>
    /// <param name="title">The title.</param>
    /// <param name="statements">The number of sentences below the title.</param>
    internal static string Document(Random random, string title, int statements)
    {
        var cast = new NewsCast(random);
        var text = new StringBuilder(title).Append('\n');
        for (var i = 0; i < statements; i++)
        {
            // A cast stays for as long as one does in an article.
            cast = i > 0 && i % SentencesWithOneCast == 0 ? new NewsCast(random) : cast;
            var sentence = cast.Fill(Pick(NewsTemplates.Sentences, random));
            text.Append(sentence.EndsWith('.') && random.Next(2) == 0
                ? $"{sentence[..^1]}; {cast.Fill(Pick(NewsTemplates.Sentences, random))}"
                : sentence);
            text.Append(random.Next(2) == 0 ? '\n' : ' ');
        }

        return text.ToString();
    }

    private static string Document(Random random)
    {
        var cast = new NewsCast(random);
        var text = new StringBuilder(cast.Fill(Pick(NewsTemplates.Titles, random))).Append('\n');
        text.Append(cast.Fill(Pick(NewsTemplates.Openings, random))).Append('\n');
        var paragraphs = random.Next(FewestParagraphs, MostParagraphs);
        for (var i = 0; i < paragraphs; i++)
        {
            var sentences = random.Next(1, 4);
            for (var j = 0; j < sentences; j++)
            {
                text.Append(j > 0 ? " " : "").Append(cast.Fill(Pick(NewsTemplates.Sentences, random)));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    internal static string Pick(IReadOnlyList<string> items, Random random) => items[random.Next(items.Count)];

    internal static string Number(Random random, int least, int most) =>
        random.Next(least, most).ToString("N0", CultureInfo.InvariantCulture);
}
