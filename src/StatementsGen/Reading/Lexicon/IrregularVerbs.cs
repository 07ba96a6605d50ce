namespace StatementsGen.Reading.Lexicon;

/// <summary>The verbs whose forms no rule makes.</summary>
internal static class IrregularVerbs
{
    /// <summary>Base form, past tense, past participle; a slash parts forms that are both in use.</summary>
    internal const string Table = """
        arise arose arisen
        awake awoke awoken
        bear bore borne/born
        beat beat beaten
        become became become
        befall befell befallen
        beg begged begged
        begin began begun
        bend bent bent
        bet bet bet
        bid bid/bade bid/bidden
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        broadcast broadcast broadcast
        build built built
        burn burned/burnt burned/burnt
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost cost
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade forbidden
        forecast forecast/forecasted forecast/forecasted
        foresee foresaw foreseen
        foretell foretold foretold
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        freeze froze frozen
        get got gotten/got
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        hang hung hung
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        kneel knelt knelt
        know knew known
        lay laid laid
        lead led led
        leap leaped/leapt leaped/leapt
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        lie lied/lay lied/lain
        light lit lit
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mislead misled misled
        mistake mistook mistaken
        misunderstand misunderstood misunderstood
        overcome overcame overcome
        oversee oversaw overseen
        overthrow overthrew overthrown
        pay paid paid
        plead pleaded/pled pleaded/pled
        prove proved proved/proven
        put put put
        quit quit quit
        read read read
        rend rent rent
        retell retold retold
        rewrite rewrote rewritten
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        saw sawed sawn
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shake shook shaken
        shed shed shed
        shine shone shone
        shoot shot shot
        show showed shown/showed
        shrink shrank shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        sleep slept slept
        slide slid slid
        sow sowed sown
        speak spoke spoken
        speed sped sped
        spell spelled/spelt spelled/spelt
        spend spent spent
        spin spun spun
        split split split
        spread spread spread
        spring sprang sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        stride strode stridden
        strike struck struck/stricken
        strive strove striven
        swear swore sworn
        sweep swept swept
        swell swelled swollen
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        throw threw thrown
        thrust thrust thrust
        tread trod trodden
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        undo undid undone
        uphold upheld upheld
        upset upset upset
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept wept
        win won won
        wind wound wound
        withdraw withdrew withdrawn
        withhold withheld withheld
        withstand withstood withstood
        wring wrung wrung
        write wrote written
        """;

    /// <summary>Verbs of several syllables that double their last consonant, as verbs of one syllable do.</summary>
    internal const string Doubling = """
        abet abhor acquit admit allot annul commit compel concur confer control defer demur deter dispel emit equip excel expel extol
        forget format
        incur infer kidnap occur omit outwit patrol permit prefer program propel rebel rebut recap recur refer regret repel signal
        submit transfer
        transmit travel unplug worship label model cancel counsel quarrel level marvel tunnel
        """;
}
