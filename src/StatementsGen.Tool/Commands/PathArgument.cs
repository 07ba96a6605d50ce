using System.CommandLine;

namespace StatementsGen.Tool.Commands;

/// <summary>The argument <c>PATH</c> of the commands: text files, and folders with text files in them.</summary>
internal static class PathArgument
{
    /// <summary>Returns an argument that there must be at least one of.</summary>
    internal static Argument<string[]> Required() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Text files, or folders that are searched for *.txt with all folders in them but bin, obj and hidden ones.",
    };

    /// <summary>Returns an argument that there need not be any of.</summary>
    /// <param name="otherwise">What happens when there is none.</param>
    internal static Argument<string[]> Optional(string otherwise) => new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"Text files, or folders that are searched for *.txt with all folders in them but bin, obj and hidden ones. {otherwise}",
    };
}
