using System.CommandLine;
using System.Globalization;
using StatementsGen.Tool.Files;
using StatementsGen.Tool.Progress;
using StatementsGen.Tool.Quotes;
using StatementsGen.Tool.Reporting;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>The command <c>statements quotes</c>.</summary>
internal static class QuotesCommand
{
    private const int LeastWords = 3;

    /// <summary>Creates the command.</summary>
    /// <param name="console">What it writes to.</param>
    internal static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files with quotations: text, Markdown, or JSON Lines (*.jsonl, *.ndjson), or folders that are searched for *.txt, *.md, *.jsonl and *.ndjson.",
        };
        var texts = new Option<string[]>("--in")
        {
            Required = true,
            Description = "The texts that are quoted: files, or folders that are searched for *.txt.",
            HelpName = "PATH",
        };
        var field = new Option<string>("--field")
        {
            Description = "The field of JSON Lines that holds the text; a dot leads into an object.",
            HelpName = "NAME",
            DefaultValueFactory = static _ => "text",
        };
        var exact = new Option<bool>("--exact") { Description = "Typographic and straight marks, and spaces, are different." };
        var words = new Option<int>("--least-words")
        {
            Description = "Quotations of fewer words are passed over, unless somebody is said to say them.",
            HelpName = "NUMBER",
            DefaultValueFactory = static _ => LeastWords,
        };
        var options = new ReportOptions();
        const string Description = "Finds the quotations in files, and tells whether and where they stand in texts, and whether they are said by whom the file says.";
        return options.AddTo(new Command("quotes", Description) { files, texts, field, exact, words })
            .WithWork(console, (result, cancellationToken) => RunAsync(
                console,
                new Query(
                    result.GetRequiredValue(files),
                    result.GetRequiredValue(texts),
                    result.GetRequiredValue(field),
                    result.GetValue(exact),
                    result.GetValue(words),
                    options.SeveritiesOf(result),
                    options.FormatOf(result)),
                cancellationToken))
            .WithHelp(
                """
                A line is printed for each quotation: where it stands, or what is wrong with it, and a summary on standard error. Words that only
                resemble those of a text are never taken for verbatim. An ellipsis (… or […]) leaves words out, and words in brackets are put in.

                  STG0401  The quotation stands in no text
                  STG0402  The quotation is somebody else's
                  STG0403  The quotation leaves out a negation (warning)
                  STG0404  The speaker of the quotation cannot be compared (info)

                Examples:
                  statements quotes memo.md --in seeds
                  statements quotes answers.jsonl --field answer --in seeds --format json
                  statements quotes docs --in seeds --severity STG0404=none --format github

                Exit codes: 0, or 1 if there are errors, or a file cannot be read.
                """);
    }

    private static async Task<int> RunAsync(ToolConsole console, Query query, CancellationToken cancellationToken)
    {
        var files = QuotedFileSearch.Find(query.Files, console.Directory);

        // What a file quotes of itself stands nowhere else.
        var quoting = files.Select(static file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var texts = TextFileSearch.Find(query.Texts, console.Directory).Where(file => !quoting.Contains(file.FullPath));
        await console.TellOfFoldersWithoutTextsAsync(query.Texts);
        var progress = new WorkProgress(texts.Count());
        var corpus = await ProgressDisplay.ShowAsync(
            console.ErrorTerminal,
            progress,
            () => Task.FromResult(QuotationCorpus.Read(texts, query.IsExact, progress, cancellationToken)));
        var results = new List<QuotationResult>();
        foreach (var file in files)
        {
            await foreach (var text in QuotedFile.ReadAsync(file, query.Field, cancellationToken))
            {
                foreach (var quotation in QuotationFinder.Find(text, file.DisplayPath, query.LeastWords, cancellationToken))
                {
                    var check = corpus.Checker.Check(quotation.Words, quotation.Speaker, cancellationToken);
                    var finding = quotation.FindingOf(check, corpus.PathOf);
                    results.Add(new QuotationResult(quotation, check, finding is null ? null : query.Severities.Report(finding, quotation.Words)));
                }
            }
        }

        var report = new FindingReport([.. results.Select(static result => result.Finding).OfType<ReportedFinding>()]);
        await using (var output = console.OpenText())
        {
            Write(results, report, corpus, query.Format, output, console);
        }

        var found = results.Count(static result => result.Check.Match != QuotationMatch.None);
        await console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{results.Count} {(results.Count == 1 ? "quotation" : "quotations")} checked: {found} verbatim, {results.Count - found} not; {report.ErrorCount} {(report.ErrorCount == 1 ? "error" : "errors")}."));
        return report.ErrorCount == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Write(
        List<QuotationResult> results, FindingReport report, QuotationCorpus corpus, ReportFormat format, TextWriter output, ToolConsole console)
    {
        switch (format)
        {
            case ReportFormat.Text:
                foreach (var result in results)
                {
                    output.WriteLine(QuotationLine.Of(result, corpus.PathOf));
                }

                break;
            case ReportFormat.Json:
                output.WriteLine(QuotationJson.Of(results, report, corpus.PathOf));
                break;
            default:
                ReportWriter.Write(report, format, output, ReportOptions.PlaceOf(console));
                break;
        }
    }

    /// <summary>What the command line asks for.</summary>
    /// <param name="Files">The files with quotations.</param>
    /// <param name="Texts">The texts that are quoted.</param>
    /// <param name="Field">The field of JSON Lines that holds the text.</param>
    /// <param name="IsExact">Whether typographic and straight marks, and spaces, are different.</param>
    /// <param name="LeastWords">The least words of a quotation that nobody is said to say.</param>
    /// <param name="Severities">The severities.</param>
    /// <param name="Format">The format.</param>
    private sealed record Query(
        string[] Files, string[] Texts, string Field, bool IsExact, int LeastWords, SeveritySettings Severities, ReportFormat Format);
}
