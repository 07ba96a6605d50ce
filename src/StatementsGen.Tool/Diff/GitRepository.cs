using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Diff;

/// <summary>Reads texts from revisions of a git repository, with the program <c>git</c>.</summary>
/// <param name="directory">A folder in the repository.</param>
internal sealed class GitRepository(string directory)
{
    private static readonly string[] LeftOut = ["bin", "obj"];

    /// <summary>Returns the texts of a folder: the files <c>*.txt</c>, but those in hidden folders, <c>bin</c> and <c>obj</c>.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="folder">The folder, relative to the one that the repository was opened with.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandFailure">There is no such revision or folder, or git cannot be run.</exception>
    internal async IAsyncEnumerable<(string Path, byte[] Bytes)> TextsAsync(
        string revision, string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // "--end-of-options" keeps a revision that looks like an option from being one.
        var commit = (await RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], null, cancellationToken))
            ?? throw new CommandFailure($"'{revision}' is neither a file nor a folder, and no git revision.");
        var prefix = Encoding.UTF8.GetString(await RunAsync(["rev-parse", "--show-prefix"], null, cancellationToken) ?? []).TrimEnd('\n');
        var root = TextPathOf(prefix, folder);
        var id = Encoding.ASCII.GetString(commit).Trim();
        var tree = await RunAsync(["ls-tree", "-r", "-z", "--full-tree", id, "--", root.Length == 0 ? "." : root + "/"], null, cancellationToken);
        var entries = Encoding.UTF8.GetString(tree ?? []).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(static entry => entry.Split('\t', 2))
            .Select(entry => (Object: entry[0].Split(' ')[2], Path: root.Length == 0 ? entry[1] : entry[1][(root.Length + 1)..]))
            .Where(static entry => IsText(entry.Path))
            .ToList();
        if (entries.Count == 0)
        {
            throw new CommandFailure($"There are no texts in '{folder}' at '{revision}'.");
        }

        var input = Encoding.ASCII.GetBytes(string.Concat(entries.Select(static entry => entry.Object + "\n")));
        var objects = await RunAsync(["cat-file", "--batch"], input, cancellationToken) ?? throw new CommandFailure("git cannot read the texts.");
        var start = 0;
        foreach (var entry in entries)
        {
            // "<object> blob <size>", the content, and a line end.
            var end = Array.IndexOf(objects, (byte)'\n', start);
            var size = int.Parse(Encoding.ASCII.GetString(objects, start, end - start).Split(' ')[2], CultureInfo.InvariantCulture);
            yield return (entry.Path, objects[(end + 1)..(end + 1 + size)]);
            start = end + size + 2;
        }
    }

    private static bool IsText(string path)
    {
        var names = path.Split('/');
        return path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            && names[..^1].All(static name => name[0] != '.' && !LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    // From the root of the repository, without '.' and '..'.
    private static string TextPathOf(string prefix, string folder)
    {
        var names = new List<string>();
        foreach (var name in $"{prefix}/{folder.Replace(Path.DirectorySeparatorChar, '/')}".Split('/'))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    // What it prints; null if it fails.
    private async Task<byte[]?> RunAsync(string[] arguments, byte[]? input, CancellationToken cancellationToken)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = directory,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = git.StandardError.ReadToEndAsync(cancellationToken);
            using var output = new MemoryStream();
            var reading = git.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            if (input is not null)
            {
                await git.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            }

            git.StandardInput.Close();
            await reading;
            await error;
            await git.WaitForExitAsync(cancellationToken);
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandFailure("The program git is not there, which reads revisions.");
        }
    }
}
