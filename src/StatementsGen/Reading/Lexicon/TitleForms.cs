namespace StatementsGen.Reading.Lexicon;

/// <summary>The titles that texts write in more than one form.</summary>
internal static class TitleForms
{
    /// <summary>For each title, its forms in small letters, the whole word first.</summary>
    internal static readonly string[][] All =
    [
        ["admiral", "adm"],
        ["ambassador", "amb"],
        ["captain", "capt"],
        ["colonel", "col"],
        ["commander", "cmdr"],
        ["corporal", "cpl"],
        ["councillor", "councilor", "cllr"],
        ["general", "gen"],
        ["governor", "gov"],
        ["lieutenant", "lt"],
        ["major", "maj"],
        ["private", "pvt"],
        ["professor", "prof"],
        ["representative", "rep", "congressman", "congresswoman"],
        ["reverend", "rev"],
        ["senator", "sen"],
        ["sergeant", "sgt"],
    ];
}
