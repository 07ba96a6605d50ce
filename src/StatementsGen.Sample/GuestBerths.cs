using StatementsGen.Sample.Seeds.Policies;

namespace StatementsGen.Sample;

/// <summary>What the guest harbour keeps about its guests: a section of a policy that is written in Markdown.</summary>
public static class GuestBerths
{
    /// <summary>The section. It compiles only as long as the policy has it.</summary>
    public static Section Data => GuestBerthsInNorthport.Sections.Data;

    /// <summary>The promise to delete what was written down.</summary>
    public static Statement Deletion => GuestBerthsInNorthport.Deletion;

    /// <summary>What is written down: the items of the section's list.</summary>
    public static IReadOnlyList<string> Entries { get; } =
    [
        .. Data.Statements
            .Where(static statement => GuestBerthsInNorthport.Document.BlockOf(statement)?.Kind == BlockKind.Item)
            .Select(static statement => statement.Text),
    ];
}
