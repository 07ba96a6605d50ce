namespace StatementsGen.Tests.Reading.Sentences;

public class FullStopTests
{
    [Theory]
    [InlineData("The court rose. | Nobody spoke. | Then the lights went out.")]
    [InlineData("The vote passed. | 212 members were present.")]
    [InlineData("they met in june. | nothing came of it.")]
    public void A_stop_after_a_word_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Dr. Ines Marek met Gen. Oduya and Sen. Pratt.")]
    [InlineData("The guests of Mrs. The were late. | MR. PRATT WAS NOT.")]
    [InlineData("They climbed Mt. Elbrus with Prof. Lind.")]
    [InlineData("The right hon. Lady knows. | So does the hon. Member for Porto.")]
    public void A_title_never_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Bring fruit, e.g. Bramley apples, i.e. Sour ones.")]
    [InlineData("The case Marek vs. Oduya is closed.")]
    [InlineData("They cite Marek v. Oduya and R (Lind) v. Harbour Board. | It is old.")]
    public void A_connective_never_ends_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("See No. 7 and Vol. IV on p. 12. | It is there.")]
    [InlineData("He said no. | She agreed.")]
    [InlineData("He said no. | I agreed.")]
    [InlineData("He said no. | A dog barked.")]
    [InlineData("No. | No. | The dog barked.")]
    [InlineData("He said no. | \U00010410\U00010411 was all she wrote.")]
    [InlineData("The map is in Fig. B of the annex.")]
    public void An_abbreviation_of_numbering_needs_its_number(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("She joined Marek Ltd. in May.")]
    [InlineData("She joined Marek Ltd. | They sell boats.")]
    [InlineData("She sued Marek Inc. Chairman Ole Lind.")]
    [InlineData("She sued Marek Inc. | Mr. Lind laughed.")]
    [InlineData("He lives in Portland, Ore. | It rains there.")]
    public void A_firm_or_place_ends_the_sentence_before_a_word_that_starts_sentences(string marked) =>
        MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The rule holds. | Id. | Evidence was heard. | See id. at 12. | Ibid. | Marek disagreed.")]
    [InlineData("The rule holds. | Id. § 4 says so.")]
    public void A_source_named_again_ends_the_sentence_before_a_capital(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("We sail on Monday. | P.S. Bring the charts. | P.P.S. Ole is coming.")]
    public void The_mark_of_what_a_letter_adds_is_no_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The U.S. Senate and the U.N. envoy agreed.")]
    [InlineData("He moved to the U.S. | However, she stayed.")]
    [InlineData("Her Ph.D. in law is from the E.U. | What is yours?")]
    public void Letters_parted_by_stops_may_end_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("See Lorne Gen. Stat. Ann. § 12-4 and Fla. Code Ann. Tit. 9, § 3. | It is old.")]
    [InlineData("State ex rel. Marek (3d ed. 2011) is cited under 9 U.S.C. § 4 et seq. | It holds.")]
    [InlineData("The motion rests on Fed.R.Crim.P. 12 and H.R.Rep. No. 9. | It fails.")]
    [InlineData("It was affirmed, sub nom. Marek v. Lorne, 216 U.S. 177. | The court held so.")]
    [InlineData("That follows from subd. (b) and Tit. 4, cmt. 2. | See J.A. 63. | Nothing else does.")]
    [InlineData("It did not rain. | No. | No. | It snowed.")]
    [InlineData("The duty is in Pls.' Reply and Defs.' Principal Br. 55. | It was met.")]
    [InlineData("I met Ann. | She is well.")]
    [InlineData("They cite Marek Elecs. v. Oduya, Lind Constr. Co. v. Porto and Lorne Prob. Stat. Ann. § 7. | It is old.")]
    [InlineData("The record is No. C2041 and the appeal is No. A-04-17. | Both are open.")]
    [InlineData("See Lorne Const. Art. I, § 9, and Ex. A, at 85. | It is clear.")]
    public void Citations_of_laws_and_records_end_no_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("J. R. Marek and Ada B. Lind wrote it.")]
    [InlineData("It was Edwin P. Lind.")]
    [InlineData("It lacks vitamin C. | The label says so.")]
    [InlineData("She is older than I. | Marek is younger.")]
    [InlineData("It began with World War I. | The second was worse.")]
    public void An_initial_goes_before_a_name(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("The talks began at 9 a.m. in Bern.")]
    [InlineData("The talks ended at 6 p.m. | Delegates went home.")]
    [InlineData("The talks ended at 6 p.m. | However, nobody left.")]
    [InlineData("He left after the 8 p.m. | However, she stayed.")]
    [InlineData("At 9 a.m. Mr. Marek arrived.")]
    [InlineData("He left after the 8 p.m. Mass with her.")]
    [InlineData("The talks begin at 9 a.m. Eastern and end at 6 p.m. Friday.")]
    public void A_time_of_day_may_end_the_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("It opened on Sept. 12 and closed on Fri. Oct. 3 at noon.")]
    [InlineData("It opened in Sept. | Nobody came.")]
    public void A_month_keeps_its_number(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Bring pens, paper etc. and a bag.")]
    [InlineData("Bring pens, paper, etc. | Marek brings food.")]
    [InlineData("Let it rest for 30 min. | Bake it.")]
    [InlineData("Bring pens, paper, etc. | 2) Bring food.")]
    [InlineData("Bring pens, paper, etc. 2 of each.")]
    public void The_end_of_a_list_and_a_unit_end_the_sentence_before_a_capital(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("They asked Trel. and went home.")]
    [InlineData("They asked Marek. and went home.")]
    [InlineData("They asked Mareks. | and went home.")]
    [InlineData("they asked ole. | and went home.")]
    [InlineData("They asked OLE. | and went home.")]
    [InlineData("They wrote x. and went home.")]
    [InlineData("They wrote %x. and went home.")]
    public void A_letter_and_a_short_name_before_a_small_letter_may_be_abbreviations(string marked) =>
        MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("It rained. – but not for long.")]
    [InlineData("It rained. (")]
    public void A_mark_that_starts_nothing_goes_on(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("... and so they left. | She stayed.")]
    [InlineData(".NET is fast. | .NET is fine.")]
    public void A_stop_at_the_start_ends_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("It costs $4.50 in version 2.0.1 of app.config.")]
    [InlineData("Write to ada.lind@example.org. | She answers.")]
    [InlineData("Open https://example.org/a.b/c.html?x=1. | Then wait.")]
    [InlineData("They use .NET and Node.js today.")]
    public void A_stop_inside_a_word_ends_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Use the device. | iPhones are fine.")]
    [InlineData("Sellers left. | eBay stayed.")]
    public void A_name_with_an_inner_capital_starts_a_sentence(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Rep. Lind (D-Vt.) agreed with Sen. Marek (R-Calif.). | Pratt did not.")]
    [InlineData("The rule (see the annex.) holds.")]
    [InlineData("They sued the owner (Marek Inc.) Ole Lind works for.")]
    [InlineData("They sued the owner (Marek Inc.) | However, they lost.")]
    [InlineData("The rule (as in the annex [or so they said.]) holds.")]
    public void A_bracket_keeps_its_abbreviation(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("At 5 a.m. Anna left.")]
    [InlineData("On the road to Bern at 5 a.m. | Anna left.")]
    [InlineData("In May at 5 a.m. | Anna left.")]
    [InlineData("They came at 5 a.m. | Anna left.")]
    [InlineData("At the old and very very long forgotten harbours 5 a.m. | Anna left.")]
    public void A_time_of_day_in_a_phrase_that_is_put_first_ends_nothing(string marked) => MarkedText.AssertSplitsAsMarked(marked);

    [Theory]
    [InlineData("Then-Gov. Smith left.")]
    [InlineData("Bern/St. Gallen is far.")]
    [InlineData("Bern,Dr. Lind left.")]
    [InlineData("Bern;Dr. Lind left.")]
    [InlineData("Bern:Dr. Lind left.")]
    [InlineData("Bern–Dr. Lind left.")]
    [InlineData("Bern—Dr. Lind left.")]
    [InlineData("the 'Dr. Lind' left.")]
    public void A_word_begins_after_a_mark_that_joins_or_parts(string marked) => MarkedText.AssertSplitsAsMarked(marked);
}
