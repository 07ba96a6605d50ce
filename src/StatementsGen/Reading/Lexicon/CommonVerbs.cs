namespace StatementsGen.Reading.Lexicon;

/// <summary>Common verbs that are no cues, so that clauses and their subjects can be told.</summary>
internal static class CommonVerbs
{
    /// <summary>Base forms; a star marks those whose form is as common as a noun or an adjective.</summary>
    internal const string Table = """
        abandon abolish absorb abuse* accelerate access* accommodate accompany accomplish account* accumulate achieve acquire act*
        activate adapt add
        address* adjust administer adopt advance* affect afford age* aid* aim* air* alert* alienate align allocate allow alter amend
        amount* analyze
        animate anger* appear apply appoint approach* approve arise arm* arrange arrest* arrive assassinate assault* assemble assess
        assign assist
        associate* assume assure attach attack* attain attempt* attend attract audit* avoid awake award* ban* bar* base* battle* be
        bear* beat*
        become befall begin behave belong bend benefit* bet* bid* bill* bind bite block* blow* board* bomb* boost* borrow bother break*
        breathe breed
        bring broadcast* build burn burst* bury buy calculate cancel capture* care* carry cast* catch cause* cease celebrate challenge*
        change*
        characterize chase check* choose circle* circulate claim clash* clean* clear* climb cling close* collapse* collect combine come
        command*
        commit compare compel compete complete* comply compose comprise conceal concentrate conduct* confine conflict* confront confuse
        connect
        constitute construct consult consume contact* contain contest* contribute control* convert convict* cook* cope correct* cost* count*
        cover* crack* crash* create cross* crush cut* damage* dance* date* deal* decline* decrease* dedicate deepen defeat* define defy
        delay*
        delete deliver depart depend deploy deport deprive derive deserve design* destroy detain deter develop devote die differ dig
        diminish dip* direct*
        disappear disappoint discard discourage dispel display* dispatch dissolve distance* distinguish distribute disturb divide*
        divorce* do dominate
        donate double* draft* drag draw* dress* drink* drive* drop* dry* earn ease* eat edit educate elect elevate eliminate embarrass
        emerge
        employ enable encounter end* enforce engage enhance enjoy enlarge enlist ensure enter entertain equip erase erode escape*
        establish evade
        evacuate evaluate evolve examine exceed exchange* exclude execute exercise* exhaust exist exit* expand experience* expire
        exploit* explode export*
        expose extend extract face* facilitate fade fail fall* fan* farm* feature* feed* fight* file* fill* film* finance* find finish*
        fire* fit* fix*
        flee fling flip float flood* flow* fly* focus* fold follow forbid force* forge forget form* found foster frame* free* freeze*
        fuel* fulfill
        function* fund* gain* gather generate get give go govern grab grant* grind grip* grow guarantee* guard* guide* halt* hand*
        handle* hang happen
        harass hard harm* hate* haul* have head* heal hear heat* help* hide hike* hire* hit* hold* host* house* hunt* hurt* ignite
        ignore illustrate
        impact* implement import* impose impress imprison improve include incorporate increase* incur inflict influence* inherit inhibit
        initiate inject injure insert inspect inspire install integrate intensify interact interfere intervene introduce invade invent
        invest
        investigate invite involve isolate issue* jail* join judge* jump* justify keep kick* kidnap kill* knock label* lack* land* last*
        laugh* launch*
        lay lead* lean leap* leave* lend let level* lift* light* like* limit* line* link* list* live* load* loan* locate lock* look*
        loom lose love* lower
        make manage manipulate manufacture march* mark* market* marry master* match* matter* measure* meet melt merge migrate mind*
        miss* mix* mobilize
        model* modify monitor* motivate mount* move* multiply murder* narrow* negotiate nominate number* obey object* obscure* observe
        obstruct
        obtain occupy occur open* operate organize originate overcome overlook oversee overthrow owe own* pack* paint* park* part*
        participate pass*
        patrol* pause* pay* perform permit* persist phone* pick* place* plant* play* point* poison* pop* position* possess pour
        practice* prepare
        preserve press* prevail prevent print* proceed process* produce* profit* progress* prohibit project* promote prompt* propel
        prosecute protect
        prove provide provoke pull* punish purchase* pursue push* put qualify quit race* raid* rain* raise* rally* range* rank* rate*
        reach* react reap
        rebuild receive recover recruit* reduce reflect reform* regain register* regulate reign* relax release* relieve rely remain
        remove render
        renew rent* repair* repeal* replace represent reproduce rescue* research* reside resign resist resolve* rest* restore restrict
        result* resume* retain retire retreat* retrieve return* reverse* revise revive revolve reward* ride* ring* rise* risk* rob rock*
        roll* root*
        rule* run* rush* sail* sanction* satisfy save scale* schedule* score* scramble* screen* seal* search* seat* secure* seem seize
        select sell send
        separate* serve set* settle shake* shape* share* shed shift* shine ship* shock* shoot* shop* shrink shut sign* sink* sit slash*
        sleep* slide*
        slip* slow* smell* smile* smoke* soar solve sort* spark* speed* spend spin* split* sponsor* spread* spring* squeeze stage*
        stand* star* start*
        starve stay* steal stem* step* stick* stimulate stop* store* stretch* strengthen strike* strip* strive structure* struggle*
        study* subject*
        submit succeed suffer suit* supply* surge* surpass surprise* surrender* surround survive suspend sustain sweep swell swim*
        swing* switch* tackle*
        take talk* target* taste* tax* teach tear tend terminate test* threaten throw thrust* tie* tighten time* toss touch* track*
        trade* trail* train*
        transfer* transform translate transmit transport* trap* travel* treat trial* trick* trigger* triumph* trouble* try* turn*
        undergo undermine undertake
        undo unify unite unveil update* uphold upgrade* upset* use* utilize vanish vary veto* view* violate visit* wage* wait* wake*
        walk* wander want wash* waste* watch* wave* weaken wear weave weigh widen win* wind wipe withdraw withstand poll* survey* interview*
        question* answer* blame* credit* detail* fault* name* order* post* reason* show* voice* witness* work* worsen wound* wrap yield*
        accept adjourn admire advertise alarm* annoy appreciate balance* belong bounce* carve cheat* cheer* consist copy* crawl dare
        decorate delight* detect dislike embrace* enact erupt excite favor* favour* greet haunt hinge* hover hurry identify interest*
        interrupt kiss* leak* listen mend need* notice* offend plan* please pray precede pretend ratify rejoice resemble rub
        ruin* scare* scatter smash snatch sound* spoil spot* spur* stall* stare* steer tap* tease tempt tour* trace* trip* trust*
        tumble twist* vote* warm woo wrestle
        """;
}
