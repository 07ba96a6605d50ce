namespace StatementsGen;

/// <summary>Declares what the front matter of documents holds: a type whose properties the compiler fills for each document that fits a pattern.</summary>
/// <remarks>
/// <para>
/// Each property that can be set takes the value of its key in the front matter, whichever way the key is written: <c>publishedOn</c>,
/// <c>published-on</c>, <c>published_on</c>. The class of each document then has the filled object as <c>Metadata</c>. A key that is missing
/// (where the property is <c>required</c>, or has <c>System.ComponentModel.DataAnnotations.RequiredAttribute</c>), that fits no property, or
/// whose value does not fit is an error at its place in the text.
/// </para>
/// <para>
/// Properties can be texts, <see cref="bool"/>, numbers, <c>DateOnly</c>, <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>, <see cref="Guid"/>,
/// <see cref="Uri"/>, <see cref="Version"/>, enumerations, a <see cref="StatementDocument"/> given by its path, and lists of these. The type needs an
/// accessible constructor without parameters, and is not made larger: it need not be partial, nor a record.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class StatementMetadataAttribute : Attribute
{
    /// <summary>Declares the documents that the type describes.</summary>
    /// <param name="pattern">
    /// A pattern for the paths of documents, relative to the folder of texts: <c>*</c> is any run of characters in a name, <c>?</c> any single
    /// one, <c>**</c> any folders. Capitals do not count.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public StatementMetadataAttribute(string pattern)
    {
        Pattern = pattern ?? throw new ArgumentNullException(nameof(pattern));
    }

    /// <summary>The pattern for the paths of documents.</summary>
    public string Pattern { get; }
}
