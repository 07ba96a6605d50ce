using StatementsGen.Tool.Files;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Commands;

/// <summary>Tells of folders on the command line that hold no text: most often, another folder was meant.</summary>
internal static class EmptyFolders
{
    /// <summary>Writes a line on standard error for each folder without texts.</summary>
    /// <param name="console">The console.</param>
    /// <param name="paths">The paths on the command line.</param>
    internal static async Task TellOfFoldersWithoutTextsAsync(this ToolConsole console, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(Path.GetFullPath(path, console.Directory)) && !TextFileSearch.Find([path], console.Directory).Any())
            {
                await console.Error.WriteLineAsync($"'{path}' holds no text: no file in it ends in .txt.");
            }
        }
    }
}
