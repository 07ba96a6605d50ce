namespace StatementsGen.Reading.Lexicon;

/// <summary>Nouns and adjectives that stand for an act of speech or an attitude, and what they take.</summary>
internal static class CueNouns
{
    /// <summary>
    /// A word, a colon, its frames, named as in <see cref="CueVerbs"/>: <c>that</c>, <c>to</c>, <c>quote</c>, or <c>+of</c>, <c>+about</c>,
    /// … for a preposition. <c>alone</c> marks those that tell of somebody's words even where nobody is named (<c>allegations that</c>);
    /// the others need a source: a possessive before them or, after them, <c>of</c>, <c>by</c> or <c>from</c>.
    /// </summary>
    internal const string Nouns = """
        accusation: that alone +of
        admission: that +of
        advice: that to
        affirmation: that +of
        agreement: that
        allegation: that alone +of
        announcement: that +of
        apology: +for
        appeal: to +for
        argument: that +for +against
        assertion: that alone +of
        assessment: that +of
        assumption: that
        assurance: that +of
        belief: that +in
        boast: that
        call: alone to +for
        case: that +for +against
        caution: that
        charge: that +of
        claim: that alone to +of
        comment: that +on +about
        complaint: that alone +about
        conclusion: that
        concern: that +about +over
        condemnation: +of
        confession: that +of
        confirmation: that +of
        contention: that
        conviction: that
        criticism: that alone +of +over
        critique: +of
        declaration: that +of
        demand: that +for
        denial: that +of
        denunciation: +of
        description: +of
        disclosure: that +of
        dismissal: +of
        doubt: that +about
        endorsement: alone +of
        estimate: that +of
        expectation: that +of
        explanation: that +of +for
        fear: that +of
        finding: that
        forecast: that +of
        guess: that
        hint: that
        hope: that +for
        hypothesis: that
        implication: that
        insinuation: that
        insistence: that +on
        invitation: to
        judgment: that
        message: that
        notion: that
        objection: that +to
        observation: that
        opinion: that +of +on
        opposition: +to
        plea: that to +for
        pledge: that to
        praise: alone +for +of
        prediction: that +of
        proclamation: that
        promise: that to +of
        proposal: that to +for
        proposition: that
        protest: that
        question: +about wh
        quip: that
        recommendation: that
        refusal: to
        rejection: +of
        remark: that +on +about
        reminder: that
        report: that +of
        request: that to +for
        response: that
        revelation: that
        rhetoric: +about
        ruling: that
        rumor: that alone
        speculation: that alone +about
        statement: that +of +on +about
        suggestion: that +of
        suspicion: that
        testimony: that
        theory: that
        threat: that to
        verdict: that
        view: that +of +on
        vow: that to
        warning: that +of +about
        wish: that to
        """;

    /// <summary>
    /// Adjectives of attitude, after a form of <c>be</c>, <c>seem</c>, <c>feel</c>, <c>become</c>; those with <c>object</c>
    /// after a form of <c>make</c> (<c>made it clear that</c>).
    /// </summary>
    internal const string Adjectives = """
        adamant: that +about
        afraid: that +of
        alarmed: that +by +at
        angered: that +by +at
        angry: that +about +at
        annoyed: that +by +at +with
        appalled: that +by +at
        ashamed: that +of
        aware: that +of
        baffled: that +by
        certain: that +of
        clear: object that wh
        concerned: that +about
        confident: that +about +of +in
        convinced: that +of
        critical: +of
        delighted: that +by +with
        disappointed: that +in +with
        disgusted: that +by +with +at
        dismayed: that +by +at
        dismissive: +of
        doubtful: that
        dubious: +about +of
        eager: to
        encouraged: that +by
        enthusiastic: +about
        excited: that +about +by
        fearful: that +of
        frustrated: that +by +with +at
        furious: that +about +at
        glad: that to
        grateful: that +for
        hopeful: that
        horrified: that +by +at
        impressed: that +by +with
        mindful: that +of
        offended: that +by
        optimistic: that +about
        outraged: that +by
        pessimistic: +about
        plain: object that
        pleased: that
        positive: that
        proud: that to +of
        reluctant: to
        saddened: that +by
        satisfied: that +with
        sceptical: that +of +about
        shocked: that +by +at
        skeptical: that +of +about
        supportive: +of
        sure: that
        surprised: that +by +at
        suspicious: that +of
        thrilled: that +by +with
        troubled: that +by
        unaware: that +of
        uncertain: that +about
        unhappy: that +with +about
        unsure: that +about +of
        upset: that +about +by +with +over +at
        wary: that +of +about
        worried: that +about
        """;

    /// <summary>
    /// Light verbs: with a noun of speech for an object they say no more than that it is said (<c>made the claim that</c>).
    /// </summary>
    internal const string LightVerbs = """
        deliver express file give have issue lay level lodge make offer pose present publish put raise reiterate release renew repeat send
        share take use voice
        """;
}
