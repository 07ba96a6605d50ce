namespace StatementsGen.Reading.Layout;

/// <summary>A page as its reader sees it: what a text is without its markup, and the blocks that the markup makes.</summary>
/// <remarks>The front matter is part of the words, as it stands in the file, and no part of a block.</remarks>
/// <param name="Words">What a reader sees.</param>
/// <param name="Blocks">The blocks, with places in <paramref name="Words"/>, in order; each holds at least one character that is not white space.</param>
/// <param name="Edits">The edits that make the words of the text of the file, in order.</param>
/// <param name="Marks">The offsets in <paramref name="Words"/> of what can be marks, as <c>{#fees}</c>: code holds none.</param>
internal sealed record PageText(string Words, List<LayoutBlock> Blocks, ValueList<TextEdit> Edits, HashSet<int> Marks);
