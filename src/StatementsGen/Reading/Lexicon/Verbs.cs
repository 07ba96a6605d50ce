namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Common verbs that are not cues, in the base form. The past tense and the participle of an irregular verb follow after &gt;; a
/// plus marks a verb of several syllables that doubles its last consonant.
/// </summary>
internal static class Verbs
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adverb Verb AlsoNominal Adjective Starter: last
        Verb:
            abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate achieve acquire activate
            adapt adjourn adjust administer admire adopt advertise affect afford alienate align allocate allow alter amend
            analyze animate annoy appear apply appoint appreciate approve arise>arose>arisen arrange arrive assassinate
            assemble assess assign assist attach attain attend attract avoid awake>awoke>awoken become>became>become
            befall>befell>befallen behave belong bend>bent>bent bind>bound>bound bite>bit>bitten bleed>bled>bled borrow
            bother breed>bred>bred bring>brought>brought build>built>built burn>burned/burnt>burned/burnt bury
            buy>bought>bought cancel+ carry carve catch>caught>caught cease celebrate chase choose>chose>chosen circulate
            climb cling>clung>clung collect combine commit+ compare compel+ compete comply compose comprise conceal
            concentrate confine confront confuse connect consist constitute construct consult consume contain contribute
            cope crawl create creep>crept>crept crush dare decorate dedicate deepen define defy delete depart depend deploy
            deport deprive derive deserve destroy detain detect deter+ develop devote die differ dig>dug>dug diminish
            disappear disappoint discard discourage dislike dispel+ dissolve distinguish distribute disturb dominate donate
            drag earn eat>ate>eaten edit educate elect elevate eliminate embarrass emerge employ enable enact encounter
            enforce engage enhance enjoy enlarge enlist ensure enter entertain equip+ erase erode erupt establish evacuate
            evade evaluate evolve examine exceed excite exclude execute exhaust exist expand expire expose extend
            extract facilitate fade fail flee>fled>fled fling>flung>flung flip float fold forbid>forbade>forbidden
            foretell>foretold>foretold forge forgive>forgave>forgiven forgo>forwent>forgone foster found fulfill gather
            generate govern grab greet grind>ground>ground grow>grew>grown hang>hung>hung happen harass haunt heal
            hesitate
            hide>hid>hidden hover hurry identify ignite ignore illustrate implement impose impress imprison improve include
            incorporate incur+ inflict inherit inhibit initiate inject injure insert inspect inspire install integrate
            intensify interact interfere intervene introduce invade invent invest investigate invite involve
            isolate join justify keep>kept>kept kidnap+ kneel>knelt>knelt knock lean lend>lent>lent lie>lied/lay>lied/lain
            locate loom lose>lost>lost manage manipulate manufacture marry meet>met>met melt mend merge migrate
            mislead>misled>misled mistake>mistook>mistaken misunderstand>misunderstood>misunderstood mobilize modify
            motivate multiply negotiate nominate obey obstruct obtain occupy occur+ offend operate organize originate
            overcome>overcame>overcome overlook oversee>oversaw>overseen overthrow>overthrew>overthrown owe participate
            perform possess pour pray precede prepare preserve pretend prevail prevent proceed prohibit promote
            propel+ prosecute protect provoke punish qualify quit>quit>quit ratify react reap rebuild receive recover
            reduce regain regulate rejoice relax relieve rely remain remove rend>rent>rent render replace represent
            reproduce resemble reside resign resist restore restrict retain retell>retold>retold retire retrieve revise
            revive revolve rewrite>rewrote>rewritten rub satisfy save saw>sawed>sawn scatter seek>sought>sought seem seize
            select sell>sold>sold serve settle shed>shed>shed shine>shone>shone shrink>shrank>shrunk shut>shut>shut
            sing>sang>sung sit>sat>sat smash snatch soar solve sow>sowed>sown spend>spent>spent spoil squeeze starve
            steal>stole>stolen steer stimulate sting>stung>stung strengthen stride>strode>stridden strive>strove>striven
            succeed suffer surpass surround survive suspend sustain sweep>swept>swept swell>swelled>swollen
            teach>taught>taught tear>tore>torn tempt tend terminate throw>threw>thrown tighten toss transform
            translate transmit+ tread>trod>trodden treat tumble undergo>underwent>undergone undermine
            undertake>undertook>undertaken undo>undid>undone unify unite unveil uphold>upheld>upheld utilize vanish vary
            violate wander want warm weaken wear>wore>worn weave>wove>woven weep>wept>wept widen wind>wound>wound wipe
            withdraw>withdrew>withdrawn withhold>withheld>withheld withstand>withstood>withstood woo worsen wrap wrestle
            wring>wrung>wrung
        Verb LightVerb: deliver give>gave>given lay>laid>laid lodge pose publish renew send>sent>sent
        Verb LightVerb AlsoNominal: issue level+ raise share
        Verb LightVerb AlsoNominal Opener: use
        Verb LightVerb Adjective: present
        Verb LightVerb Opener: make>made>made take>took>taken
        Verb AlsoNominal:
            abuse advance age aim air alarm alert amount anger approach arm arrest assault attempt award balance ban bar
            base battle bear>bore>borne/born beat>beat>beaten benefit bet>bet>bet bid>bid/bade>bid/bidden block
            blow>blew>blown bomb boost bounce capture cast>cast>cast cause challenge
            change cheat check cheer circle clash clean collapse conduct conflict contest convict cook copy
            cost>cost>cost count cover crash cross damage dance deal>dealt>dealt decrease defeat delay
            delight design dip display distance divide divorce double draw>drew>drawn dress drink>drank>drunk drop dry ease
            embrace end escape exit experience exploit export face fall>fell>fallen fan farm favor favour feature
            feed>fed>fed fight>fought>fought fill finish fit fix flood flow fly>flew>flown focus form frame
            freeze>froze>frozen fuel function gain grant grip guarantee guide halt hand handle harm hate haul heat help hike
            hinge hire hunt hurt>hurt>hurt impact import increase influence interest jail jump kick kill kiss lack launch
            leak leap>leaped/leapt>leaped/leapt leave>left>left lift light>lit>lit limit line live load loan lock love
            market master match matter measure mind mix model+ monitor move murder narrow need obscure own pack paint
            pass patrol+ pause pay>paid>paid permit+ pick plan plant poison pop position practice print process produce
            profit progress pull purchase race raid rain range rank rate reach reign rent repair repeal rescue
            resolve rest retreat reverse reward ride>rode>ridden ring>rang>rung rise>rose>risen risk rock roll
            root ruin run>ran>run rush sail sanction scale scare scramble screen seal seat secure shake>shook>shaken shape
            shift ship shock shop sink>sank>sunk slash sleep>slept>slept slide>slid>slid slip slow smell smoke sort sound
            spark speed>sped>sped spin>spun>spun split>split>split sponsor spot spread>spread>spread spur stall
            stand>stood>stood stare start stay stem stick>stuck>stuck stop stretch strike>struck>struck/stricken strip
            structure struggle suit supply surge surprise surrender swim>swam>swum swing>swung>swung switch tackle tap
            target taste tax thrust>thrust>thrust tie touch tour trace track trail train transfer+ trap travel+ trick
            trigger trip triumph trouble try turn twist upgrade veto visit wage wait wake>woke>woken walk waste wave
            win>won>won work wound yield
        Verb AlsoNominal Adjective: close complete free open separate
        Verb AlsoNominal State StopGeneral: Wash
        Verb AlsoNominal Topic: aid care control+ land reform
        Verb AlsoNominal Opener: look set>set>set
        Verb Adjective: hard
        Verb Opener: come>came>come get>got>gotten/got
        Verb Opener Starter: let>let>let please
        """;
}
