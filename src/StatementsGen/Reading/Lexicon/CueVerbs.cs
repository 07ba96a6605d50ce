namespace StatementsGen.Reading.Lexicon;

/// <summary>Verbs that bring what somebody says, thinks or shows, by kind, with the frames that they take as such.</summary>
/// <remarks>
/// The kinds follow the classes of Levin 1993 (verbs of communication 37, of judgment 33, of desire 32, psych verbs 31 where a speaker is
/// meant) and the frames those of subcategorization dictionaries. A frame is listed when the verb in that frame mostly does report.
/// </remarks>
internal static class CueVerbs
{
    /// <summary>
    /// A kind in brackets, then a verb, a colon and its frames: <c>that</c> (a that-clause), <c>clause</c> (one without <c>that</c>),
    /// <c>wh</c> (an indirect question), <c>to</c> (an infinitive), <c>ing</c> (a form in -ing), <c>noun</c> (a noun phrase), <c>quote</c>
    /// (a quotation), <c>after</c> (can follow what it reports: <c>…, she added</c>), <c>hearer</c> (its object is who is spoken to:
    /// <c>told them that</c>), <c>object</c> (an object opens the content: <c>urged them to go</c>), <c>alone</c> (reports whatever
    /// follows, or nothing), <c>particle</c> (reports only with its particle: <c>went on</c>), <c>directly</c> (only with <c>that</c> right
    /// after it: <c>held that</c>), <c>+of</c>, <c>+about</c>, … (a preposition, or a particle such as <c>+out</c>, after which a clause or
    /// a noun phrase can follow).
    /// </summary>
    internal const string Table = """
        [saying]
        acknowledge: that clause wh noun quote after ing
        add: that clause quote after
        admit: that clause wh quote after ing noun +to
        advise: that hearer object to quote after +against
        advocate: that +for noun ing
        affirm: that clause quote after noun
        agree: that clause quote after +with to
        allege: that clause quote after
        announce: that clause wh noun quote after
        answer: that clause quote after
        apologize: +for quote after
        apologise: +for quote after
        apprise: that hearer +of
        argue: that clause wh noun quote after +for +against
        ask: that wh hearer object to quote after +about +for
        assert: that clause quote after noun
        assure: that hearer clause quote after
        attest: that +to quote after
        bark: quote after
        beg: object to quote after +for
        begin: after
        bellow: quote after
        bemoan: that noun quote
        blog: that quote after
        blurt: that quote after +out
        boast: that clause quote after +of +about
        brag: that quote after +about
        caution: that hearer quote after +against
        chant: quote after noun
        charge: that quote after +with
        chime: quote after particle +in
        chuckle: quote after
        cite: noun quote
        claim: that clause to noun quote after
        clarify: that wh quote after
        comment: that quote after +on
        complain: that clause quote after +about +of
        concede: that clause quote after noun
        conclude: that clause quote after
        confess: that clause quote after +to
        confide: that clause quote after
        confirm: that clause wh noun quote after
        contend: that clause quote after
        continue: quote after
        convey: that noun
        counsel: that object to quote
        counter: that clause quote after
        crow: that quote after
        cry: quote after
        declare: that clause wh noun quote after
        decline: to
        decry: noun quote
        demand: that wh to noun quote after
        deny: that clause ing noun quote
        describe: noun object wh +as
        detail: wh noun
        direct: object
        disclose: that wh noun quote after
        discuss: wh noun ing
        divulge: that wh noun
        elaborate: that quote after +on
        email: that quote after
        echo: quote
        emphasize: that wh noun quote after
        emphasise: that wh noun quote after
        enthuse: that quote after
        encourage: object to quote
        exclaim: that quote after
        exhort: object to quote after
        explain: that clause wh noun quote after
        expound: +on
        express: noun quote
        fume: that quote after
        fire: particle quote after +back
        gasp: quote after
        go: particle quote after +on
        gripe: that quote after +about
        groan: quote after
        grumble: that quote after +about
        gush: that quote after
        hit: particle quote after +back
        hint: that clause +at quote after
        hold: that directly
        implore: object to quote
        imply: that clause noun quote
        indicate: that clause wh noun quote after
        inform: hearer that clause +of quote
        inquire: wh quote after +about
        insinuate: that quote
        insist: that clause quote after +on
        instruct: object to that quote
        interject: that quote after
        intimate: that quote
        intone: quote after
        joke: that clause quote after +about
        jot: quote
        lament: that clause noun quote after
        laugh: quote after
        maintain: that clause quote after
        mention: that clause wh noun quote
        moan: that quote after
        mumble: quote after
        murmur: that quote after
        muse: that quote after +about
        mutter: that quote after
        narrate: that wh quote
        note: that clause wh noun quote after
        notify: hearer that +of
        observe: that clause quote after
        offer: quote after to
        opine: that quote after +on
        order: object to that quote
        outline: wh noun
        plead: that quote after +for +guilty
        pledge: that clause to noun quote
        point: that clause noun wh quote after particle +out +to
        posit: that quote
        post: that quote after
        postulate: that
        preach: that quote
        proclaim: that clause noun quote after
        profess: that to noun
        promise: that clause hearer to noun quote after
        pronounce: that noun quote
        propose: that to ing noun quote
        protest: that quote after
        provide: that directly
        put: particle clause quote after +it
        quip: that clause quote after
        quote: noun quote
        reference: noun
        rave: that quote after +about
        read: quote after
        reaffirm: that noun quote
        reason: that clause quote after
        recall: that clause wh ing noun quote after
        recite: noun quote
        recommend: that ing noun quote after
        recount: that wh noun quote after
        refer: +to
        refuse: to
        reiterate: that clause noun quote after
        relate: that wh quote after
        remark: that clause quote after +on
        remind: hearer that +of quote
        repeat: that quote after noun
        reply: that clause quote after +with
        report: that clause wh quote after ing noun
        request: that to quote noun
        require: that directly
        respond: that clause quote after +with +to
        restate: that noun
        retort: that quote after
        retweet: noun quote
        reveal: that clause wh quote after noun
        riff: quote after
        roar: quote after
        rule: that +out
        say: that clause wh ing quote after noun alone +about +of
        scoff: that quote after +at
        scream: that quote after
        shoot: particle quote after +back
        shout: that quote after
        shriek: quote after
        sigh: quote after
        signal: that clause
        sneer: that quote after
        snap: quote after
        snarl: quote after
        speak: +about +of +against quote
        speculate: that clause quote after +about
        spell: +out
        state: that clause wh quote after noun
        stipulate: that
        submit: that directly
        stress: that clause noun quote after
        suggest: that clause wh noun ing quote after
        swear: that clause quote to
        talk: +about +of
        taunt: quote after
        tell: hearer that clause wh object to quote after +of +about
        testify: that clause quote after +about
        text: that hearer quote
        thank: noun quote
        threaten: to that
        thunder: that quote after
        tout: noun quote after
        trumpet: that noun quote
        tweet: that clause quote after noun
        underscore: that noun wh quote
        underline: that noun quote
        urge: that object to hearer quote after noun
        utter: noun quote
        venture: that quote after
        voice: noun
        volunteer: that quote after
        vouch: +for
        vow: that clause to noun quote after
        warn: that hearer clause quote after +of +about +against
        weigh: +in
        whine: that quote after
        whisper: that quote after
        write: that clause wh quote after +of +on +about
        yell: that quote after
        highlight: that noun wh quote

        [judging]
        accuse: object noun +of quote
        admonish: noun quote
        applaud: noun quote
        assail: noun quote
        attack: noun +for
        bash: noun
        belittle: noun
        berate: noun quote
        blame: noun quote +for
        blast: noun quote
        call: object quote after +for +on +upon
        castigate: noun quote
        champion: noun
        chastise: noun quote
        characterize: object +as
        chide: noun quote
        command: object to
        commend: noun quote
        condemn: noun quote +for
        congratulate: noun
        credit: noun
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
        extol: noun
        fault: noun
        hail: noun quote
        impugn: noun
        insult: noun
        label: object quote
        lambast: noun
        lambaste: noun quote
        lampoon: noun
        laud: noun quote
        liken: noun
        mock: noun quote
        name: object
        oppose: noun ing
        pan: noun
        push: +for
        pillory: noun
        portray: object +as
        praise: noun quote +for
        question: wh noun
        rebuff: noun
        rebuke: noun
        rebut: noun
        refute: noun
        reject: noun quote
        repudiate: noun
        reprimand: noun
        ridicule: noun quote
        scold: noun quote
        skewer: noun
        slam: noun quote
        support: noun
        term: object quote
        vilify: noun
        welcome: noun
        rail: +against quote
        lash: +out

        [thinking]
        prefer: that noun to
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
        doubt: that clause
        dream: that +of
        envision: that noun
        estimate: that clause
        expect: that clause object to
        fear: that clause
        feel: that clause
        figure: that clause
        forecast: that noun
        foresee: that noun
        forget: that
        guess: that clause
        hope: that clause to +for quote after
        imagine: that clause
        infer: that
        intend: to
        judge: that object
        know: that clause wh
        learn: that clause
        mean: that
        predict: that clause noun quote after
        presume: that
        realize: that clause wh
        realise: that clause wh
        reckon: that clause
        recognize: that
        recognise: that
        regret: that noun ing
        remember: that clause ing wh noun
        sense: that
        suppose: that clause
        surmise: that clause quote after
        suspect: that clause
        theorize: that
        think: that clause wh quote after +of +about
        understand: that wh
        wish: that clause to
        wonder: wh quote after
        worry: that clause +about quote after

        [showing]
        demonstrate: that wh
        discover: that
        find: that clause
        project: that
        prove: that
        show: that clause wh noun
        hear: that
        see: that
        """;
}
