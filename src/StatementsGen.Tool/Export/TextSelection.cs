using StatementsGen.Tool.Shell;

namespace StatementsGen.Tool.Export;

/// <summary>Selects the texts that an export takes, one after the other: those of a part, from where an earlier export was interrupted.</summary>
/// <param name="part">The part.</param>
/// <param name="resume">Where the export was interrupted; <see langword="null"/> if nothing is exported yet.</param>
internal sealed class TextSelection(TextPart part, ResumePoint? resume)
{
    private bool _isBefore = resume is not null;

    /// <summary>Returns whether the next text is exported.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">Its path in its folder, or else its id.</param>
    internal bool Takes(DocumentId id, string path)
    {
        if (!_isBefore)
        {
            return part.Holds(path);
        }

        _isBefore = !resume!.IsAt(id);

        // The last document of a table may not be whole.
        return !_isBefore && resume.Statement is not null;
    }

    /// <summary>Ends the selection.</summary>
    /// <exception cref="CommandFailure">The text at which the export was interrupted did not come.</exception>
    internal void Close()
    {
        if (_isBefore)
        {
            throw new CommandFailure(
                $"The output ends with '{resume!.Id.Value}', and no text has this id. Give the texts that the export was begun with, or write another file.");
        }
    }
}
