using StatementsGen.Patterns;

namespace StatementsGen.Generator.Schemas;

/// <summary>A pattern for relative paths: as <see cref="WildcardPattern"/> for each name, and <c>**</c> for any number of folders.</summary>
/// <remarks>The well-kept matchers need a file system's abstraction, or further assemblies in the compiler, for what a loop does here.</remarks>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";

    private readonly List<string> _wanted;

    /// <summary>Makes a pattern.</summary>
    /// <param name="pattern">The pattern as it is written.</param>
    internal PathPattern(string pattern)
    {
        _wanted = [.. pattern.Replace('\\', '/').Trim().Split('/').Where(static name => name is not ("" or "."))];
        if (_wanted.Count > 0 && _wanted[_wanted.Count - 1] == AnyFolders)
        {
            _wanted.Add("*");
        }
    }

    /// <summary>Whether a path fits, as a whole.</summary>
    /// <param name="path">The path, with <c>/</c>.</param>
    internal bool Matches(string path)
    {
        // The greedy match of wildcards: after a mismatch, only the last ** need take one folder more.
        var names = path.Split('/');
        var (p, n) = (0, 0);
        var (folders, taken) = (-1, 0);
        while (n < names.Length)
        {
            if (p < _wanted.Count && _wanted[p] == AnyFolders)
            {
                (folders, taken) = (p++, n);
            }
            else if (p < _wanted.Count && new WildcardPattern(_wanted[p]).Matches(names[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (folders >= 0)
            {
                (p, n) = (folders + 1, ++taken);
            }
            else
            {
                return false;
            }
        }

        return p == _wanted.Count;
    }
}
