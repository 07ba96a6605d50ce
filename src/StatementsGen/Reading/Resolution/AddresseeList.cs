using StatementsGen.Outlines;
using StatementsGen.Reading.Attributions;
using StatementsGen.Reading.Sources;

namespace StatementsGen.Reading.Resolution;

/// <summary>The addressees of a document, each once.</summary>
internal sealed class AddresseeList
{
    private readonly SpeakerDirectory _directory;
    private readonly List<AddresseeOutline> _addressees = [];
    private readonly Dictionary<AddresseeOutline, int> _indices = [];

    /// <summary>Creates an empty list.</summary>
    /// <param name="directory">The speakers of the document, all of them: an addressee can have spoken, or speak later.</param>
    internal AddresseeList(SpeakerDirectory directory) => _directory = directory;

    /// <summary>Gets the addressees.</summary>
    internal IReadOnlyList<AddresseeOutline> Addressees => _addressees;

    /// <summary>Finds or adds the addressee of an attribution.</summary>
    /// <param name="spans">The attribution.</param>
    /// <returns>The index of the addressee; -1 if there is none, or only a pronoun for one.</returns>
    internal int Find(in AttributionSpans spans)
    {
        if (spans.Addressee is null || spans.AddresseeDescribed.Kind is not (SourceKind.Name or SourceKind.Description))
        {
            return -1;
        }

        var addressee = _directory.FindAddressee(spans.AddresseeDescribed);
        if (!_indices.TryGetValue(addressee, out var index))
        {
            index = _addressees.Count;
            _addressees.Add(addressee);
            _indices.Add(addressee, index);
        }

        return index;
    }
}
