namespace StatementsGen;

/// <summary>What a speaker does by saying something: the kind of speech act that the cue reports.</summary>
/// <remarks>
/// <para>
/// The kinds refine the classes of Searle (A Taxonomy of Illocutionary Acts, 1975): assertives (<see cref="State"/>, <see cref="Announce"/>, <see cref="Confirm"/>,
/// <see cref="Deny"/>, <see cref="Warn"/>, <see cref="Predict"/>), directives (<see cref="Ask"/>, <see cref="Demand"/>, <see cref="Advise"/>), commissives
/// (<see cref="Promise"/>, <see cref="Agree"/>, <see cref="Reject"/>) and expressives (<see cref="Praise"/>, <see cref="Criticize"/>). Which verb belongs where follows Searle and
/// Vanderveken (Foundations of Illocutionary Logic, 1985) and the verb classes of Levin (English Verb Classes and Alternations, 1993: 29, 31 to 33, 37). Declarations
/// (<c>ruled</c>, <c>declared</c>) are <see cref="Announce"/>. Two kinds are no speech acts: <see cref="Believe"/> and <see cref="Show"/>.
/// </para>
/// <para>
/// The kind is that of the act, whether it is done or not: <c>did not confirm</c> is <see cref="Confirm"/>, and <see cref="Attribution.IsNegated"/>.
/// </para>
/// </remarks>
public enum Act
{
    /// <summary>Says it, and no more than that: <c>said</c>, <c>according to</c>, a turn of a transcript, a quotation without a cue.</summary>
    State,

    /// <summary>Makes it known, or makes it so: <c>announced</c>, <c>revealed</c>, <c>declared</c>, <c>ruled</c>.</summary>
    Announce,

    /// <summary>Says that it is so, having been asked or accused: <c>confirmed</c>, <c>acknowledged</c>, <c>admitted</c>.</summary>
    Confirm,

    /// <summary>Says that it is not so: <c>denied</c>, <c>disputed</c>, <c>refuted</c>.</summary>
    Deny,

    /// <summary>Sides with it: <c>agreed that</c>, <c>endorsed</c>, <c>supported</c>, <c>defended</c>.</summary>
    Agree,

    /// <summary>Will not have it: <c>rejected</c>, <c>dismissed</c>, <c>opposed</c>, <c>refused to</c>.</summary>
    Reject,

    /// <summary>Wants to know it: <c>asked whether</c>, <c>inquired</c>, <c>wondered</c>.</summary>
    Ask,

    /// <summary>Wants it done: <c>asked for</c>, <c>urged</c>, <c>demanded</c>, <c>ordered</c>.</summary>
    Demand,

    /// <summary>Holds it to be good to do: <c>advised</c>, <c>recommended</c>, <c>proposed</c>.</summary>
    Advise,

    /// <summary>Binds itself to do it: <c>promised</c>, <c>vowed</c>, <c>agreed to</c>, <c>offered to</c>.</summary>
    Promise,

    /// <summary>Says that something bad can come: <c>warned</c>, <c>cautioned</c>, <c>threatened</c>.</summary>
    Warn,

    /// <summary>Finds it good: <c>praised</c>, <c>welcomed</c>, <c>thanked</c>.</summary>
    Praise,

    /// <summary>Finds it bad: <c>criticized</c>, <c>accused</c>, <c>condemned</c>, <c>complained</c>.</summary>
    Criticize,

    /// <summary>Says what will be: <c>predicted</c>, <c>expected</c>, <c>forecast</c>.</summary>
    Predict,

    /// <summary>Has it in mind, and need not have said it: <c>believed</c>, <c>hoped</c>, <c>feared</c>, <c>was sure that</c>.</summary>
    Believe,

    /// <summary>Finds it out, or shows it, as research does: <c>showed</c>, <c>found</c>, <c>proved</c>.</summary>
    Show,

    /// <summary>Something else, or the words leave open what.</summary>
    Other,
}
