namespace StatementsGen.Outlines;

/// <summary>The block of metadata at the top of a text. All spans lie in the whole text.</summary>
/// <param name="Content">What stands between the marker lines.</param>
/// <param name="End">The offset past the closing marker's line: there the text proper starts.</param>
/// <param name="Name">The value of <c>name</c>, where it is written simply: in one line, without an escape.</param>
/// <param name="Title">The value of <c>title</c>, where it is written simply.</param>
internal readonly record struct FrontMatterBlock(TextSpan Content, int End, TextSpan? Name, TextSpan? Title);
