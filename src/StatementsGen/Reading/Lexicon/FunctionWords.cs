namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// The closed classes: articles, pronouns, prepositions, conjunctions and auxiliaries.
/// </summary>
internal static class FunctionWords
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Article Determiner Opener Starter ClockDeterminer Function: a an
        Article Determiner Opener Starter ClockDeterminer Function DefinitionMarker: the
        Determiner Possessive Wh Opener Starter: whose
        Determiner PersonalPronoun OtherPronoun Opener Starter: another
        Determiner PersonalPronoun Nobody Opener Starter: neither
        Determiner PersonalPronoun Adverb Plural Opener Starter: most
        Determiner PersonalPronoun Approximator Plural Opener Starter: some
        Determiner PersonalPronoun Plural Opener Starter: both few many several
        Determiner PersonalPronoun Opener: half
        Determiner OtherPronoun NotReported Opener Starter: all
        Determiner OtherPronoun Wh Opener Starter Exclamatory: which
        Determiner OtherPronoun Opener Starter: any either those
        Determiner OtherPronoun Opener Starter ClauseOpener: these
        Determiner OtherPronoun Opener Starter ClauseOpener ClockDeterminer: this
        Determiner OtherPronoun Opener Starter ClockDeterminer: each
        Determiner Wh Label Opener Starter: what
        Determiner Nobody Opener Starter Abbreviation StopNumbered: no/No
        Determiner Adverb Label Opener Starter: more
        Determiner Adverb Opener: less
        Determiner Adverb Opener Starter: much
        Determiner Adjective Opener: enough various
        Determiner Adjective Opener Starter: other
        Determiner Opener Starter: such
        Determiner Opener Starter ClockDeterminer: every
        Possessive ObjectPronoun Female Opener Starter ClockDeterminer: her
        Possessive NotReported Plural Opener Starter ClockDeterminer: our
        Possessive NotReported Opener Starter: my your
        Possessive Male Opener Starter ClockDeterminer: his
        Possessive Plural Opener Starter ClockDeterminer: their
        Possessive Opener Starter ClockDeterminer: its
        PersonalPronoun SubjectPronoun NotReported Plural Opener Starter ClauseOpener: we
        PersonalPronoun SubjectPronoun NotReported Opener Starter ClauseOpener: you
        PersonalPronoun SubjectPronoun NotReported Opener Starter Function: I
        PersonalPronoun SubjectPronoun Female Opener Starter ClauseOpener: she
        PersonalPronoun SubjectPronoun Male Opener Starter ClauseOpener: he
        PersonalPronoun SubjectPronoun Plural Opener Starter ClauseOpener: they
        PersonalPronoun NotReported Nobody Opener Starter: nobody none
        PersonalPronoun NotReported Opener: anybody
        PersonalPronoun NotReported Opener Starter: anyone everybody everyone somebody someone
        PersonalPronoun Wh Organization Label Opener Starter: Who
        PersonalPronoun Plural Opener Starter: others
        OtherPronoun SubjectPronoun Opener Starter ClauseOpener: it
        OtherPronoun Nobody Opener Starter: nothing
        OtherPronoun Adverb Opener Starter: there
        OtherPronoun Opener Starter: anything everything something
        ObjectPronoun Wh Opener Starter: whom
        ObjectPronoun Female Opener: herself
        ObjectPronoun Male Opener: him himself
        ObjectPronoun Plural Opener: them themselves Us
        ObjectPronoun State Opener: Me
        ObjectPronoun Opener: itself myself ourselves yourself
        Preposition: amongst plus
        Adverb Preposition Subordinator Opener Starter FrontedPreposition: since
        Preposition Subordinator Opener Starter FrontedPreposition: until
        Preposition Subordinator Opener Starter FrontedPreposition ReportingAdjunct Function: after before
        Preposition Subordinator Opener Starter ReportingAdjunct Function DefinitionMarker: as
        Preposition Subordinator Opener Starter Function: than
        Preposition Adverb Opener: up
        Preposition Approximator TitleModifier Opener Starter Function: under
        Preposition Approximator Opener Starter FrontedPreposition: around
        Preposition Approximator Opener Starter FrontedPreposition ReportingAdjunct Function: about
        Preposition Approximator Opener Starter Function: over
        Preposition Verb AlsoNominal Opener Starter: like
        Preposition Adjective Opener: following
        Preposition Opener:
            alongside amid beneath concerning down including off onto regarding till
        Preposition Opener Starter:
            above across against along among behind below besides beyond except inside near outside throughout toward
            towards unlike upon
        Preposition Opener Starter FrontedPreposition ReportingAdjunct Function: at from on
        Preposition Opener Starter FrontedPreposition Function: by
        Preposition Opener Starter ReportingAdjunct Function: during into of through with
        Preposition Opener Starter ReportingAdjunct Function DefinitionMarker: in
        Preposition Opener Starter Function: between via within without
        Preposition Opener Starter Function According: per
        Preposition Opener Starter Function DefinitionMarker: for
        Preposition Starter: despite
        Preposition Function: versus
        Preposition Function Abbreviation StopConnective: vs/Vs
        Coordinator Nobody Opener Starter: nor
        Coordinator Adverb Opener Starter: yet
        Coordinator Opener Starter: but
        Coordinator Opener Starter Function: and
        Coordinator Opener Starter Function DefinitionMarker: or
        Coordinator Function: &
        Subordinator: lest whilst
        Subordinator Wh Label Opener Starter: where
        Subordinator Wh Label Opener Starter ClauseOpener ReportingAdjunct: when
        Subordinator Wh Opener Starter ClauseOpener: if
        Subordinator Adverb Opener Starter: so though
        Subordinator Adverb Starter: once
        Subordinator Opener Starter: although because unless whenever whereas
        Subordinator Opener Starter ReportingAdjunct: while
        Wh Adverb Opener Starter: how
        Wh Label Opener Starter: why
        Wh Opener: whoever
        Wh Opener Starter: whatever whether
        That Opener Starter ClockDeterminer: that
        To Label Opener Starter ReportingAdjunct Function: to
        Modal: ought
        Modal Negation: mightn't mustn't needn't
        Modal Negation Opener: can't cannot couldn't shouldn't won't wouldn't
        Modal DocumentNoun Starter Male GivenName: will
        Modal Opener Starter: can could might must shall should would
        Be Negation: ain't
        Be Negation Opener: aren't isn't wasn't weren't
        Be Verb Opener Starter: be
        Be Opener: being
        Be Opener Starter StopGeneral Follower: Am
        Be Opener Starter: are been is was were
        Have Negation Opener: hadn't hasn't haven't
        Have Verb LightVerb Opener Starter: have
        Have Opener: having
        Have Opener Starter: had has
        Do Negation Opener: didn't doesn't don't
        Do Verb Opener Starter Function InnerParticle: do
        Do Opener Starter: did does
        Contraction: 'd 'll 'm 're 've
        Negation: n't
        Negation Adverb Opener Starter: never not
        Nobody: no-one
        State Function: IL
        State Function InnerParticle: DE
        State Function InnerParticle StopGeneral: Del La
        PlaceOpener Function: Las
        PlaceOpener Function InnerParticle: Los
        Opener Starter According: according
        Opener Function: using
        Function: das en l les o und
        Function InnerParticle:
            da della der des di dos du el le van von y zu
        Function InnerParticle Exclamatory: E
        """;
}
