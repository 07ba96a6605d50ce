namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// Abbreviations without their last full stop, by what the stop means for the sentence. Case counts: <c>Sun.</c> is a day,
/// <c>sun.</c> ends a sentence. Letters with stops between them (<c>U.N.</c>) and single letters need no entry.
/// </summary>
internal static class Abbreviations
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        State:
            AK, AR, AZ, CA, CO, DC, FL, GA, HI, IA, IN, KS, KY, LA, MA, ME, MI, MN, MO, MS, NC, ND, NE, NH, NJ, NM, NV, NY,
            OH, OR, RI, SC, SD, TN, TX, UT, VA, VT, WA, Washington DC, WI, WV, WVa, WY,
        State InnerParticle Abbreviation: AL
        State PersonalSuffix: MD
        State StopGeneral:
            Ala Ariz Ark Cal Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky Mass Md Mich Minn Mo Mont Neb Nebr Nev Okla Ore Oreg
            Pa Penn Tenn Tex Va Vt Wis Wyo
        PersonalSuffix: KC QC
        PersonalSuffix Abbreviation Dotted StopGeneral: Jr Sr
        PersonalSuffix Dotted StopGeneral: Esq
        Abbreviation Dotted StopTitle: Mt
        Abbreviation Dotted StopGeneral: Bros
        Abbreviation Dotted StopClosing: ft
        TitleInNames Abbreviation StopTitle: Insp Pres Supt
        Abbreviation StopNumbered: figs/Figs nos/Nos
        Abbreviation StopGeneral: Sec Univ
        Abbreviation StopClosing: dept etc/Etc
        Dotted StopTitle: Ste
        Dotted StopNumbered: Ph
        TitleInNames StopTitle: Ald Atty Cdr Comdr Cpt Det Lt.Gov Msgr Pfc Rev Revd Rt.Hon Sec.Gen
        TitleInNames Address Female StopTitle: Sra Srta
        StopTitle: Adj Asst Br Cllrs Cols Drs Ens Ft Gens Lts Mgr Mmes Mx Profs Reps Sgts
        StopConnective:
            a.k.a approx/Approx ca cf/Cf e.g/E.g eg/Eg excl i.e/I.e ie incl née resp v v.s viz
        StopNumbered:
            Apt Apts bk/Bk ch/Ch chap/Chap Chs cl/Cl Cor eq/Eq Eqs ext/Ext Ezek fn Hwy Isa Jer ll Mob n nn Nr n°/N° Nº
            op/Op p para/Para paras pp Prov Ps Pt Pts ref/Ref refs Rm Rom Rte Sc sect/Sect tel vols/Vols
        StopDate: Weds
        StopGeneral:
            Acad Adv al Alta Amer Ass'n Assn Assoc attn/Attn Ave Aves b B.Sc Bldg Blvd Brit c Cie Cos Cres Ct d D.Phil Dept
            Dist div/Div Ed.D eds/Eds esp/Esp Est est et.al Exec Expy Flt Govt Govts ibid/Ibid Inst Int'l Intl LL.B LL.D
            LL.M Ln m M.Phil M.Sc Mfg Mts Mus.B Natl Ont Penna Ph.D Ph.Ds Pkwy Pl Pty Que r Rd Rev'd Sask Sc.D Sci Secs Soc
            Spec Sq Sts Tas Th.D trans/Trans Vic W.Va Wisc
        StopClosing:
            &c admin arr arrv assn assoc bldg cm cont cu dep dom ect f ff gal govt hr hrs intl jr kg km lb lbs lic lv mfr mg
            mgmt mgr mi mins misc/Misc mm mo mos mph natl orig oz pct prob pt qt rd rec rgds/Rgds rpm sec secs sq sr tbs
            tbsp tech temp tsp ver vers w.r.t wk wks yr yrs
        StopConnective: affd nom rehg rel
        StopGeneral:
            Ad Admin Aff Bull Bus Chem Comp conc Const Corr Decl Defs Dict Dig dis Doc Ent Gen.Stat Grp Hist Instr Liab Litig Mach Maint maj Mktg
            Mot Nat Opp Pen Pharm Pls plur Prop Pub.L Publ'n Rec Rest Sav seq Serv Tech Tel Telecomm Unif
        StopGeneral:
            aff'd App App.Dist App.Div Arb Atl Att'y Auth Bankr Bankr.Ct Bd Cal.App Cal.Rptr cert/Cert Cir Civ Cl.Ct Cmty
            Cnty Comm Comm'n Comm'r Condo Cong Crim Ct.App Ctr Cush Def Dep't Dist.Ct Dkt Ed.2d Educ Elec Emp'rs Eng'g
            Envtl Evid Exch F.Supp Fam Fed Fed.Appx Fed.Cir Fin Gen'l Gov't Guar Haw Hosp Hous id/Id Indus Ins Jud
            Juris L.Ed Lab'ys Magis Mem Misc.2d Mun Mut Nat'l Op.Att'y opn/Opn Par Pet'r Proc Prods Pub Reg Resp't
            Rptr.2d Rptr.3d Ry S.Ct Sch Sess So.2d Sumn Sup.Ct supra Sys Transp Twp Util Vet Vill Wend
            Wn
        StopNumbered:
             Amends Arg Att C.F.R Chr Colum cmt cmts col cols Cranch Dall Deut Docs Eccl Eph Esth Exh Exhs Exod Exs fns Hab Hag Hen
            Heb Hos Jas Jn Judg Kgs L.Rev Lam Lev Lk Mal Mic Mk Nah Neh Num Pet pg pgs Pp pts Regs Res Rev.Stat Rul Sec'y subd subds Thess tit/Tit Tr U.S.C
            Wheat Zech Zeph
        StopNumbered: illus
        StopGeneral:
            Consol Constr Elecs Indem Journ Mfrs Props Servs Surv Techs
        StopGeneral Follower: Cas Rptr Stat Supp
        StopClock: a.m/A.M p.m/P.M
        """;
}
