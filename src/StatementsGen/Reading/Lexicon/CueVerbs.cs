namespace StatementsGen.Reading.Lexicon;

/// <summary>Verbs that introduce what somebody says, thinks or shows, by kind, with their frames.</summary>
/// <remarks>
/// A row is a word, a colon, its <see cref="Act"/> if that is not the usual one of its list, and its frames: <c>that</c> (a that-clause), <c>clause</c> (a clause without <c>that</c>), <c>wh</c>
/// (an indirect question), <c>to</c> (an infinitive), <c>ing</c> (a form in -ing), <c>noun</c> (a noun phrase), <c>quote</c> (a
/// quotation), <c>after</c> (can follow what it reports: <c>…, she added</c>), <c>hearer</c> (its object is the addressee:
/// <c>told them that</c>), <c>object</c> (an object opens the content: <c>urged them to go</c>), <c>alone</c> (reports with
/// anything after it, or nothing), <c>particle</c> (reports only with its particle: <c>went on</c>), <c>directly</c> (only with
/// <c>that</c> right after it: <c>held that</c>), <c>+of</c>, <c>+about</c>, … (a preposition, or a particle such as
/// <c>+out</c>).
/// A frame in which the word does something else names that act: <c>agree: Agree that to=Promise</c>.
/// After a semicolon, <c>noun</c> gives the frames of the noun of the same spelling, and other names are labels as in <see
/// cref="WordRows"/>. The forms of irregular verbs are given as in <see cref="Verbs"/>.
/// The kinds follow the classes of Levin 1993 (verbs of communication 37, of judgment 33, of desire 32, psych verbs 31 where a
/// speaker is meant) and the frames those of subcategorization dictionaries. A frame is listed when the verb mostly reports in
/// that frame. The acts follow Searle and Vanderveken 1985, <see cref="Act"/> tells how.
/// </remarks>
internal static class CueVerbs
{
    /// <summary>Verbs of saying. Those that name no act are <see cref="Act.State"/>.</summary>
    internal const string Saying = """
        acknowledge: Confirm that clause wh noun quote after ing
        add: that clause quote after; Reporting Opener
        admit+: Confirm that clause wh quote after ing noun +to
        advise: Advise that hearer object to quote after +against
        advocate: Advise that +for noun ing; PersonNoun
        affirm: Confirm that clause quote after noun
        agree: Agree that clause quote after +with to=Promise
        allege: that clause quote after
        announce: Announce that clause wh noun quote after; Reporting
        answer: that clause quote after; Reporting AlsoNominal Label
        apologize: Other +for quote after
        apologise: Other +for quote after
        apprise: that hearer +of
        argue: that clause wh noun quote after +for +against
        ask: Ask that=Demand wh hearer object to=Demand quote after +about +for=Demand; Reporting ReportingBase Opener
        assert: that clause quote after noun
        assure: that hearer clause quote after
        attest: Confirm that +to quote after
        aver+: that quote after; Reporting
        avow: that quote after
        babble: quote after; Reporting
        bark: quote after; Reporting
        bawl: quote after; Reporting
        beam: after; Reporting AlsoNominal
        beg>begged>begged: Demand object to quote after +for; Reporting
        begin>began>begun: after
        bellow: quote after; Reporting
        bemoan: Criticize that noun quote
        bleat: quote after; Reporting
        blog: that quote after; DocumentNoun Occasion
        blurt: that quote after +out
        bluster: quote after; Reporting AlsoNominal
        boast: that clause quote after +of +about; noun that
        boom: after; Reporting AlsoNominal
        brag: that quote after +about
        bray: quote after; Reporting
        break>broke>broken: particle after +in; Reporting AlsoNominal
        breathe: after; Reporting
        bristle: quote after; Reporting
        burst>burst>burst: particle quote after +out; AlsoNominal
        cackle: quote after; Reporting AlsoNominal
        caution: Warn that hearer quote after +against; noun that
        chant: quote after noun
        charge: Criticize that quote after +with; noun that +of
        chatter: quote after; Reporting AlsoNominal
        chime: quote after particle +in
        chip: particle quote after +in; AlsoNominal
        chirp: quote after; Reporting
        chorus: quote after; Reporting AlsoNominal
        chuckle: quote after; Reporting
        cite: noun quote
        claim: that clause to noun quote after; noun that alone to +of
        clarify: that wh quote after
        coax: quote after; Reporting
        comment: that quote after +on; noun that +on +about; Occasion Thing
        complain: Criticize that clause quote after +about +of
        concede: Confirm that clause quote after noun
        conclude: that clause quote after; Reporting
        concur+: Agree that quote after; Reporting
        confess: Confirm that clause quote after +to
        confide: that clause quote after
        confirm: Confirm that clause wh noun quote after
        contend: that clause quote after
        continue: quote after; Reporting
        convey: that noun
        correct: after; Reporting AlsoNominal
        counsel+: Advise that object to quote; Role
        counter: that clause quote after
        crack: after; Reporting AlsoNominal
        croak: quote after; Reporting AlsoNominal
        crow: that quote after
        cry: quote after; Reporting
        cut>cut>cut: particle after +in; AlsoNominal
        deadpan: quote after; Reporting
        declaim: quote after; Reporting
        declare: Announce that clause wh noun quote after; Reporting
        decline: Reject to; AlsoNominal
        decry: Criticize noun quote
        demand: Demand that wh=Ask to noun quote after; noun that +for; Reporting
        deny: Deny that clause ing noun quote
        describe: noun object wh +as
        detail: wh noun; AlsoNominal
        direct: Demand object; AlsoNominal
        disclose: Announce that wh noun quote after
        discuss: wh noun ing
        divulge: Announce that wh noun
        drawl: quote after; Reporting
        drone: quote after; Reporting AlsoNominal
        ejaculate: quote after; Reporting
        elaborate: that quote after +on
        email: that quote after; DocumentNoun Occasion Thing Label
        echo: quote after; Reporting
        emphasize: that wh noun quote after
        emphasise: that wh noun quote after
        enquire: Ask wh quote after +about; Reporting
        enthuse: Praise that quote after
        encourage: Advise object to quote
        entreat: Demand object quote after; Reporting
        exclaim: that quote after; Reporting
        exhort: Demand object to quote after
        explain: that clause wh noun quote after; Reporting
        explode: after; Reporting
        expostulate: Criticize quote after; Reporting
        expound: +on
        express: noun quote; LightVerb
        falter: quote after; Reporting
        fret: that quote after; Reporting
        fume: Criticize that quote after
        fire: particle quote after +back; AlsoNominal Topic
        gabble: quote after; Reporting
        gasp: quote after; Reporting
        giggle: quote after; Reporting AlsoNominal
        gloat: that quote after; Reporting
        go>went>gone: particle quote after +on; Opener
        grin: after; Reporting AlsoNominal
        gripe: Criticize that quote after +about
        groan: quote after; Reporting
        grouse: Criticize that quote after +about; AlsoNominal
        growl: quote after; Reporting AlsoNominal
        grumble: Criticize that quote after +about
        grunt: quote after; Reporting AlsoNominal
        gulp: quote after; Reporting AlsoNominal
        gush: that quote after
        hazard: quote after; Reporting AlsoNominal
        hiss: quote after; Reporting AlsoNominal
        hit>hit>hit: particle quote after +back; AlsoNominal
        hint: that clause +at quote after; noun that; Label
        hold>held>held: that directly; AlsoNominal
        holler: quote after; Reporting
        howl: quote after; Reporting AlsoNominal
        implore: Demand object to quote
        imply: that clause noun quote
        indicate: that clause wh noun quote after
        inform: hearer that clause +of quote
        inquire: Ask wh quote after +about; Reporting
        insinuate: that quote
        insist: that clause quote after +on=Demand; Reporting
        instruct: Demand object to that quote
        interject: that quote after
        interpose: quote after; Reporting
        interrupt: after; Reporting
        intimate: that quote
        intone: quote after
        jeer: quote after; Reporting AlsoNominal
        jest: quote after; Reporting AlsoNominal
        joke: that clause quote after +about; Reporting
        jot: quote
        lament: Criticize that clause noun quote after
        laugh: quote after; Reporting AlsoNominal
        lisp: quote after; Reporting AlsoNominal
        maintain: that clause quote after
        marvel: that quote after; Reporting AlsoNominal
        mention: that clause wh noun quote
        moan: that quote after
        mumble: quote after; Reporting
        murmur: that quote after; Reporting
        muse: that quote after +about
        mutter: that quote after; Reporting
        narrate: that wh quote
        note: that clause wh noun quote after; DocumentNoun Occasion Reporting Thing Label
        notify: hearer that +of
        object: Reject that quote after +to; Reporting AlsoNominal
        observe: that clause quote after; Reporting
        offer: quote after to=Promise; LightVerb
        opine: that quote after +on
        order: Demand object to that quote; DocumentNoun AlsoNominal TakesOf Topic
        outline: wh noun
        pant: after; Reporting AlsoNominal
        persist: after; Reporting
        pipe: particle quote after +up; AlsoNominal
        plead>pleaded/pled>pleaded/pled: Demand that quote after +for +guilty=Confirm; Reporting
        pledge: Promise that clause to noun quote; noun that to
        point: that clause noun wh quote after particle +out +to; AlsoNominal PlaceOpener
        pontificate: quote after
        posit: that quote
        post: that quote after; DocumentNoun Occasion Organization Reporting AlsoNominal Head LightVerb
        postulate: that
        preach: that quote
        proclaim: Announce that clause noun quote after
        profess: that to noun
        promise: Promise that clause hearer to noun quote after; noun that to +of
        prompt: after; Reporting AlsoNominal
        pronounce: Announce that noun quote after
        propose: Advise that to ing noun quote
        protest: Reject that quote after; noun that; Reporting
        provide: that directly
        pursue: after; Reporting
        put>put>put: particle clause quote after +it; LightVerb Opener
        query: Ask wh quote after; Reporting AlsoNominal
        quip: that clause quote after; noun that; Reporting
        quote: noun quote; DocumentNoun
        rage: quote after; Reporting AlsoNominal
        rant: Criticize that quote after +about; AlsoNominal
        rasp: quote after; Reporting
        reference: noun; Thing
        rave: Praise that quote after +about
        read>read>read: quote after; Label Opener
        reaffirm: Confirm that noun quote
        reason: that clause quote after; AlsoNominal
        recall: that clause wh ing noun quote after; Reporting Opener
        recite: noun quote
        recommend: Advise that ing noun quote after
        recount: that wh noun quote after
        refer+: +to
        refuse: Reject to
        reiterate: that clause noun quote after; LightVerb
        rejoin: after; Reporting
        relate: that wh quote after
        remark: that clause quote after +on; noun that +on +about; Occasion Reporting
        remind: hearer that +of quote
        remonstrate: Criticize quote after; Reporting
        repeat: that quote after noun; LightVerb Reporting
        reply: that clause quote after +with; Occasion Reporting
        report: that clause wh quote after ing noun; noun that +of; DocumentNoun ResearchNoun Occasion
        request: Demand that to quote noun; noun that to +for
        require: Demand that directly
        respond: that clause quote after +with +to; Reporting
        restate: that noun
        resume: after; Reporting AlsoNominal
        retort: that quote after; Reporting
        return: after; Reporting AlsoNominal
        retweet: noun quote
        reveal: Announce that clause wh quote after noun
        riff: quote after
        roar: quote after; Reporting
        rule: Announce that quote after +out=Reject +against=Reject; DocumentNoun AlsoNominal Thing Caption
        say>said>said: that clause wh ing quote after noun alone +about +of; Reporting ReportingBase Opener
        scoff: that quote after +at; Reporting
        scream: that quote after; Reporting
        screech: quote after; Reporting
        seethe: quote after; Reporting
        shoot>shot>shot: particle quote after +back; AlsoNominal
        shout: that quote after; Reporting
        shriek: quote after; Reporting
        sigh: quote after; Reporting
        signal+: that clause
        simper: quote after; Reporting
        smile: after; Reporting AlsoNominal
        smirk: quote after; Reporting AlsoNominal
        sneer: that quote after
        snap: quote after; Reporting
        snarl: quote after
        sniff: quote after; Reporting
        snigger: quote after; Reporting
        snort: quote after; Reporting AlsoNominal
        sob: quote after; Reporting AlsoNominal
        speak>spoke>spoken: +about +of +against quote
        speculate: that clause quote after +about
        spell>spelled/spelt>spelled/spelt: +out
        splutter: quote after; Reporting
        sputter: quote after; Reporting
        squawk: quote after; Reporting
        squeak: quote after; Reporting AlsoNominal
        squeal: quote after; Reporting AlsoNominal
        stammer: quote after; Reporting
        state: that clause wh quote after noun; GroupNoun Organization TakesOf TitleModifier TitleComplement
        stipulate: that
        storm: after; Reporting AlsoNominal
        stutter: quote after; Reporting
        submit+: that directly
        stress: that clause noun quote after
        suggest: that clause wh noun ing=Advise quote after
        swear>swore>sworn: that clause quote to=Promise
        talk: +about +of; AlsoNominal
        taunt: Criticize quote after
        tease: after; Reporting AlsoNominal
        tell>told>told: hearer that clause wh object to=Demand quote after +of +about; Reporting
        testify: that clause quote after +about
        text: that hearer quote; DocumentNoun Occasion Label
        thank: Praise noun quote; Opener Starter
        threaten: Warn to that
        thunder: that quote after
        titter: quote after; Reporting
        tout: Praise noun quote after
        trill: quote after; Reporting
        trumpet: that noun quote
        tweet: that clause quote after noun; DocumentNoun Occasion Reporting
        underscore: that noun wh quote
        underline: that noun quote
        urge: Demand that object to hearer quote after noun; Reporting
        utter: noun quote
        venture: that quote after
        voice: noun; LightVerb AlsoNominal
        volunteer: that quote after; Role
        vouch: Confirm +for
        vow: Promise that clause to noun quote after; noun that to
        wail: quote after; Reporting AlsoNominal
        warn: Warn that hearer clause to quote after +of +about +against
        weigh: +in
        wheeze: quote after; Reporting
        whimper: quote after; Reporting AlsoNominal
        whine: that quote after
        whisper: that quote after; Reporting
        whoop: quote after; Reporting AlsoNominal
        write>wrote>written: that clause wh quote after +of +on +about; Reporting LightVerb
        yell: that quote after; Reporting
        highlight: that noun wh quote
        yelp: quote after; Reporting
        """;

    /// <summary>Verbs of judging somebody or something, in words. Each names its act.</summary>
    internal const string Judging = """
        accuse: Criticize object noun +of quote
        admonish: Criticize noun quote
        applaud: Praise noun quote
        assail: Criticize noun quote
        attack: Criticize noun +for; AlsoNominal
        bash: Criticize noun
        belittle: Criticize noun
        berate: Criticize noun quote
        blame: Criticize noun quote +for; AlsoNominal
        blast: Criticize noun quote
        brand: State object quote; AlsoNominal
        call: State object quote after +for=Demand +on=Demand +upon=Demand; noun Demand alone to +for; Occasion Reporting Opener
        castigate: Criticize noun quote
        censure: Criticize noun; AlsoNominal
        champion: Agree noun; Role
        chastise: Criticize noun quote
        characterize: State object +as
        chide: Criticize noun quote
        christen: State object quote
        command: Demand object to; GroupNoun Organization AlsoNominal Head
        commend: Praise noun quote
        condemn: Criticize noun quote +for
        congratulate: Praise noun
        credit: Praise noun; AlsoNominal Thing Label
        criticise: Criticize noun quote +for
        criticize: Criticize noun quote +for
        defend: Agree noun
        denigrate: Criticize noun quote
        denounce: Criticize noun quote
        depict: State object +as
        deplore: Criticize noun quote
        deride: Criticize noun quote
        disavow: Deny noun
        dismiss: Reject noun quote
        disparage: Criticize noun
        dispute: Deny that noun
        dub: State object quote
        endorse: Agree noun
        excoriate: Criticize noun
        extol+: Praise noun
        fault: Criticize noun; AlsoNominal
        hail: Praise noun quote
        impugn: Criticize noun
        insult: Criticize noun
        label+: State object quote; AlsoNominal
        lambast: Criticize noun
        lambaste: Criticize noun quote
        lampoon: Criticize noun
        laud: Praise noun quote
        liken: State noun
        mock: Criticize noun quote
        name: State object; AlsoNominal
        nickname: State object quote; AlsoNominal
        oppose: Reject noun ing
        pan: Criticize noun
        push: Demand +for; AlsoNominal
        pillory: Criticize noun
        portray: State object +as
        praise: Praise noun quote +for; noun alone +for +of
        question: Ask wh noun=Other; noun +about wh; Label Caption
        rebuff: Reject noun
        rebuke: Criticize noun
        rebut+: Deny noun
        refute: Deny noun
        reject: Reject noun quote
        reproach: Criticize noun quote after; Reporting AlsoNominal
        reprove: Criticize noun quote after; Reporting
        repudiate: Reject noun
        reprimand: Criticize noun
        ridicule: Criticize noun quote
        scold: Criticize noun quote
        skewer: Criticize noun
        slam: Criticize noun quote
        support: Agree noun; Topic
        term: State object quote
        upbraid: Criticize noun quote
        vilify: Criticize noun
        welcome: Praise noun; Opener
        rail: Criticize +against quote
        lash: Criticize +out
        """;

    /// <summary>Verbs of thinking or wanting. Those that name no act are <see cref="Act.Believe"/>.</summary>
    internal const string Thinking = """
        prefer+: that noun to
        anticipate: Predict that noun
        assume: that clause
        believe: that clause +in quote after
        calculate: Show that
        conjecture: that
        consider: object
        contemplate: ing
        decide: Other that
        deem: object
        determine: Show that
        disagree: Reject +with
        doubt: that clause; noun that +about
        dream>dreamed/dreamt>dreamed/dreamt: that +of
        envision: that noun
        estimate: that clause; noun that +of; ResearchNoun
        expect: Predict that clause object to
        fear: that clause; noun that +of
        feel>felt>felt: that clause
        figure: that clause; ResearchNoun Thing Label Caption
        forecast>forecast/forecasted>forecast/forecasted: Predict that noun; noun that +of; DocumentNoun ResearchNoun
        foresee>foresaw>foreseen: Predict that noun
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
        predict: Predict that clause noun quote after
        presume: that
        realize: that clause wh
        realise: that clause wh
        reckon: that clause
        recognize: that
        recognise: that
        reflect: that quote after; Reporting
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
        wonder: Ask wh quote after +about; Reporting
        worry: that clause +about quote after
        """;

    /// <summary>Verbs of showing and finding out. Those that name no act are <see cref="Act.Show"/>.</summary>
    internal const string Showing = """
        demonstrate: that wh
        discover: that
        find>found>found: that clause
        project: Predict that; Organization AlsoNominal
        prove>proved>proved/proven: that
        show>showed>shown/showed: that clause wh noun; AlsoNominal Opener
        hear>heard>heard: Believe that
        see>saw>seen: Believe that; Label Opener
        """;
}
