namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>Quotations that are introduced, go on over sentences and paragraphs, or are signed.</summary>
public static class QuotationFlowTests
{
    [Theory]
    [InlineData("She was blunt: “The lock is a ruin of old.”", "She|:|“The lock is a ruin of old.”")]
    [InlineData("Diallo was a keeper: “The lock is a ruin of old.”", "Diallo|:|“The lock is a ruin of old.”")]
    [InlineData("Diallo was blunt today: “The lock is a ruin of old.”", "Diallo|:|“The lock is a ruin of old.”")]
    [InlineData("I was blunt: “The lock is a ruin of old.”", "|:|“The lock is a ruin of old.”")]
    [InlineData("The lock was blunt: “The lock is a ruin of old.”", "|:|“The lock is a ruin of old.”")]
    [InlineData("Diallo shook her head: “The lock is a ruin of old.”", "|:|“The lock is a ruin of old.”")]
    [InlineData("Her view: “The lock is a ruin of old.”", "|:|“The lock is a ruin of old.”")]
    [InlineData("Diallo was blunt with us: “The lock is a ruin of old.”", "|:|“The lock is a ruin of old.”")]
    [InlineData("Diallo was blunt: “The lock.”", "")]
    [InlineData("Diallo was blunt: “the lock is a ruin of old.”", "")]
    public static void A_colon_introduces_a_quotation_of_whoever_did_something_before_it(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Diallo was blunt:\n\n“The lock is a ruin of old.”", "Diallo|: / ||“The lock is a ruin of old.”")]
    [InlineData("Diallo said:\n\n“The lock is a ruin of old.”", "Diallo|said: / ||“The lock is a ruin of old.”")]
    [InlineData("Diallo said:\n\n“The lock is old.\n\n“It leaks.”", "Diallo|said: / ||“The lock is old. / ||“It leaks.”")]
    [InlineData("Diallo was blunt:\n\nThe lock is a ruin of old.", "")]
    public static void A_colon_at_the_end_of_a_paragraph_introduces_the_next(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“The lock is old. It leaks,” Diallo said.", "||“The lock is old. / Diallo|said|It leaks,”")]
    [InlineData("“The lock is old. It leaks. It is a ruin,” Diallo said.", "||“The lock is old. / ||It leaks. / Diallo|said|It is a ruin,”")]
    [InlineData("“The lock is old. It leaks,” Diallo said. “It is a ruin. It is shut.”", "||“The lock is old. / Diallo|said|It leaks,” / ||“It is a ruin. / ||It is shut.”")]
    [InlineData("“The lock” is old. Diallo said that it leaks.", "Diallo|said|that it leaks")]
    [InlineData("“Lock” means lake, Diallo said.", "Diallo|said|“Lock” means lake")]
    [InlineData("“The lock is old.” She wept. “It leaks.”", "She||“The lock is old.” / ||“It leaks.”")]
    public static void A_quotation_goes_on_over_sentences(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“The lock is old,” Diallo said. “It leaks.\n\n“It is a ruin.”", "Diallo|said|“The lock is old,” / ||“It leaks. / ||“It is a ruin.”")]
    [InlineData("“The lock is old,” Diallo said. “It leaks.\n\n“It is a ruin.”\n\n“It holds.”", "Diallo|said|“The lock is old,” / ||“It leaks. / ||“It is a ruin.”")]
    [InlineData("“The lock is old,” Diallo said. “It leaks.”\n\n“It is a ruin.”", "Diallo|said|“The lock is old,” / ||“It leaks.”")]
    [InlineData("“The lock is old,” Diallo said.\n\n“It is a ruin.”", "Diallo|said|“The lock is old,”")]
    [InlineData("Diallo called it “a ruin.”\n\n“The lock is old.”", "Diallo|called|it “a ruin.” / ||“The lock is old.”")]
    [InlineData("“The lock is old,” Diallo said. “It leaks.”\n\nIt rained.\n\n“It is a ruin.”", "Diallo|said|“The lock is old,” / ||“It leaks.”")]
    public static void A_quotation_goes_on_over_paragraphs_until_its_mark_closes(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“It is old.” — Amina Diallo", "Amina Diallo|—|“It is old.”")]
    [InlineData("“It is old. It leaks.” — Amina Diallo", "||“It is old. / Amina Diallo|—|It leaks.”")]
    [InlineData("“It is old.” — Amina Diallo, Porto “It leaks.” — Ben Cole", "Amina Diallo|—|“It is old.” / Ben Cole|—|“It leaks.”")]
    [InlineData("“It is old.” — Amina Bea Cole Dan Eve Fay Guy", "Amina Bea Cole Dan Eve Fay Guy|—|“It is old.”")]
    [InlineData("“It is old.” — Amina Bea Cole Dan Eve Fay Guy Hal", "")]
    [InlineData("“It is old.”\n\n— Amina Diallo", "||“It is old.” / Amina Diallo|—")]
    [InlineData("“It is old.”\n\n– Amina Diallo.", "||“It is old.” / Amina Diallo|–")]
    [InlineData("“It is old.”\n\n— Amina Diallo (keeper)", "||“It is old.” / Amina Diallo|—")]
    [InlineData("“It is old.”\n\n— Amina Diallo, Porto", "||“It is old.” / Amina Diallo|—")]
    [InlineData("“It is old.”\n\n— Amina Diallo, mayor of Porto", "||“It is old.” / Amina Diallo, mayor of Porto|—")]
    [InlineData("“It is old.”\n\n“It leaks.”\n\n— Amina Diallo", "||“It is old.” / ||“It leaks.” / Amina Diallo|—")]
    [InlineData("“It is old. It leaks.”\n\n— Amina Diallo", "||“It is old. / ||It leaks.” / Amina Diallo|—")]
    public static void A_dash_and_a_name_sign_a_quotation(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“It is old.”\n\n— amina diallo", "")]
    [InlineData("“It is old.”\n\n— Note", "")]
    [InlineData("“It is old.”\n\n- Amina Diallo", "")]
    [InlineData("“It is old.”\n\n— Amina Diallo left.", "")]
    [InlineData("It is old.\n\n— Amina Diallo", "")]
    [InlineData("“It is old,” she said.\n\n— Amina Diallo", "she|said|“It is old,”")]
    [InlineData("“It is old.”\n\nIt rained.\n\n— Amina Diallo", "")]
    [InlineData("“It is old.” It rained.\n\n— Amina Diallo", "")]
    public static void What_is_no_name_or_follows_no_quotation_signs_nothing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Amina Diallo: It is old.", "Amina Diallo|:|It is old")]
    [InlineData("AMINA DIALLO: It is old.", "AMINA DIALLO|:|It is old")]
    [InlineData("Ines Diallo left.\n\nDIALLO: It is old. It leaks.", "DIALLO|:|It is old / ||It leaks")]
    [InlineData("Mayor Amina Diallo: It is old.", "Mayor Amina Diallo|:|It is old")]
    [InlineData("Moderator: It is old. “It leaks.”", "Moderator|:|It is old / ||“It leaks.”")]
    [InlineData("Amina Diallo: “It is old.” It rained.", "Amina Diallo|:|“It is old.”")]
    [InlineData("Diallo: It is old.\n\nCole: It leaks.\n\nDiallo: It is a ruin.", "Diallo|:|It is old / Diallo|:|It is a ruin")]
    [InlineData("Diallo: It is old.\n\nCole: It leaks.", "")]
    public static void A_label_and_a_colon_open_a_turn(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Amina Diallo, keeper: It is old.", "")]
    [InlineData("Question: Is it old?", "")]
    [InlineData("Note: It is old.", "")]
    [InlineData("Porto: It is old.", "")]
    [InlineData("The old lock: It is old.", "")]
    [InlineData("At 10: It is old.", "")]
    [InlineData("Amina Diallo: old", "")]
    [InlineData("Amina Diallo: it is old.", "")]
    [InlineData("Amina Diallo: Old Lock, New Lock, Old Ferry", "")]
    [InlineData("Amina Diallo:", "")]
    [InlineData("The Old Lock Of Porto: It is old.", "")]
    public static void What_is_no_speaker_before_a_colon(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
