using System.Collections.Immutable;
using StatementsGen.Generator.Documents;

namespace StatementsGen.Generator.Corpus;

/// <summary>The documents of a project as the index has them: in order, and with the names of their classes.</summary>
internal static class OrderedModels
{
    /// <summary>Puts documents in order.</summary>
    /// <param name="models">The documents, in the driver's order.</param>
    /// <param name="documents">The documents that take part, in order, with their classes.</param>
    internal static ValueList<DocumentModel> Of(ImmutableArray<DocumentModel> models, ValueList<CorpusDocument> documents)
    {
        var ordered = new DocumentModel[documents.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            var model = models[documents[i].Position];

            // The same object where the name is the same: the driver compares each with the one of its last pass.
            ordered[i] = model.ClassName == documents[i].ClassName ? model : model with { ClassName = documents[i].ClassName };
        }

        return ValueList<DocumentModel>.Own(ordered);
    }
}
