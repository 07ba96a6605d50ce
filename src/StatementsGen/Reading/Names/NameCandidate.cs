using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Names;

/// <summary>A possible occurrence of a name.</summary>
/// <param name="Name">The number of the name in the <see cref="NameRegister"/>.</param>
/// <param name="Span">The span of the occurrence.</param>
/// <param name="SecondWord">The offset of its second word, or -1.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Opens">Whether its first word would be capitalised anyway.</param>
/// <param name="IsIntroduced">Whether a title stands before it: "Mr Khan".</param>
/// <param name="Title">The offset of that title, or -1.</param>
/// <param name="Gender">The gender that the title shows.</param>
internal readonly record struct NameCandidate(
    int Name,
    TextSpan Span,
    int SecondWord,
    int Sentence,
    bool Opens,
    bool IsIntroduced,
    int Title = -1,
    Gender Gender = Gender.Unknown);
