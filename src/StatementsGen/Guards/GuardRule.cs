namespace StatementsGen.Guards;

/// <summary>What keeps a text from being compiled in as it is, whoever shows it: the generator in the compiler, or the command line.</summary>
/// <param name="Id">The id: <c>STG00…</c>, as those of guards are.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong with a place and what to do about it; <c>{0}</c> and on are the arguments of a finding.</param>
/// <param name="IsError">Whether it is an error, which cannot be configured away; else it is a warning.</param>
internal sealed record GuardRule(string Id, string Title, string Message, bool IsError = true);
