namespace StatementsGen.Reading.Lexicon;

/// <summary>Abbreviations that are written with a full stop, by what the stop means for the sentence.</summary>
/// <remarks>
/// Each list holds words without their last stop. Case counts (<c>Sun.</c> is a day, <c>sun.</c> ends a sentence); a word in capitals
/// only is looked up as listed and then in title case, so <c>MR.</c> needs no entry. Letters parted by stops (<c>U.N.</c>, <c>J.K.</c>)
/// and single letters (<c>J.</c>) need no entry either. No word stands in two lists. A word that is common without a stop too
/// (<c>in</c>, <c>am</c>, <c>Fed</c>) is left out, or stands where it does no harm: among <see cref="Numbered"/>.
/// </remarks>
internal static class SentenceAbbreviations
{
    /// <summary>Stand before a name and never end a sentence: forms of address, ranks and offices.</summary>
    internal const string Titles = """
        Mr Mrs Ms Mx Messrs Mme Mlle Mmes Dr Drs Prof Profs Rev Revd Fr Br Msgr Mgr Hon hon Rt.Hon Pres Supt Sra Srta
        Gen Gens Lt Lts Col Cols Maj Capt Cpt Cmdr Cdr Comdr Sgt Sgts Cpl Pvt Pfc Adm Brig Ens
        Sen Sens Rep Reps Gov Govs Lt.Gov Amb Asst Atty Sec.Gen Insp Det Ald Cllr Cllrs Adj Mt Ft Ste
        """;

    /// <summary>Stand inside a sentence and never end it.</summary>
    internal const string Connectives = """
        e.g E.g eg Eg i.e I.e ie v vs Vs v.s cf Cf viz ca approx Approx resp incl excl a.k.a née
        """;

    /// <summary>Stand before a number, a letter or a Roman numeral; before anything else the stop ends the sentence.</summary>
    internal const string Numbered = """
        No Nos no nos Nr N° Nº n° Art Arts Fig Figs fig figs Tab Eq Eqs eq Sect sect Ch Chs ch Chap chap
        p pp Vol Vols vol vols Pt Pts ll n nn fn Ex App Op op Bk bk para paras Para Ref ref refs
        Rte Hwy Apt Apts Rm Ext ext Tel tel Ph Mob Matt Rom Cor Ps Prov Isa Jer Ezek Sc Cl cl
        """;

    /// <summary>Months and weekdays: a number or another of them after the stop belongs to the date.</summary>
    internal const string Dates = """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
        """;

    /// <summary>May stand inside a sentence or end it, before a capital too: companies, places, degrees, dates of life.</summary>
    internal const string General = """
        Inc Corp Corps Co Cos co Ltd ltd Bros Assn Assoc Ass'n Cie Pty Plc LLC Intl Int'l Mfg Dept Dist Div Univ Inst
        Jr Sr Esq Ph.D PhD Ph.Ds B.Sc M.Sc M.Phil D.Phil Ed.D LL.B LL.M LL.D Sc.D Th.D Mus.B
        St Sts st Ave Aves Blvd Rd Ln Pl Sq Pkwy Ct Cres Expy Mts
        Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
        Okla Ore Oreg Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc W.Va Wyo Ont Que Alta Sask Tas Vic
        al et.al ed eds Ed Eds ibid Ibid trans Trans rev Rev'd Govt Natl Amer Brit Soc Acad Sci
        b d m c r div est Est Attn attn Esp esp Exec Adv Spec Sec Secs Govts Bldg Flt
        """;

    /// <summary>
    /// May stand inside a sentence; before a capital the stop ends the sentence as well: ends of lists, units, clippings.
    /// </summary>
    internal const string Closing = """
        etc Etc ect &c jr sr hr hrs min mins sec secs mo mos yr yrs wk wks ft sq cu lb lbs oz qt pt gal tsp tbsp tbs km cm mm kg mg
        mi mph rpm pct
        dept govt natl ave blvd rd lic tech admin temp max misc Misc orig dom intl cont prob f ff vers ver mgr mgmt mfr
        rgds Rgds w.r.t arr arrv lv dep assoc assn bldg rec reps
        """;

    /// <summary>Times of day.</summary>
    internal const string Clock = """
        a.m p.m A.M P.M
        """;

    /// <summary>What may follow a time of day in the same sentence: the zone in which it counts, and the date.</summary>
    internal const string TimeZonesAndDays = """
        GMT UTC ET EST EDT CT CST CDT MT MST MDT PT PST PDT BST CET CEST IST JST AEST AEDT Eastern Central Mountain Pacific Greenwich
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        January February March April May June July August September October November December
        """;
}
