namespace StatementsGen.Advice;

/// <summary>What a text can be advised of, whoever shows it: the analyzer in the compiler, or the command line.</summary>
/// <param name="Id">The id: <c>STG01…</c>, as those of advice are.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong with a place and what to do about it; <c>{0}</c> and on are the arguments of a finding.</param>
/// <param name="Severity">How loud it is by default.</param>
internal sealed record AdviceRule(string Id, string Title, string Message, AdviceSeverity Severity);
