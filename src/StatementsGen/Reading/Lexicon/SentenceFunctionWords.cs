namespace StatementsGen.Reading.Lexicon;

/// <summary>Small closed classes of words that tell where sentences part. Each list is parted by white space.</summary>
internal static class SentenceFunctionWords
{
    /// <summary>
    /// Prepositions with a capital: with a time of day they make a phrase that is put first (<c>At 5 a.m. Anna left.</c>).
    /// </summary>
    internal const string FrontedPrepositions = "At By Around About Before After Until Since From On";

    /// <summary>Determiners: with a time of day they describe what follows (<c>the 8 p.m. Mass</c>).</summary>
    internal const string Determiners = "a an the this that his her their our its every each";

    /// <summary>Pronouns that may be the subject of a reporting clause (<c>“Stop!” she cried.</c>).</summary>
    internal const string SubjectPronouns = "he she they I we you it";

    /// <summary>
    /// What may follow the verb of a reporting clause that says nothing more itself (<c>“Stop!” Anna cried in despair.</c>).
    /// </summary>
    internal const string ReportingAdjuncts = "in to on at during after before when while as of with from into through about";

    /// <summary>
    /// Pronouns and conjunctions that only the start of a sentence gives a capital.
    /// <c>I</c> always has one; articles and prepositions have one in names.
    /// </summary>
    internal const string ClauseOpeners = "You We They It He She If This These When However";
}
