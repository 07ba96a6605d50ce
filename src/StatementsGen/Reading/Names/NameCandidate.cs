namespace StatementsGen.Reading.Names;

/// <summary>A place that may hold a name.</summary>
/// <param name="Name">The number of what is written there in the <see cref="NameRegister"/>.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="SecondWord">Where its second word starts, or -1.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Opens">Whether its first word would be capitalised anyway.</param>
/// <param name="IsIntroduced">Whether a title stands before it: "Mr Khan".</param>
internal readonly record struct NameCandidate(
    int Name,
    TextSpan Span,
    int SecondWord,
    int Sentence,
    bool Opens,
    bool IsIntroduced);
