using CsCheck;
using DiffPlex;
using DiffPlex.Chunkers;
using StatementsGen.Checks.Approvals;

namespace StatementsGen.Checks.Tests.Approvals;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("The bridge opens in May.", "The bridge opens in June.", "The bridge opens in {May → June}")]
    [InlineData("The new harbour bridge opens in May.", "The new harbour bridge opens in June.", "… bridge opens in {May → June}")]
    [InlineData("It will not open.", "It will open.", "It will {not →} open")]
    [InlineData("It will open.", "It will not open.", "It will {→ not} open")]
    [InlineData("He said “it opens in (May).”", "He said “it opens in (June).”", "… “it opens in ({May → June}).”")]
    [InlineData("It opens in May.", "It opens in May!", "It opens in {May. → May!}")]
    [InlineData("It costs -5 % of it.", "It costs 5 % of it.", "It costs {-5 → 5} % of it")]
    [InlineData("“May” it is.", "“June” it is.", "“{May → June}” it is")]
    [InlineData("a b c", "x y z", "{a b c → x y z}")]
    [InlineData("One two three four five six seven eight nine ten.", "Zero two three four five six seven eight nine one.", "{One → Zero} two three four … seven eight nine {ten → one}")]
    public void Changes_are_shown_with_the_words_around_them(string old, string @new, string shown) => Assert.Equal(shown, WordDiff.Describe(old, @new));

    [Fact]
    public void The_parts_make_up_both_texts() => Gen.Select(Texts, Texts).Sample(static (old, @new) =>
    {
        var changes = WordDiff.Compare(old, @new);
        return Join(changes.Select(static change => change.Old)) == old.Trim() && Join(changes.Select(static change => change.New)) == @new.Trim();
    });

    [Fact]
    public void No_more_words_change_than_a_library_finds() => Gen.Select(Texts, Texts).Sample(static (old, @new) =>
    {
        var changes = WordDiff.Compare(old, @new).Where(static change => !change.IsSame);
        var blocks = Differ.Instance.CreateDiffs(Lines(old), Lines(@new), ignoreWhiteSpace: false, ignoreCase: false, new LineChunker()).DiffBlocks;
        return changes.Sum(static change => Count(change.Old) + Count(change.New)) <= blocks.Sum(static block => block.DeleteCountA + block.InsertCountB);
    });

    private static string Lines(string words) => words.Replace(' ', '\n');

    private static int Count(string words) => words.Length == 0 ? 0 : words.Split(' ').Length;

    private static Gen<string> Texts => Gen.Char["abc"].Array[0, 12].Select(static words => string.Join(' ', words));

    private static string Join(IEnumerable<string> parts) => string.Join(' ', parts.Where(static part => part.Length > 0));
}
