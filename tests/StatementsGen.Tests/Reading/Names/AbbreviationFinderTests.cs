namespace StatementsGen.Tests.Reading.Names;

public class AbbreviationFinderTests
{
    [Theory]
    [InlineData("The Harbour Safety Board (HSB) met.", "HSB: Harbour Safety Board")]
    [InlineData("The HSB (Harbour Safety Board) met.", "HSB: Harbour Safety Board")]
    [InlineData("A union (Harbour Pilots Union, HPU) objected.", "HPU: Harbour Pilots Union")]
    [InlineData("The risk ratio [RR] rose.", "RR: risk ratio")]
    public void A_short_form_is_defined_before_after_and_inside_brackets(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Rules of the Ministry of Water and Power (MWP) apply.", "MWP: Ministry of Water and Power")]
    [InlineData("The Department of Transport (DOT) agreed.", "DOT: Department of Transport")]
    [InlineData("Fees of smoking and sub-arachnoid haemorrhage (SAH) rose.", "SAH: sub-arachnoid haemorrhage")]
    [InlineData("After trials with long-acting insulin (LAI) they left.", "LAI: long-acting insulin")]
    public void Small_words_may_give_a_letter_or_none(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("They took ketoprofen (KTP) daily.", "KTP: ketoprofen")]
    [InlineData("Staff of Norfolk Transport Agency (Nortrans) left.", "Nortrans: Norfolk Transport Agency")]
    [InlineData("The firm Grey, Hart, Moss and Lowe (GHM&L) sued.", "GHM&L: Grey, Hart, Moss and Lowe")]
    [InlineData("Three-Year Harvest Plans (THPs) differ.", "THPs: Three-Year Harvest Plans")]
    [InlineData("We print three-dimensional (3D) maps.", "3D: three-dimensional")]
    [InlineData("He joined Électricité du Nord (EDN) then.", "EDN: Électricité du Nord")]
    public void Letters_may_stand_inside_words_in_runs_plurals_and_digits(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("The Open Rivers Act (the “ORA”) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act (hereinafter ORA) passed.", "ORA: Open Rivers Act")]
    [InlineData("The “Open Rivers Act” (ORA; 2014) passed.", "ORA: Open Rivers Act")]
    [InlineData("The Open Rivers Act’s (ORA) text is short.", "ORA: Open Rivers Act")]
    public void Markers_quotation_marks_and_endings_are_no_part_of_a_form(string text, string definition) =>
        Assert.Equal([definition], new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("Senator Ron Dale Wister (R-Wis.) spoke.")]
    [InlineData("Representative Ida Kane (D-KY) spoke.")]
    [InlineData("Senator Flora Lane (Fla.) spoke.")]
    public void Party_tags_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("They landed in Denver (DEN) at noon.")]
    [InlineData("They landed at Denver Express North Airport (DEN) at noon.")]
    [InlineData("Shares of Microtec (MCTC) fell.")]
    public void Codes_of_airports_and_shares_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Theory]
    [InlineData("ANNAPOLIS (AP) — The governor resigned.")]
    [InlineData("Ashton Port, Maine (AP) -- The governor resigned.")]
    public void Datelines_are_no_abbreviations(string text) => Assert.Empty(new NamesIn(text).Abbreviations);

    [Fact]
    public void A_dash_after_a_definition_makes_it_no_dateline() =>
        Assert.Equal(["HSB: Harbour Safety Board"], new NamesIn("The Harbour Safety Board (HSB) – a regulator – met.").Abbreviations);

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

    [Fact]
    public void A_definition_that_is_repeated_counts_once() =>
        Assert.Single(new NamesIn("Harbour Safety Board (HSB). Again: Harbour Safety Board (HSB).").Abbreviations);
}
