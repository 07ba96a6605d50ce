using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>A document on its way to code. Equality is by value: two are equal when the code written for them is the same.</summary>
/// <param name="FilePath">The text file's path as the compiler has it, for findings.</param>
/// <param name="Namespace">The namespace below the one that stands for the folder of texts; empty for a text right in it.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Document">What was read.</param>
/// <param name="Table">The same as a table.</param>
/// <param name="Checksum">The checksum of the text.</param>
internal sealed record DocumentModel(
    string FilePath,
    string Namespace,
    string ClassName,
    StatementDocument Document,
    DocumentTable Table,
    ulong Checksum)
{
    /// <summary>The document under the name that it gets among the others.</summary>
    /// <param name="renames">The documents that do not get the name that they ask for.</param>
    /// <returns>The document, or <see langword="null"/> if it gets none.</returns>
    internal DocumentModel? Named(ValueList<ClassRename> renames)
    {
        foreach (var rename in renames)
        {
            if (rename.FilePath == FilePath)
            {
                return rename.ClassName is { } name ? this with { ClassName = name } : null;
            }
        }

        return this;
    }
}

/// <summary>A document whose class does not have the name that the document asks for.</summary>
/// <param name="FilePath">The text file's path as the compiler has it.</param>
/// <param name="ClassName">The class's name; <see langword="null"/> if it cannot be written at all.</param>
internal readonly record struct ClassRename(string FilePath, string? ClassName);
