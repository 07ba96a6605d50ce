using StatementsGen.Checks.Settings;
using StatementsGen.Generator.Corpus;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>A document on its way to code. Equality is by value: two are equal when the code written for them is the same.</summary>
/// <param name="Key">What the other documents need to know of it.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Title">Its title, if it has one.</param>
/// <param name="StatementCount">The number of its statements.</param>
/// <param name="Statements">The statements, where there is a member for each; else, and where they are more than <see cref="MostMembers"/>, empty.</param>
/// <param name="Speakers">The speakers, each once, where there is a member for each; else empty.</param>
/// <param name="Entities">The entities with their aliases, each once, where there is a member for each; else empty.</param>
/// <param name="Table">What was found in the text.</param>
/// <param name="Checksum">The checksum of the text.</param>
internal sealed record DocumentModel(
    DocumentKey Key,
    string ClassName,
    string? Title,
    int StatementCount,
    ValueList<StatementModel> Statements,
    ValueList<Sighting<SpeakerOutline>> Speakers,
    ValueList<Sighting<EntityOutline>> Entities,
    DocumentTable Table,
    ulong Checksum)
{
    /// <summary>The most statements that a class has members for. A type can hold about 65,000 fields; one that is near that does not load.</summary>
    internal const int MostMembers = 20_000;

    /// <summary>Whether each statement can become a member of the class: more than it can hold are an error of their own.</summary>
    /// <param name="detail">How much code is written for each text.</param>
    internal bool MayHaveMembers(Detail detail) => detail == Detail.Statements && StatementCount <= MostMembers;

    /// <summary>The document's relative path.</summary>
    internal string Path => Key.Path;

    /// <summary>The text file's path as the compiler has it, for findings.</summary>
    internal string FilePath => Key.FilePath;

    /// <summary>The namespace below the one that stands for the folder of texts; empty for a text right in it.</summary>
    internal string Namespace => Key.Namespace;

    /// <summary>What was found in its text: only the table is kept, which is a fraction of the memory.</summary>
    internal DocumentOutline ReadOutline() => DocumentTableReader.Read(Table);

    /// <summary>The document under the name that it gets among the others, where it has a file of its own.</summary>
    /// <param name="renames">The documents that do not get the name that they ask for.</param>
    /// <param name="layout">The project's layout.</param>
    /// <returns>The document; nothing if no file is written for it.</returns>
    internal ValueList<DocumentModel> Named(ValueList<ClassRename> renames, FileLayout layout)
    {
        if (layout != FileLayout.Documents)
        {
            return [];
        }

        foreach (var rename in renames)
        {
            if (rename.FilePath == FilePath)
            {
                return rename.ClassName is { } name ? [this with { ClassName = name }] : [];
            }
        }

        return [this];
    }
}

/// <summary>A document whose class does not have the name that the document asks for.</summary>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="ClassName">The class's name; <see langword="null"/> if it cannot be written at all.</param>
internal readonly record struct ClassRename(string FilePath, string? ClassName);
