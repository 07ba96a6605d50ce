namespace StatementsGen.Tables;

/// <summary>A document's outline in the form that generated code holds it: two string literals.</summary>
/// <remarks>
/// <para>
/// Names stand one a line in <see cref="Names"/>. <see cref="Spans"/> is a row of numbers (<see cref="VlqWriter"/>):
/// </para>
/// <code>
/// table       = version title name speakers entities abbreviations statements keys
/// title, name = 0 | 1 start length
/// speakers    = count { name role+1 organization+1 }          role and organization: 0 for none
/// entities    = count { name aliases { name } }
/// abbreviations = count { ±(start - previous start) length ±(long start - short start) length }
/// statements  = count { gap length attributions { … } mentions { … } }   gap: from the end of the one before
/// keys        = count { statements-since-the-last gap length }                gap: from the end of the statement
/// attribution = speaker+1 (resolution * 3 + quotation) optional(speaker span) optional(cue span) spans { span }
/// mention     = entity span
/// span        = ±(start - statement's start) length           optional: length+1 first, 0 for none
/// </code>
/// </remarks>
/// <param name="Names">The names, one a line.</param>
/// <param name="Spans">The numbers.</param>
internal readonly record struct DocumentTable(string Names, string Spans)
{
    /// <summary>The version of the form, the first number in <see cref="Spans"/>.</summary>
    internal const int Version = 2;
}
