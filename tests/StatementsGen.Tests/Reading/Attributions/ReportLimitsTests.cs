namespace StatementsGen.Tests.Reading.Attributions;

/// <summary>What stands between the parts of a report, and where one report ends and the next begins.</summary>
public static class ReportLimitsTests
{
    [Theory]
    [InlineData("Omari said on Monday he will go.", "Omari|said|he will go")]
    [InlineData("Omari said on Monday he never goes.", "Omari|said|he never goes")]
    [InlineData("Omari said - before he left - that it leaks.", "")]
    [InlineData("Omari said - he left - that it leaks.", "")]
    [InlineData("Omari said in May when he left he was old.", "")]
    [InlineData("Omari said in May: “It leaks.”", "Omari|said|“It leaks.”")]
    [InlineData("Omari said in May of “The Lock” that it leaks.", "Omari|said|that it leaks")]
    [InlineData("Omari said in May; that it leaks is old.", "")]
    [InlineData("Omari asked in May for the reason why it leaks. She left.", "")]
    [InlineData("Omari said Monday morning that it leaks.", "Omari|said|that it leaks")]
    [InlineData("Omari said last week.", "Omari|said")]
    [InlineData("Omari said on Monday.", "Omari|said")]
    [InlineData("Omari said because of it. She said so.", "")]
    [InlineData("Omari said because it leaks. She said so.", "")]
    [InlineData("Omari said despite the flood. She said so.", "")]
    [InlineData("Omari promised at the lock to mend it.", "Omari|promised|to mend it")]
    [InlineData("Omari promised at the lock with all the boats of the lake in the old town of Porto to mend it.", "")]
    public static void Adverbials_stand_between_a_cue_and_what_it_takes(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari said that boat.", "Omari|said|that boat")]
    [InlineData("Omari said that boat, too.", "Omari|said|that boat")]
    [InlineData("Omari said that boat; she left.", "Omari|said|that boat")]
    [InlineData("Omari said that boat!", "Omari|said|that boat!")]
    [InlineData("Omari said that (in the end) it leaks.", "Omari|said|that (in the end) it leaks")]
    [InlineData("Omari said that “boats” leak.", "Omari|said|that “boats” leak")]
    [InlineData("Omari said that boats and ferries leak.", "Omari|said|that boats and ferries leak")]
    [InlineData("Omari said that Porto leaks.", "Omari|said|that Porto leaks")]
    public static void That_is_a_demonstrative_before_a_noun_that_ends_the_clause(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari believes voters living abroad left.", "Omari|believes|voters living abroad left")]
    [InlineData("Omari believes boats living abroad left. She said so.", "Omari|believes|boats living abroad left")]
    [InlineData("Omari believes voters backed by Porto left.", "Omari|believes|voters backed by Porto left")]
    [InlineData("Omari believes voters backed Porto.", "Omari|believes|voters backed Porto")]
    [InlineData("Omari believes voters backed by Porto. She said so.", "Omari|believes|voters backed by Porto")]
    [InlineData("Omari believes the voters he met left. She said so.", "Omari|believes|the voters he met left")]
    [InlineData("Omari believes the voters (or all) left.", "Omari|believes|the voters (or all) left")]
    [InlineData("Omari believes the “old” voters left.", "Omari|believes|the “old” voters left")]
    [InlineData("Omari believes to leave is hard. She said so.", "")]
    [InlineData("Omari believes the voters while it rains left. She said so.", "")]
    public static void A_clause_can_begin_with_a_long_noun_phrase(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Omari has been saying that it leaks.", "Omari|has been saying|that it leaks")]
    [InlineData("Omari may be saying that it leaks.", "Omari|may be saying|that it leaks")]
    [InlineData("Omari is saying that it leaks.", "Omari|is saying|that it leaks")]
    [InlineData("Omari left, having said that it leaks.", "Omari|having said|that it leaks")]
    [InlineData("Always said that it leaks.", "")]
    public static void Auxiliaries_before_a_form_in_ing(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The keeper who never left said that it leaks.", "The keeper who never left|said|that it leaks")]
    [InlineData("The keeper who has left said that it leaks.", "The keeper who has left|said|that it leaks")]
    [InlineData("Voters based in Porto said that it leaks.", "Voters based in Porto|said|that it leaks")]
    [InlineData("Voters zorted in Porto said that it leaks.", "Voters zorted in Porto|said|that it leaks")]
    [InlineData("Voters left in Porto said that it leaks.", "Voters left in Porto|said|that it leaks")]
    [InlineData("Today Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("In an old speech Omari said that it leaks.", "Omari|said|that it leaks")]
    [InlineData("“It leaks,” said Omari Monday.", "Omari|said|“It leaks,”")]
    [InlineData("“It leaks,” said Omari today.", "Omari|said|“It leaks,”")]
    [InlineData("“It leaks,” said the old keeper of Porto on Monday.", "the old keeper of Porto|said|“It leaks,”")]
    public static void Relatives_without_a_pronoun_and_with_one(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("Lee left, and Diallo, the keeper, said that it leaks.", "Diallo, the keeper,|said|that it leaks")]
    [InlineData("Lee left; Diallo, the keeper, said that it leaks.", "Diallo, the keeper,|said|that it leaks")]
    [InlineData("Lee: Diallo, the keeper, said that it leaks.", "Diallo, the keeper,|said|that it leaks")]
    [InlineData("After May, Diallo, the keeper, said that it leaks.", "Diallo, the keeper,|said|that it leaks")]
    [InlineData("Diallo, known as “Ami,” said that it leaks.", "Diallo, known as “Ami,”|said|that it leaks")]
    [InlineData("Diallo, the keeper who left, said that it leaks.", "Diallo, the keeper who left,|said|that it leaks")]
    [InlineData("Diallo, the keeper, who came and left, said that it leaks.", "Diallo, the keeper, who came and left,|said|that it leaks")]
    [InlineData("Diallo, a man of Porto, the keeper, said that it leaks.", "Diallo, a man of Porto, the keeper,|said|that it leaks")]
    [InlineData("“It leaks,” Diallo, the keeper, said.", "Diallo, the keeper,|said|“It leaks,”")]
    [InlineData("“It leaks,” said Diallo, the keeper, who left.", "Diallo, the keeper|said|“It leaks,”")]
    public static void Appositions_in_longer_sentences(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("The boat sank; the lock is old, Omari said.", "Omari|said|the lock is old")]
    [InlineData("“The boat sank; the lock leaks,” Omari said.", "Omari|said|“The boat sank; the lock leaks,”")]
    [InlineData("And the lock is old, Omari said.", "Omari|said|the lock is old")]
    [InlineData("But, the lock is old, Omari said.", "Omari|said|the lock is old")]
    [InlineData("Lee said so - the lock is old, Omari said.", "Omari|said|the lock is old")]
    [InlineData("Lee wept - the lock is old, Omari said.", "Omari|said|Lee wept - the lock is old")]
    [InlineData("Her luck on an old thread, a keeper says.", "a keeper|says|Her luck on an old thread")]
    [InlineData("On a thread, a keeper says.", "")]
    public static void What_is_told_before_a_cue_starts_after_a_semicolon_a_report_or_a_conjunction(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“It leaks,” said Omari: “It is old.”", "Omari|said|“It leaks,”|“It is old.”")]
    [InlineData("“It leaks,” said Omari, “or not.”", "Omari|said|“It leaks,”|“or not.”")]
    [InlineData("“It leaks,” said Omari, when asked.", "Omari|said|“It leaks,”")]
    [InlineData("“It leaks,” said Omari, but she left.", "Omari|said|“It leaks,”")]
    [InlineData("“It leaks,” said Omari, the lock is old.", "Omari|said|“It leaks,”|the lock is old")]
    public static void After_a_cue_at_the_end_what_is_said_can_go_on(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);

    [Theory]
    [InlineData("“It leaks,” Diallo said. The boat sank. “It is old.”", "Diallo|said|“It leaks,” / ||“It is old.”")]
    [InlineData("“It leaks.” Diallo said: “It is old.”", "||“It leaks.” / Diallo|said:|“It is old.”")]
    [InlineData("“It leaks. “It is old,” Diallo said.", "||“It leaks. / Diallo|said|“It is old,”")]
    [InlineData("Diallo said it leaks.\n\n“It is old.”", "Diallo|said|it leaks")]
    [InlineData("“It leaks,” Diallo said.\n\n“It is old.\n\n“It holds.”\n\n“It is new.”", "Diallo|said|“It leaks,”")]
    [InlineData("“It leaks,” Diallo said.\n\n“It is old,” Lee said.\n\n“It is new.”", "Diallo|said|“It leaks,” / Lee|said|“It is old,”")]
    [InlineData("“It leaks,” Diallo said.\n\n“It is old” was all.", "Diallo|said|“It leaks,”")]
    [InlineData("“It leaks,” Diallo said.\n\nThe boat sank. “It is old.”", "Diallo|said|“It leaks,”")]
    [InlineData("“It leaks” is old.\n\n“It is old,” Diallo said.", "Diallo|said|“It is old,”")]
    public static void A_quotation_is_whoevers_the_last_one_in_its_paragraph_was(string text, string attributions) => ReadAttributions.AssertAre(text, attributions);
}
