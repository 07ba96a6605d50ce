namespace StatementsGen;

/// <summary>Common queries over statements.</summary>
public static class StatementQueries
{
    /// <summary>Returns the statements of a speaker, in any role, alone or with other speakers.</summary>
    /// <typeparam name="T">The kind of statements.</typeparam>
    /// <param name="statements">The statements to look through.</param>
    /// <param name="speaker">The speaker; only the name counts, ignoring case.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> SaidBy<T>(this IEnumerable<T> statements, Speaker speaker)
        where T : Statement
    {
        _ = statements ?? throw new ArgumentNullException(nameof(statements));
        _ = speaker ?? throw new ArgumentNullException(nameof(speaker));
        return statements.Where(statement => statement.Attributions.Any(
            attribution => attribution.Speakers.Contains(speaker)));
    }

    /// <summary>Returns the statements that name an entity, by any of its names.</summary>
    /// <typeparam name="T">The kind of statements.</typeparam>
    /// <param name="statements">The statements to look through.</param>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> Mentioning<T>(this IEnumerable<T> statements, Entity entity)
        where T : Statement
    {
        _ = statements ?? throw new ArgumentNullException(nameof(statements));
        _ = entity ?? throw new ArgumentNullException(nameof(entity));
        return statements.Where(statement => statement.Mentions.Any(mention => mention.Entity == entity));
    }
}
