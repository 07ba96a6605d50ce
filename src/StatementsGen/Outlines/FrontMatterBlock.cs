namespace StatementsGen.Outlines;

/// <summary>The front matter of a text. All spans and offsets count from the start of the text, in UTF-16 code units.</summary>
/// <param name="Content">The YAML between the marker lines.</param>
/// <param name="End">The offset past the line of the closing marker, where the text proper starts.</param>
/// <param name="Name">The value of <c>name</c>, if it is a simple scalar: written in one line, without an escape.</param>
/// <param name="Title">The value of <c>title</c>, if it is a simple scalar.</param>
internal readonly record struct FrontMatterBlock(TextSpan Content, int End, TextSpan? Name, TextSpan? Title);
