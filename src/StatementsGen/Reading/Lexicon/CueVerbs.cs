namespace StatementsGen.Reading.Lexicon;

/// <summary>Verbs that introduce what somebody says, thinks or shows, by kind, with their frames.</summary>
/// <remarks>
/// A row is a word, a colon and its frames: <c>that</c> (a that-clause), <c>clause</c> (a clause without <c>that</c>), <c>wh</c>
/// (an indirect question), <c>to</c> (an infinitive), <c>ing</c> (a form in -ing), <c>noun</c> (a noun phrase), <c>quote</c> (a
/// quotation), <c>after</c> (can follow what it reports: <c>…, she added</c>), <c>hearer</c> (its object is the addressee:
/// <c>told them that</c>), <c>object</c> (an object opens the content: <c>urged them to go</c>), <c>alone</c> (reports with
/// anything after it, or nothing), <c>particle</c> (reports only with its particle: <c>went on</c>), <c>directly</c> (only with
/// <c>that</c> right after it: <c>held that</c>), <c>+of</c>, <c>+about</c>, … (a preposition, or a particle such as
/// <c>+out</c>).
/// After a semicolon, <c>noun</c> gives the frames of the noun of the same spelling, and other names are labels as in <see
/// cref="WordRows"/>. The forms of irregular verbs are given as in <see cref="Verbs"/>.
/// The kinds follow the classes of Levin 1993 (verbs of communication 37, of judgment 33, of desire 32, psych verbs 31 where a
/// speaker is meant) and the frames those of subcategorization dictionaries. A frame is listed when the verb mostly reports in
/// that frame.
/// </remarks>
internal static class CueVerbs
{
    /// <summary>Verbs of saying.</summary>
    internal const string Saying = """
        acknowledge: that clause wh noun quote after ing
        add: that clause quote after; Reporting Opener
        admit+: that clause wh quote after ing noun +to
        advise: that hearer object to quote after +against
        advocate: that +for noun ing; PersonNoun
        affirm: that clause quote after noun
        agree: that clause quote after +with to
        allege: that clause quote after
        announce: that clause wh noun quote after; Reporting
        answer: that clause quote after; Reporting AlsoNominal Label
        apologize: +for quote after
        apologise: +for quote after
        apprise: that hearer +of
        argue: that clause wh noun quote after +for +against
        ask: that wh hearer object to quote after +about +for; Reporting ReportingBase Opener
        assert: that clause quote after noun
        assure: that hearer clause quote after
        attest: that +to quote after
        bark: quote after; Reporting
        beg>begged>begged: object to quote after +for; Reporting
        begin>began>begun: after
        bellow: quote after; Reporting
        bemoan: that noun quote
        blog: that quote after; DocumentNoun Occasion
        blurt: that quote after +out
        boast: that clause quote after +of +about; noun that
        brag: that quote after +about
        caution: that hearer quote after +against; noun that
        chant: quote after noun
        charge: that quote after +with; noun that +of
        chime: quote after particle +in
        chuckle: quote after; Reporting
        cite: noun quote
        claim: that clause to noun quote after; noun that alone to +of
        clarify: that wh quote after
        comment: that quote after +on; noun that +on +about; Occasion Thing
        complain: that clause quote after +about +of
        concede: that clause quote after noun
        conclude: that clause quote after; Reporting
        confess: that clause quote after +to
        confide: that clause quote after
        confirm: that clause wh noun quote after
        contend: that clause quote after
        continue: quote after; Reporting
        convey: that noun
        counsel+: that object to quote; Role
        counter: that clause quote after
        crow: that quote after
        cry: quote after; Reporting
        declare: that clause wh noun quote after; Reporting
        decline: to; AlsoNominal
        decry: noun quote
        demand: that wh to noun quote after; noun that +for; Reporting
        deny: that clause ing noun quote
        describe: noun object wh +as
        detail: wh noun; AlsoNominal
        direct: object; AlsoNominal
        disclose: that wh noun quote after
        discuss: wh noun ing
        divulge: that wh noun
        elaborate: that quote after +on
        email: that quote after; DocumentNoun Occasion Thing Label
        echo: quote
        emphasize: that wh noun quote after
        emphasise: that wh noun quote after
        enthuse: that quote after
        encourage: object to quote
        exclaim: that quote after; Reporting
        exhort: object to quote after
        explain: that clause wh noun quote after; Reporting
        expound: +on
        express: noun quote; LightVerb
        fume: that quote after
        fire: particle quote after +back; AlsoNominal Topic
        gasp: quote after; Reporting
        go>went>gone: particle quote after +on; Opener
        gripe: that quote after +about
        groan: quote after; Reporting
        grumble: that quote after +about
        gush: that quote after
        hit>hit>hit: particle quote after +back; AlsoNominal
        hint: that clause +at quote after; noun that; Label
        hold>held>held: that directly; AlsoNominal
        implore: object to quote
        imply: that clause noun quote
        indicate: that clause wh noun quote after
        inform: hearer that clause +of quote
        inquire: wh quote after +about; Reporting
        insinuate: that quote
        insist: that clause quote after +on; Reporting
        instruct: object to that quote
        interject: that quote after
        intimate: that quote
        intone: quote after
        joke: that clause quote after +about; Reporting
        jot: quote
        lament: that clause noun quote after
        laugh: quote after; Reporting AlsoNominal
        maintain: that clause quote after
        mention: that clause wh noun quote
        moan: that quote after
        mumble: quote after; Reporting
        murmur: that quote after; Reporting
        muse: that quote after +about
        mutter: that quote after; Reporting
        narrate: that wh quote
        note: that clause wh noun quote after; DocumentNoun Occasion Reporting Thing Label
        notify: hearer that +of
        observe: that clause quote after; Reporting
        offer: quote after to; LightVerb
        opine: that quote after +on
        order: object to that quote; DocumentNoun AlsoNominal TakesOf Topic
        outline: wh noun
        plead>pleaded/pled>pleaded/pled: that quote after +for +guilty; Reporting
        pledge: that clause to noun quote; noun that to
        point: that clause noun wh quote after particle +out +to; AlsoNominal PlaceOpener
        posit: that quote
        post: that quote after; DocumentNoun Occasion Organization Reporting AlsoNominal Head
        postulate: that
        preach: that quote
        proclaim: that clause noun quote after
        profess: that to noun
        promise: that clause hearer to noun quote after; noun that to +of
        pronounce: that noun quote
        propose: that to ing noun quote
        protest: that quote after; noun that; Reporting
        provide: that directly
        put>put>put: particle clause quote after +it; LightVerb Opener
        quip: that clause quote after; noun that; Reporting
        quote: noun quote; DocumentNoun
        reference: noun; Thing
        rave: that quote after +about
        read>read>read: quote after; Label Opener
        reaffirm: that noun quote
        reason: that clause quote after; AlsoNominal
        recall: that clause wh ing noun quote after; Reporting Opener
        recite: noun quote
        recommend: that ing noun quote after
        recount: that wh noun quote after
        refer+: +to
        refuse: to
        reiterate: that clause noun quote after; LightVerb
        relate: that wh quote after
        remark: that clause quote after +on; noun that +on +about; Occasion Reporting
        remind: hearer that +of quote
        repeat: that quote after noun; LightVerb Reporting
        reply: that clause quote after +with; Occasion Reporting
        report: that clause wh quote after ing noun; noun that +of; DocumentNoun ResearchNoun Occasion
        request: that to quote noun; noun that to +for
        require: that directly
        respond: that clause quote after +with +to; Reporting
        restate: that noun
        retort: that quote after; Reporting
        retweet: noun quote
        reveal: that clause wh quote after noun
        riff: quote after
        roar: quote after; Reporting
        rule: that +out; DocumentNoun AlsoNominal Thing Caption
        say>said>said: that clause wh ing quote after noun alone +about +of; Reporting ReportingBase Opener
        scoff: that quote after +at
        scream: that quote after; Reporting
        shoot>shot>shot: particle quote after +back; AlsoNominal
        shout: that quote after; Reporting
        shriek: quote after; Reporting
        sigh: quote after; Reporting
        signal+: that clause
        sneer: that quote after
        snap: quote after; Reporting
        snarl: quote after
        speak>spoke>spoken: +about +of +against quote
        speculate: that clause quote after +about
        spell>spelled/spelt>spelled/spelt: +out
        state: that clause wh quote after noun; GroupNoun Organization TakesOf TitleModifier TitleComplement
        stipulate: that
        submit+: that directly
        stress: that clause noun quote after
        suggest: that clause wh noun ing quote after
        swear>swore>sworn: that clause quote to
        talk: +about +of; AlsoNominal
        taunt: quote after
        tell>told>told: hearer that clause wh object to quote after +of +about; Reporting
        testify: that clause quote after +about
        text: that hearer quote; DocumentNoun Occasion Label
        thank: noun quote; Opener Starter
        threaten: to that
        thunder: that quote after
        tout: noun quote after
        trumpet: that noun quote
        tweet: that clause quote after noun; DocumentNoun Occasion Reporting
        underscore: that noun wh quote
        underline: that noun quote
        urge: that object to hearer quote after noun; Reporting
        utter: noun quote
        venture: that quote after
        voice: noun; LightVerb AlsoNominal
        volunteer: that quote after; Role
        vouch: +for
        vow: that clause to noun quote after; noun that to
        warn: that hearer clause quote after +of +about +against
        weigh: +in
        whine: that quote after
        whisper: that quote after; Reporting
        write>wrote>written: that clause wh quote after +of +on +about; Reporting
        yell: that quote after; Reporting
        highlight: that noun wh quote
        """;

    /// <summary>Verbs of judging somebody or something, in words.</summary>
    internal const string Judging = """
        accuse: object noun +of quote
        admonish: noun quote
        applaud: noun quote
        assail: noun quote
        attack: noun +for; AlsoNominal
        bash: noun
        belittle: noun
        berate: noun quote
        blame: noun quote +for; AlsoNominal
        blast: noun quote
        call: object quote after +for +on +upon; noun alone to +for; Occasion Reporting Opener
        castigate: noun quote
        champion: noun; Role
        chastise: noun quote
        characterize: object +as
        chide: noun quote
        command: object to; GroupNoun Organization AlsoNominal Head
        commend: noun quote
        condemn: noun quote +for
        congratulate: noun
        credit: noun; AlsoNominal Thing Label
        criticise: noun quote +for
        criticize: noun quote +for
        defend: noun
        denounce: noun quote
        depict: object +as
        deride: noun quote
        disavow: noun
        dismiss: noun quote
        disparage: noun
        dispute: that noun
        dub: object quote
        endorse: noun
        excoriate: noun
        extol+: noun
        fault: noun; AlsoNominal
        hail: noun quote
        impugn: noun
        insult: noun
        label+: object quote; AlsoNominal
        lambast: noun
        lambaste: noun quote
        lampoon: noun
        laud: noun quote
        liken: noun
        mock: noun quote
        name: object; AlsoNominal
        oppose: noun ing
        pan: noun
        push: +for; AlsoNominal
        pillory: noun
        portray: object +as
        praise: noun quote +for; noun alone +for +of
        question: wh noun; noun +about wh; Label Caption
        rebuff: noun
        rebuke: noun
        rebut+: noun
        refute: noun
        reject: noun quote
        repudiate: noun
        reprimand: noun
        ridicule: noun quote
        scold: noun quote
        skewer: noun
        slam: noun quote
        support: noun; Topic
        term: object quote
        vilify: noun
        welcome: noun; Opener
        rail: +against quote
        lash: +out
        """;

    /// <summary>Verbs of thinking or wanting.</summary>
    internal const string Thinking = """
        prefer+: that noun to
        anticipate: that noun
        assume: that clause
        believe: that clause +in quote after
        calculate: that
        conjecture: that
        consider: object
        contemplate: ing
        decide: that
        deem: object
        determine: that
        disagree: +with
        doubt: that clause; noun that +about
        dream>dreamed/dreamt>dreamed/dreamt: that +of
        envision: that noun
        estimate: that clause; noun that +of; ResearchNoun
        expect: that clause object to
        fear: that clause; noun that +of
        feel>felt>felt: that clause
        figure: that clause; ResearchNoun Thing Label Caption
        forecast>forecast/forecasted>forecast/forecasted: that noun; noun that +of; DocumentNoun ResearchNoun
        foresee>foresaw>foreseen: that noun
        forget>forgot>forgotten+: that
        guess: that clause; noun that; Exclamatory
        hope: that clause to +for quote after; noun that +for
        imagine: that clause
        infer+: that
        intend: to
        judge: that object; Role Title AlsoNominal
        know>knew>known: that clause wh
        learn>learned/learnt>learned/learnt: that clause
        mean>meant>meant: that
        predict: that clause noun quote after
        presume: that
        realize: that clause wh
        realise: that clause wh
        reckon: that clause
        recognize: that
        recognise: that
        regret+: that noun ing
        remember: that clause ing wh noun
        sense: that
        suppose: that clause
        surmise: that clause quote after
        suspect: that clause; Role
        theorize: that
        think>thought>thought: that clause wh quote after +of +about; Reporting Opener
        understand>understood>understood: that wh
        wish: that clause to; noun that to
        wonder: wh quote after; Reporting
        worry: that clause +about quote after
        """;

    /// <summary>Verbs of showing and finding out.</summary>
    internal const string Showing = """
        demonstrate: that wh
        discover: that
        find>found>found: that clause
        project: that; Organization AlsoNominal
        prove>proved>proved/proven: that
        show>showed>shown/showed: that clause wh noun; AlsoNominal Opener
        hear>heard>heard: that
        see>saw>seen: that; Label Opener
        """;
}
