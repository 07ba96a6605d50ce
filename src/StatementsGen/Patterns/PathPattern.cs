namespace StatementsGen.Patterns;

/// <summary>A pattern for relative paths: a <see cref="WildcardPattern"/> for each name, and <c>**</c> for any number of folders.</summary>
/// <remarks>Existing libraries need a file system abstraction, or more assemblies in the compiler.</remarks>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";

    private readonly List<string> _names;

    /// <summary>Creates a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    internal PathPattern(string pattern)
    {
        _names = [.. pattern.Replace('\\', '/').Trim().Split('/').Where(static name => name is not ("" or "."))];
        if (_names.Count > 0 && _names[_names.Count - 1] == AnyFolders)
        {
            _names.Add("*");
        }
    }

    /// <summary>Returns whether the pattern matches a whole path.</summary>
    /// <param name="path">The path, with <c>/</c>.</param>
    internal bool Matches(string path)
    {
        // Greedy wildcard matching: after a mismatch, only the last ** has to match one more folder.
        var names = path.Split('/');
        var (p, n) = (0, 0);
        var (folders, matched) = (-1, 0);
        while (n < names.Length)
        {
            if (p < _names.Count && _names[p] == AnyFolders)
            {
                (folders, matched) = (p++, n);
            }
            else if (p < _names.Count && new WildcardPattern(_names[p]).Matches(names[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (folders >= 0)
            {
                (p, n) = (folders + 1, ++matched);
            }
            else
            {
                return false;
            }
        }

        return p == _names.Count;
    }
}
