namespace StatementsGen.Reading.Names;

/// <summary>Folds letters for the comparison of short and long forms: to upper case, and without accents.</summary>
internal static class LetterFolding
{
    /// <summary>Base letters of U+00C0 to U+017F (Latin-1 Supplement and Latin Extended-A), as in their Unicode decompositions.</summary>
    private const string Bases =
        "AAAAAAACEEEEIIIIDNOOOOO×OUUUUYÞSAAAAAAACEEEEIIIIDNOOOOO÷OUUUUYÞY"
        + "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLLLLL"
        + "NNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";

    /// <summary>Folds a letter.</summary>
    /// <param name="c">A letter, or any other code unit.</param>
    internal static char Fold(char c) => c < '\u00C0'
        ? char.ToUpperInvariant(c)
        : c <= '\u017F' ? Bases[c - '\u00C0'] : char.ToUpperInvariant(c);
}
