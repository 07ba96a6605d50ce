using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Documents;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Corpus;

/// <summary>Puts the documents of a project in the order of the index, with the names of their classes.</summary>
internal static class OrderedModels
{
    /// <summary>The step that puts the documents in order.</summary>
    /// <param name="documents">All documents, in the driver's order.</param>
    /// <param name="index">The index.</param>
    internal static IncrementalValueProvider<ValueList<DocumentModel>> From(
        IncrementalValueProvider<ValueList<DocumentModel>> documents,
        IncrementalValueProvider<CorpusIndex> index) => documents
        .Combine(index)
        .Select(static (pair, _) => Of(pair.Left, pair.Right.Documents))
        .WithTrackingName(Steps.Ordered);

    /// <summary>Puts documents in order.</summary>
    /// <param name="models">The documents, in the driver's order.</param>
    /// <param name="documents">The documents of the index, in order.</param>
    internal static ValueList<DocumentModel> Of(ValueList<DocumentModel> models, ValueList<CorpusDocument> documents)
    {
        var ordered = new DocumentModel[documents.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            var model = models[documents[i].Position];

            // The same object if the name is the same: the driver compares each model with the one of its last pass.
            ordered[i] = model.ClassName == documents[i].ClassName ? model : model with { ClassName = documents[i].ClassName };
        }

        return ValueList<DocumentModel>.Own(ordered);
    }
}
