namespace StatementsGen;

/// <summary>Compares all parts of speakers and entities. Elsewhere these are equal by name.</summary>
internal static class StrictComparison
{
    /// <summary>Returns whether two lists have the same items in the same order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="left">A list.</param>
    /// <param name="right">A list.</param>
    /// <param name="areSame">Compares two items.</param>
    internal static bool AreSame<T>(ValueList<T> left, ValueList<T> right, Func<T, T, bool> areSame)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!areSame(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns whether two statements are equal in every part.</summary>
    /// <param name="left">A statement.</param>
    /// <param name="right">A statement.</param>
    internal static bool AreSame(Statement left, Statement right) =>
        ReferenceEquals(left, right)
        || (left == right
            && AreSame(left.Mentions, right.Mentions, static (mine, theirs) => AreSame(mine.Entity, theirs.Entity))
            && AreSame(left.Attributions, right.Attributions, static (mine, theirs) => AreSame(mine, theirs)));

    /// <summary>Returns whether two entities have the same name, aliases and kind, ordinal.</summary>
    /// <param name="left">An entity.</param>
    /// <param name="right">An entity.</param>
    internal static bool AreSame(Entity left, Entity right) =>
        ReferenceEquals(left, right)
        || (string.Equals(left.Name, right.Name, StringComparison.Ordinal) && left.Aliases == right.Aliases && left.Kind == right.Kind);

    private static bool AreSame(Attribution left, Attribution right) =>
        AreSame(left.Speakers, right.Speakers, static (mine, theirs) => AreSame(mine, theirs))
        && string.Equals(left.Addressee?.Name, right.Addressee?.Name, StringComparison.Ordinal)
        && left.Addressee?.Kind == right.Addressee?.Kind;

    private static bool AreSame(Speaker left, Speaker right) =>
        ReferenceEquals(left, right)
        || (string.Equals(left.Name, right.Name, StringComparison.Ordinal)
            && string.Equals(left.Role, right.Role, StringComparison.Ordinal)
            && string.Equals(left.Organization, right.Organization, StringComparison.Ordinal)
            && left.Kind == right.Kind);
}
