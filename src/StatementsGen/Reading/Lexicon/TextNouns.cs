namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Nouns for what is written or broadcast, for research and its results, and for occasions of speech.
/// </summary>
internal static class TextNouns
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        DocumentNoun:
            advert affidavit biography brochure bulletin charter clause communique contract deed directive dispatches
            document documentary excerpt filing guidance guideline guidelines handbook headline indictment inscription
            lawsuit leaflet licence license log manifesto manual manuscript memoir memorandum minutes motion novel obituary
            ordinance passage petition piece plaque platform poem poster preamble profile provision questionnaire resolution
            script standard statute subpoena textbook thesis transcript verse warrant wire
        DocumentNoun ResearchNoun: record
        DocumentNoun ResearchNoun Label: analysis
        DocumentNoun Occasion:
            brief column editorial essay hearing letter memo op-ed paper speech
        DocumentNoun Occasion Thing: e-mail
        DocumentNoun Occasion Thing Label: video
        DocumentNoun Occasion Thing Caption: article
        DocumentNoun Verb: dispatch
        DocumentNoun Verb LightVerb AlsoNominal: release
        DocumentNoun Verb LightVerb AlsoNominal Label: file
        DocumentNoun Verb AlsoNominal: account audit draft film list notice play
        DocumentNoun Verb AlsoNominal Thing Caption: act
        DocumentNoun Verb AlsoNominal Opener: sign
        DocumentNoun Topic: policy regulation
        DocumentNoun Thing: advertisement
        DocumentNoun Thing Label: caption story summary title
        DocumentNoun Thing Label Caption: section
        DocumentNoun Caption: listing
        DocumentNoun Starter: terms
        ResearchNoun:
            data dataset estimation evidence experiment investigation measurement polling projection simulation statistic
        ResearchNoun Verb AlsoNominal: study test trial
        ResearchNoun Verb AlsoNominal Topic: research
        ResearchNoun Verb AlsoNominal Label: poll result
        ResearchNoun Topic: census statistics studies
        Occasion:
            appearance ballad briefing chat conversation debate event gathering lecture livestream meeting monologue oped
            podcast presentation press-conference press-release sermon session summit tape telephone television thread
            webcast webinar
        Occasion Verb AlsoNominal: broadcast>broadcast>broadcast interview rally
        Occasion Verb AlsoNominal Label: address
        """;
}
