namespace StatementsGen.Reading.Lexicon;

/// <summary>Nouns and adjectives that stand for an act of speech or an attitude, with their frames as in <see cref="CueVerbs"/>.</summary>
/// <remarks>
/// A noun that is spelled like a cue verb stands in <see cref="CueVerbs"/>.
/// </remarks>
internal static class CueNouns
{
    /// <summary>Nouns. <c>alone</c> marks a noun that reports even if nobody is named (<c>allegations that</c>); the others need a source.</summary>
    internal const string Nouns = """
        accusation: that alone +of
        admission: that +of
        advice: that to
        affirmation: that +of
        agreement: that; DocumentNoun
        allegation: that alone +of
        announcement: that +of; DocumentNoun Occasion
        apology: +for
        appeal: to +for
        argument: that +for +against
        assertion: that alone +of
        assessment: that +of
        assumption: that
        assurance: that +of
        belief: that +in
        case: that +for +against; Caption
        complaint: that alone +about; DocumentNoun
        conclusion: that; Thing Label
        concern: that +about +over
        condemnation: +of
        confession: that +of
        confirmation: that +of
        contention: that
        conviction: that
        criticism: that alone +of +over
        critique: +of; DocumentNoun
        declaration: that +of; DocumentNoun TakesOf
        denial: that +of
        denunciation: +of
        description: +of
        disclosure: that +of; Label
        dismissal: +of
        endorsement: alone +of
        expectation: that +of
        explanation: that +of +for
        finding: that; ResearchNoun
        hypothesis: that
        implication: that
        insinuation: that
        insistence: that +on
        invitation: to
        judgment: that
        message: that; DocumentNoun Occasion
        notion: that
        objection: that +to
        observation: that; ResearchNoun
        opinion: that +of +on; DocumentNoun Occasion Thing Label
        opposition: +to; GroupNoun TitleModifier
        plea: that to +for
        prediction: that +of
        proclamation: that; DocumentNoun
        proposal: that to +for; DocumentNoun
        proposition: that; Caption
        recommendation: that
        refusal: to
        rejection: +of
        reminder: that
        response: that; Occasion
        revelation: that
        rhetoric: +about
        ruling: that; DocumentNoun
        rumor: that alone
        speculation: that alone +about
        statement: that +of +on +about; DocumentNoun Occasion
        suggestion: that +of
        suspicion: that
        testimony: that; DocumentNoun Occasion
        theory: that
        threat: that to
        verdict: that; DocumentNoun
        view: that +of +on; Verb AlsoNominal Thing
        warning: that +of +about; Label
        """;

    /// <summary>Adjectives of attitude after <c>be</c>, <c>seem</c>, <c>feel</c>, <c>become</c>; with <c>object</c>, after <c>make</c> as well (<c>made it clear that</c>).</summary>
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
        certain: that +of; Determiner
        clear: object that wh; Verb AlsoNominal
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
        sure: that; Opener
        surprised: that +by +at
        suspicious: that +of
        thrilled: that +by +with
        troubled: that +by
        unaware: that +of
        uncertain: that +about
        unhappy: that +with +about
        unsure: that +about +of
        upset>upset>upset: that +about +by +with +over +at; Verb AlsoNominal
        wary: that +of +about
        worried: that +about
        """;
}
