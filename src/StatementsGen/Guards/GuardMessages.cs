namespace StatementsGen.Guards;

/// <summary>What is said of files that cannot be compiled in, wherever they are looked at: in the compiler or on the command line.</summary>
internal static class GuardMessages
{
    /// <summary>STG0001. 0: the text's path; 1: what is wrong, as a clause.</summary>
    internal const string Undecodable =
        "'{0}' cannot be compiled in: {1}. Save it as UTF-8, or as UTF-16 with a byte order mark.";

    /// <summary>STG0002. 0: the text's path.</summary>
    internal const string Unreadable =
        "'{0}' cannot be read. See that the file exists and that the compiler may read it.";

    /// <summary>STG0003. 0: the text's path; 1: the other text's path; 2: the class, with its namespace below that of the folder of texts.</summary>
    internal const string SameName =
        "'{0}' and '{1}' would both be the class '{2}'. Change one of the titles, or move one of the files to another folder.";
}
