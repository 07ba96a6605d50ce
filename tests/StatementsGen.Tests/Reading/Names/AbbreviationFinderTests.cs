namespace StatementsGen.Tests.Reading.Names;

public class AbbreviationFinderTests
{
    [Theory]
    [InlineData("The Harbour Safety Board (HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("The HSB (Harbour Safety Board) met.", "HSB: Harbour Safety Board")]
    [InlineData("A union (Harbour Pilots Union, HPU) objected.", "HPU: Harbour Pilots Union")]
    [InlineData("The risk ratio [RR] rose.", "RR: risk ratio")]
    [InlineData("The Harbour Safety Board (HSB, 2014) met.", "HSB: Harbour Safety Board")]
    [InlineData("The Harbour Safety Board, (HSB), met.", "HSB: Harbour Safety Board")]
    [InlineData("(Harbour Safety Board; HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("[Harbour Safety Board (HSB)] met.", "HSB: Harbour Safety Board")]
    [InlineData("The risk ratio (rr) rose.", "rr: risk ratio")]
    public void A_short_form_is_defined_before_after_and_inside_brackets(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Rules of the Ministry of Water and Power (MWP) apply.", "MWP: Ministry of Water and Power")]
    [InlineData("The Department of Transport (DOT) agreed.", "DOT: Department of Transport")]
    [InlineData("Fees of smoking and sub-arachnoid haemorrhage (SAH) rose.", "SAH: sub-arachnoid haemorrhage")]
    [InlineData("After trials with long-acting insulin (LAI) they left.", "LAI: long-acting insulin")]
    [InlineData("The World Bank for Water (WBW) met.", "WBW: World Bank for Water")]
    [InlineData("The Board of the Union of Water (BUW) met.", "BUW: Board of the Union of Water")]
    [InlineData("The Board of the Union of Water (BOTUOW) met.", "BOTUOW: Board of the Union of Water")]
    [InlineData("Boats of type C (TC) left.", "TC: type C")]
    public void Small_words_may_give_a_letter_or_none(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("They took ketoprofen (KTP) daily.", "KTP: ketoprofen")]
    [InlineData("Staff of Norfolk Transport Agency (Nortrans) left.", "Nortrans: Norfolk Transport Agency")]
    [InlineData("The firm Grey, Hart, Moss and Lowe (GHM&L) sued.", "GHM&L: Grey, Hart, Moss and Lowe")]
    [InlineData("Three-Year Harvest Plans (THPs) differ.", "THPs: Three-Year Harvest Plans")]
    [InlineData("We print three-dimensional (3D) maps.", "3D: three-dimensional")]
    [InlineData("He joined Électricité du Nord (EDN) then.", "EDN: Électricité du Nord")]
    [InlineData("Ökologische Liste Zürich (ÖLZ) left.", "ÖLZ: Ökologische Liste Zürich")]
    [InlineData("The Safety Boards (SBs) met.", "SBs: Safety Boards")]
    [InlineData("The Safety Boards (SB's) met.", "SB's: Safety Boards")]
    [InlineData("The two-legged (2L) boats sank.", "2L: two-legged")]
    [InlineData("A second boat (2B) left.", "2B: second boat")]
    [InlineData("A Third Boat (3B) left.", "3B: Third Boat")]
    [InlineData("A ninth boat (9B) left.", "9B: ninth boat")]
    [InlineData("The x4boat (4B) left.", "4B: x4boat")]
    [InlineData("Hart & Moss (H&M) left.", "H&M: Hart & Moss")]
    [InlineData("The firm iPlayer Radio (IPR) left.", "IPR: iPlayer Radio")]
    [InlineData("The firm myRadioBoat (RB) left.", "RB: myRadioBoat")]
    [InlineData("The anti-boat law (ABL) passed.", "ABL: anti-boat law")]
    [InlineData("The d'Arc boat (AB) passed.", "AB: d'Arc boat")]
    [InlineData("The O'Neill boat (NB) passed.", "NB: O'Neill boat")]
    [InlineData("The xylophone boat (XPB) sank.", "XPB: xylophone boat")]
    [InlineData("The firm Xylo Yacht Boat (X YB) met.", "X YB: Xylo Yacht Boat")]
    [InlineData("The firm Xylo Yacht Boat (X_YB) met.", "X_YB: Xylo Yacht Boat")]
    [InlineData("The firm Xylo Yacht Boat (X/Y.B+) met.", "X/Y.B+: Xylo Yacht Boat")]
    public void Letters_may_stand_inside_words_in_runs_plurals_and_digits(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The Open Rivers Act (the “ORA”) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act (hereinafter ORA) passed.", "ORA: Open Rivers Act")]
    [InlineData("The “Open Rivers Act” (ORA; 2014) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act’s (ORA) text is short.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act (abbreviated: ORA) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act (also known as ORA) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act (the ORA, for short) passed.", "ORA: Open Rivers Act")]
    [InlineData("The ORA (formerly Open Rivers Act) passed.", "ORA: Open Rivers Act")]
    [InlineData("The “Open Rivers Act” (“ORA”) passed.", "ORA: Open Rivers Act")]
    [InlineData("The ORA (the «Open Rivers Act») passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act's (ORA) text is short.", "ORA: Open Rivers Act")]
    [InlineData("Boats of Rivers' (BR) men left.", "BR: Boats of Rivers")]
    public void Markers_quotation_marks_and_endings_are_no_part_of_a_form(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Senator Ron Dale Wister (R-Wis.) spoke.")]
    [InlineData("Representative Ida Kane (D-KY) spoke.")]
    [InlineData("Senator Flora Lane (Fla.) spoke.")]
    [InlineData("Flora Lane (D–Fla) spoke.")]
    [InlineData("Dan Zed (D-Zed.) spoke.")]
    [InlineData("Dan Kyle (D‐KY) spoke.")]
    [InlineData("Dan Kyle (D‑KY) spoke.")]
    public void Party_tags_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("They landed in Denver (DEN) at noon.")]
    [InlineData("They landed at Denver Express North Airport (DEN) at noon.")]
    [InlineData("They landed at Denver North Airport (DNA) at noon.")]
    [InlineData("Shares of Microtec (MCTC) fell.")]
    public void Codes_of_airports_and_shares_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("ANNAPOLIS (AP) — The governor resigned.")]
    [InlineData("Ashton Port, Maine (AP) -- The governor resigned.")]
    [InlineData("ANNapolis (AP) – The governor resigned.")]
    [InlineData("Ashton Port (AP) - The governor resigned.")]
    [InlineData("Dun Porto Abbey (dpa) – The governor resigned.")]
    [InlineData("Associated Press (AP) — The governor resigned.")]
    public void Datelines_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The Harbour Safety Board (HSB) – a regulator – met.", "HSB: Harbour Safety Board")]
    [InlineData("HArbour Safety Board (HSB) — So it is.", "HSB: HArbour Safety Board")]
    [InlineData("The Associated Press (AP) met.", "AP: Associated Press")]
    [InlineData("The Associated Press (AP)-led talks met.", "AP: Associated Press")]
    [InlineData("So it goes on and on for many a long word until at last the Associated Press (AP) — it is late — met.", "AP: Associated Press")]
    public void A_dash_after_a_definition_makes_it_no_dateline(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Denver (DVR) met.", "DVR: Denver")]
    [InlineData("Then Denver (DV) met.", "DV: Denver")]
    [InlineData("Then denver (DVR) met.", "DVR: denver")]
    [InlineData("Then DenVer (DVR) met.", "DVR: DenVer")]
    public void A_single_word_is_a_place_with_a_code_only_in_mid_sentence_and_of_three_letters(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Radio—Harbour Safety Board (HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("Radio: Harbour Safety Board (HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("The Radio-Safety Board (RSB) met.", "RSB: Radio-Safety Board")]
    [InlineData("The R(adio) Safety Board (RSB) met.", "RSB: R(adio) Safety Board")]
    public void A_long_form_starts_where_its_words_do(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Radio; Safety Board (RSB) met.")]
    [InlineData("Radio: Safety Board (RSB) met.")]
    [InlineData("Radio -- Safety Board (RSB) met.")]
    [InlineData("Radio— Safety Board (RSB) met.")]
    [InlineData("Radio (or Safety Board (RSB)) met.")]
    [InlineData("Radio) Safety Board (RSB) met.")]
    [InlineData("The (harbour) Safety Board (HSB) met.")]
    public void A_long_form_does_not_reach_over_pauses_and_brackets(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The hsb (Harbour Safety Board) met.")]
    [InlineData("(Harbour Safety Board, hsb) met.")]
    [InlineData("(Harbour Safety Board HSB) met.")]
    [InlineData("The HSB (the old Harbour Safety Board) met.")]
    [InlineData("A very long cat sat on a mat (VLC) there.")]
    [InlineData("Boats sank of water or of wind (BW) there.")]
    [InlineData("A ten boat (0B) left.")]
    [InlineData("The firm Hart et Moss (H&M) left.")]
    [InlineData("Harbour Safety Board of HSB (HSB) met.")]
    [InlineData("Some Boards (BOARDS) met.")]
    [InlineData("A Board (Bo) met.")]
    [InlineData("So A B C (ABC) met.")]
    [InlineData("So @RiverBoat (RB) met.")]
    [InlineData("So River-Boat- (RB) met.")]
    [InlineData("The Xylo Yacht Boat (X Y B) met.")]
    [InlineData("The Xylo Yacht Boat (X!B) met.")]
    [InlineData("The Xylo Yacht Boat (12) met.")]
    [InlineData("The Xylo Yacht Boat (X) met.")]
    [InlineData("So Ab Cd Ef Gh Ij Kl Mn Op Qr St Uv (ACEGIKMOQSU) met.")]
    [InlineData("The Harbour Safety Board [HSB) met.")]
    [InlineData("The Harbour Safety Board (HSB] met.")]
    public void What_does_not_spell_the_words_is_no_abbreviation(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The results (see below) were read out by a panel.")]
    [InlineData("Our team (n = 12) and the panel (P) left.")]
    [InlineData("He met @RiverTalks (Talks) there.")]
    [InlineData("The pH (pHo) fell.")]
    [InlineData("All of it (iii) was told in (2014).")]
    public void Remarks_numbers_handles_and_variants_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The (old Harbour Safety Board (HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("The old) Harbour Safety Board (HSB) met ].", "HSB: Harbour Safety Board")]
    [InlineData("In short [the Harbour Safety Board (HSB)] met.", "HSB: Harbour Safety Board")]
    public void Unbalanced_and_nested_brackets_do_not_hide_a_definition(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Fact]
    public void A_definition_stays_within_its_sentence() =>
        Assert.Empty(new NamesIn("We saw the harbour. Safety comes first (HSC).").Abbreviations);

    [Theory]
    [InlineData("Harbour Safety Board (HSB). Again: Harbour Safety Board (HSB).")]
    [InlineData("Harbour Safety Board (HSB). Again: Harbour\nSafety Board (HSB).")]
    public void A_definition_that_is_repeated_counts_once(string text) => Assert.Single(new NamesIn(text).Abbreviations);

    [Fact]
    public void Definitions_stand_in_the_order_of_their_short_forms() => Assert.Equal(
        ["HSB: Harbour Safety Board", "RU: River Union", "RR: risk ratio"],
        new NamesIn("About the Harbour Safety Board (HSB)\n\nThe River Union (RU) met. It saw the risk ratio [RR] of it.").Abbreviations);
}
