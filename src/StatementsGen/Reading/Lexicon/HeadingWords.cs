namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Words of headings, captions and labels, and abbreviations for things that are not bodies.
/// </summary>
internal static class HeadingWords
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Verb AlsoNominal Thing: number
        Verb AlsoNominal Thing Label: update
        Verb AlsoNominal Thing Label Caption: part step
        Verb AlsoNominal Thing Caption: schedule
        Verb AlsoNominal Label:
            access contact date link phone score search subject time vote
        Verb AlsoNominal Caption: exercise stage
        Verb Label: listen
        Verb Label Opener: follow
        Adjective Thing Label: related
        Adjective Label: full
        State Thing: ID OK PR
        Topic Label: correction
        Thing:
            Acknowledgements AIDS API Articles ATM Bible CCTV CD Comments Conclusions Contents COVID COVID-19 CPU CV
            Discussion DIY DNA DUI DVD ER ETA FAQ FYI GDP GPA GPS HIV HQ HTML HTTP HTTPS ICU IED IEDs Internet IQ ISBN
            IT IUD IVF IX Koran LED LGBT LGBTQ MBA Monthly Moon MPs MRI NGOs Objective Page Paragraph PC PDF PIN POW Preface
            Quran RAM References RNA RSVP Sections SMS Subscribe Subsection SUV SUVs Torah TV URL USB VI VII VIII VIP Web
            Weekly WWW XI XML Yearly
        Thing Label:
            abstract background breaking copyright download exclusive image introduction method methods notes picture
            results updated updates
        Thing Label Caption: photo table
        Thing: terminal
        Thing Label Starter: sources
        Thing Caption: Annex Appendix Volume
        Thing Caption Abbreviation StopNumbered: fig/Fig
        Thing PersonalSuffix: II III IV
        Thing PersonalSuffix StopGeneral: PhD
        Thing StopNumbered: Vol/vol
        Label:
            available category color directed disclaimer fact fax genre instagram keywords language location photos polls
            price rating ratings recap series spoiler starring status tags tip topic votes year
        Label Caption: example
        Label Starter: details
        Caption:
            box chart corollary definition exhibit item lemma lesson map phase plate problem scene theorem
        Caption StopNumbered: Tab
        """;
}
