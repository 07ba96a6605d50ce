namespace StatementsGen.Reading.Lexicon;

/// <summary>
/// What offices and societies are for: "and" between two of these words joins one name ("Food and Drug Administration").
/// </summary>
internal static class Topics
{
    /// <summary>The rows, in the format of <see cref="WordRows"/>.</summary>
    internal const string Rows = """
        Adjective Topic:
            criminal economic environmental financial human legal local mental military natural nuclear political religious
            rural social urban
        Topic:
            administrative agricultural alcohol animal Anti-Corruption appeals archives atmospheric banking border budget
            cable casualty charities civic civil climate clinical commerce communication communities competition compliance
            conservation consumer cooperation corrections counterterrorism crime cultural customs cybersecurity democracy
            development digital diplomacy disarmament disaster disease diseases drug drugs ecology economics economy
            educational election elections emergency employment enforcement engineering equality ethics excise exploration
            explosives families firearms fisheries fishery fitness food forestry freedom gas gender geography governance
            healthcare heritage hockey homeland housing humanitarian humanities hygiene industrial infectious innovation
            intelligence internal investment journalism kidney liberties liberty livestock maritime markets medical medicine
            migration mines mining monetary music narcotics naturalization nutrition oceanic oil parks peace pensions
            population power prevention prisons procurement protection publicity publishing reconciliation reconstruction
            recreation refugees regulations regulatory rehabilitation relief religion resource resources responsibility
            retrieval rights roads safety sanitation science sciences scientific securities skills solidarity space sport
            sports standards strategic taxation technical technology telecommunications tobacco tourism tracking training
            transition transparency transportation victims water welfare wildlife
        Topic TitleComplement: operations
        Topic Starter: revenue
        Topic StopNumbered: Art Arts
        """;
}
