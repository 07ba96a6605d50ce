using StatementsGen.Outlines;

namespace StatementsGen.Tables;

/// <summary>A document's outline as two string literals, the form in generated code.</summary>
/// <remarks>
/// <para>
/// <see cref="Names"/> has one name per line. <see cref="Spans"/> is a sequence of numbers (<see cref="VlqWriter"/>):
/// </para>
/// <code>
/// table       = version title name speakers addressees entities abbreviations statements keys blocks edits
/// title, name = 0 | 1 start length
/// speakers    = count { name role+1 organization+1 kind }     role and organization: 0 for none
/// addressees  = count { name kind }
/// entities    = count { name kind aliases { name } }
/// abbreviations = count { ±(start - previous start) length ±(long start - short start) length }
/// statements  = count totals { gap length counts attributions mentions }   gap: from the end of the one before
/// totals      = attributions contents mentions                of all statements together
/// counts      = mentions * 4 + attributions                   3 stands for as many more attributions as the next number says
/// keys        = count { statements-since-the-last gap length }                gap: from the end of the statement
/// blocks      = count { statements*2 | block }                even: a paragraph that is its statements, and the number of these; odd: another block
/// block       = (1 + kind*4 + has-own-span*2) level statements number*2+has-key [gap length] [gap length]   the place, then that of the key
/// edits       = count { gap length replaced { code-unit } }  gap: from the end of the one before; replaced: the number of code units that a reader sees
/// attribution = speaker+1 (contents * 32 + resolution * 3 + quotation) optional(speaker span) optional(cue span) spans { span } (act + 32 if details follow) [details]
/// details     = (negated + addressee * 2 + count * 6) [addressee index] [addressee span] mentions   addressee: 0 none, 1 not known, 2 known
/// mentions    = { speaker resolution span }                   so many as counted: none unless there are several speakers
/// contents    = 0 for one, 1 for none, else their number
/// mention     = entity (start - last end) length              the first: from the statement's start
/// span        = ±(start - last end) length                    optional: length+1 first, 0 for none; the first as of mentions
/// </code>
/// <para>A place is told from where the last one ended, and the usual numbers are the smallest: most then take one digit.</para>
/// </remarks>
/// <param name="Names">The names, one per line.</param>
/// <param name="Spans">The numbers.</param>
internal readonly record struct DocumentTable(string Names, string Spans)
{
    /// <summary>The version of the form that is written, the first number in <see cref="Spans"/>.</summary>
    internal const int Version = 6;

    /// <summary>The oldest version that this major version of the library reads. It stays as it is until the next major version.</summary>
    internal const int OldestVersion = 6;

    /// <summary>So many attributions of a statement, or more, are counted in a number of their own.</summary>
    internal const int ManyAttributions = 3;

    /// <summary>More than there are kinds of attributions, of all resolutions and quotations: a digit holds one of them.</summary>
    internal const int AttributionKinds = 32;

    /// <summary>More than there are acts: a digit holds one of them. Added to the act of an attribution with details.</summary>
    internal const int Details = 32;

    /// <summary>The stretch from the start of some statements that follow each other to their end.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="first">The index of the first.</param>
    /// <param name="count">The number of them, one at least.</param>
    internal static TextSpan SpanOf(ValueList<StatementOutline> statements, int first, int count) =>
        TextSpan.FromBounds(statements[first].Span.Start, statements[first + count - 1].Span.End);
}
