namespace StatementsGen.Reading.Lexicon;

/// <summary>Nouns and adjectives that stand for an act of speech or an attitude, with their acts and frames as in <see cref="CueVerbs"/>.</summary>
/// <remarks>
/// A noun that is spelled like a cue verb stands in <see cref="CueVerbs"/>.
/// </remarks>
internal static class CueNouns
{
    /// <summary>Nouns. <c>alone</c> marks a noun that reports even if nobody is named (<c>allegations that</c>); the others need a source. Those that name no act are <see cref="Act.State"/>.</summary>
    internal const string Nouns = """
        accusation: Criticize that alone +of
        admission: Confirm that +of
        advice: Advise that to
        affirmation: Confirm that +of
        agreement: Agree that; DocumentNoun
        allegation: that alone +of
        announcement: Announce that +of; DocumentNoun Occasion
        apology: Other +for
        appeal: Demand to +for
        argument: that +for +against
        assertion: that alone +of
        assessment: Believe that +of
        assumption: Believe that
        assurance: that +of
        belief: Believe that +in
        case: that +for +against; Caption
        complaint: Criticize that alone +about; DocumentNoun
        conclusion: that; Thing Label
        concern: Believe that +about +over
        condemnation: Criticize +of
        confession: Confirm that +of
        confirmation: Confirm that +of
        contention: that
        conviction: Believe that
        criticism: Criticize that alone +of +over
        critique: Criticize +of; DocumentNoun
        declaration: Announce that +of; DocumentNoun TakesOf
        denial: Deny that +of
        denunciation: Criticize +of
        description: +of
        disclosure: Announce that +of; Label
        dismissal: Reject +of
        endorsement: Agree alone +of
        expectation: Predict that +of
        explanation: that +of +for
        finding: Show that; ResearchNoun
        hypothesis: Believe that
        implication: that
        insinuation: that
        insistence: that +on=Demand
        invitation: Other to
        judgment: Believe that
        message: that; DocumentNoun Occasion
        notion: Believe that
        objection: Reject that +to
        observation: that; ResearchNoun
        opinion: Believe that +of +on; DocumentNoun Occasion Thing Label
        opposition: Reject +to; GroupNoun TitleModifier
        plea: Demand that to +for
        prediction: Predict that +of
        proclamation: Announce that; DocumentNoun
        proposal: Advise that to +for; DocumentNoun
        proposition: that; Caption
        recommendation: Advise that
        refusal: Reject to
        rejection: Reject +of
        reminder: that
        response: that; Occasion
        revelation: Announce that
        rhetoric: +about
        ruling: Announce that; DocumentNoun
        rumor: that alone
        speculation: that alone +about
        statement: that +of +on +about; DocumentNoun Occasion
        suggestion: that +of
        suspicion: Believe that
        testimony: that; DocumentNoun Occasion
        theory: Believe that
        threat: Warn that to
        verdict: Announce that; DocumentNoun
        view: Believe that +of +on; Verb AlsoNominal Thing
        warning: Warn that +of +about; Label
        """;

    /// <summary>Adjectives of attitude after <c>be</c>, <c>seem</c>, <c>feel</c>, <c>become</c>; with <c>object</c>, after <c>make</c> as well (<c>made it clear that</c>). Those that name no act are <see cref="Act.Believe"/>.</summary>
    internal const string Adjectives = """
        adamant: State that +about
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
        clear: State object that wh; Verb AlsoNominal
        concerned: that +about
        confident: that +about +of +in
        convinced: that +of
        critical: Criticize +of
        delighted: that +by +with
        disappointed: that +in +with
        disgusted: that +by +with +at
        dismayed: that +by +at
        dismissive: Reject +of
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
        grateful: Praise that +for
        hopeful: that
        horrified: that +by +at
        impressed: that +by +with
        mindful: that +of
        offended: that +by
        optimistic: that +about
        outraged: that +by
        pessimistic: +about
        plain: State object that
        pleased: that
        positive: that
        proud: that to +of
        reluctant: to
        saddened: that +by
        satisfied: that +with
        sceptical: that +of +about
        shocked: that +by +at
        skeptical: that +of +about
        supportive: Agree +of
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
