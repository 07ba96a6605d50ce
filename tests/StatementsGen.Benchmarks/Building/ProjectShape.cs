namespace StatementsGen.Benchmarks.Building;

/// <summary>What is compiled beside the same texts, which are resources and additional files in all.</summary>
internal enum ProjectShape
{
    /// <summary>Nothing: the floor.</summary>
    Floor,

    /// <summary>As many classes as documents, each with one constant and one property, as one would write them by hand, each in a file.</summary>
    HandWrittenClasses,

    /// <summary>The same, and a field set from literals for each statement.</summary>
    HandWrittenMembers,

    /// <summary>What the generator writes with <c>StatementsGenDetail</c> <c>Corpus</c>.</summary>
    Corpus,

    /// <summary>What it writes with <c>Documents</c>.</summary>
    Documents,

    /// <summary>What it writes by default.</summary>
    Statements,

    /// <summary>What it writes by default, without constants.</summary>
    StatementsWithoutConstants,
}
