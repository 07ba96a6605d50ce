namespace StatementsGen.Guards;

/// <summary>What a text and its neighbours alone can be found to lack: all that needs no project.</summary>
internal static class GuardRules
{
    /// <summary>A text cannot be decoded without loss. 0: the text's path; 1: what is wrong, as a clause.</summary>
    internal static readonly GuardRule Undecodable = new(
        "STG0001",
        "The text cannot be decoded without loss",
        "'{0}' cannot be compiled in: {1}. Save it as UTF-8, or as UTF-16 with a byte order mark.");

    /// <summary>There is no text in a file. 0: the text's path.</summary>
    internal static readonly GuardRule Unreadable = new(
        "STG0002",
        "The text cannot be read",
        "'{0}' cannot be read. See that the file exists and that the compiler may read it.");

    /// <summary>Two documents ask for one class name. 0: the text's path; 1: the other text's path; 2: the class, with its namespace below that of the folder of texts.</summary>
    internal static readonly GuardRule SameName = new(
        "STG0003",
        "Two documents have one name",
        "'{0}' and '{1}' would both be the class '{2}'. Change one of the titles, or move one of the files to another folder.");

    /// <summary>A document asks for a name that something else has. 0: the text's path; 1: the class; 2: the name that is taken; 3: by what.</summary>
    internal static readonly GuardRule TakenName = new(
        "STG0004",
        "The document's name is taken",
        "'{0}' is the class '{1}', because '{2}' is {3}. Change the title, or keep the class's name and switch this warning off.",
        IsError: false);

    /// <summary>Front matter is opened and not closed. 0: the text's path.</summary>
    internal static readonly GuardRule UnclosedFrontMatter = new(
        "STG0010",
        "The front matter is not closed",
        "'{0}' opens front matter with '---', and no line '---' closes it. Close it; or, if it is text, put an empty line before it.");

    /// <summary>The name in the front matter cannot be that of a class. 0: the name; 1: what is made of it.</summary>
    internal static readonly GuardRule UnfitName = new(
        "STG0011",
        "The name cannot be that of a class",
        "'{0}' cannot be the name of the document's class. Write '{1}', or another name of letters, digits and '_' that the class has no member of.");

    /// <summary>A key gives a member a name that something else has. 0: the key; 1: the member; 2: what has the name.</summary>
    internal static readonly GuardRule TakenKey = new(
        "STG0012",
        "The key is taken",
        "The key '{0}' would name the member '{1}', and that is {2}. Give the statement another key.");

    /// <summary>What looks like a key is none. 0: the mark; 1: why.</summary>
    internal static readonly GuardRule UnfitKey = new(
        "STG0013",
        "What looks like a key is text",
        "'{0}' is no key and stays in the text: {1} Correct it, or leave it if it is text.",
        IsError: false);

    /// <summary>Front matter is no YAML, or YAML that is no metadata. 0: why, as a clause.</summary>
    internal static readonly GuardRule UnfitFrontMatter = new(
        "STG0014",
        "The front matter cannot be read",
        "The front matter cannot be read: {0}. Correct the line; or, if it is all text, put an empty line before the first '---'.");

    /// <summary>A name or title is written in a way that only YAML can read. 0: which; 1: what to do.</summary>
    internal static readonly GuardRule UnreadName = new(
        "STG0015",
        "The name or title cannot be read at run time",
        "Without YAML, programs cannot read this {0}: {1}.");
}
