using StatementsGen.Checks.Settings;
using StatementsGen.Checks.Structure;
using StatementsGen.Outlines;
using StatementsGen.Tables;

namespace StatementsGen.Generator.Documents;

/// <summary>A document to generate code for. Equality is by value: two models are equal when their code is the same.</summary>
/// <param name="Request">The document and the class name that it requests.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Title">Its title, if it has one.</param>
/// <param name="StatementCount">The number of its statements.</param>
/// <param name="Statements">The statements that become members; empty if there are no members, or more than <see cref="MostMembers"/>.</param>
/// <param name="Sections">The sections that become members; empty if there are no members, or more than <see cref="MostMembers"/>.</param>
/// <param name="Speakers">The speakers that become members, each once; empty if there are no members.</param>
/// <param name="Entities">The entities that become members, with their aliases, each once; empty if there are no members.</param>
/// <param name="Table">The table that the document is read from at run time.</param>
/// <param name="Checksum">The checksum of the text.</param>
internal sealed record DocumentModel(
    ClassRequest Request,
    string ClassName,
    string? Title,
    int StatementCount,
    ValueList<StatementModel> Statements,
    ValueList<SectionModel> Sections,
    ValueList<NameOccurrence<SpeakerOutline>> Speakers,
    ValueList<NameOccurrence<EntityOutline>> Entities,
    DocumentTable Table,
    ulong Checksum)
{
    /// <summary>The most statements that a class has members for. A type can hold about 65,000 fields, and does not load with more.</summary>
    internal const int MostMembers = 20_000;

    /// <summary>The document's identity.</summary>
    internal DocumentKey Key => Request.Key;

    /// <summary>Whether each statement can become a member. Rule STG0005 reports documents with too many statements.</summary>
    /// <param name="detail">The project's detail.</param>
    internal bool MayHaveMembers(Detail detail) => detail == Detail.Statements && StatementCount <= MostMembers;

    /// <summary>Reads the outline from the table. Models keep only the table, which takes a fraction of the memory.</summary>
    internal DocumentOutline ReadOutline() => DocumentTableReader.Read(Table);
}
