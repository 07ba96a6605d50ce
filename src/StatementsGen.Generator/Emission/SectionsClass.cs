using System.Globalization;
using StatementsGen.Generator.Code;
using StatementsGen.Generator.Documents;
using StatementsGen.Naming;

namespace StatementsGen.Generator.Emission;

/// <summary>The class in a document's class that has a member for each section.</summary>
internal static class SectionsClass
{
    /// <summary>Writes the class, if the document has sections.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="document">The document.</param>
    internal static void Write(CodeWriter code, DocumentModel document)
    {
        var sections = document.Sections;
        if (sections.Count == 0)
        {
            return;
        }

        var names = SectionNaming.NamesOf(
            [.. sections.Select(static section => section.Heading)],
            [.. sections.Select(static section => section.Key)]);
        code.Line();
        code.Line("/// <summary>The sections of the document, one for each heading.</summary>");
        code.Line($"public static partial class {SectionNaming.ClassName}");
        code.Open();
        for (var i = 0; i < sections.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            code.Line($"/// <summary>{XmlDocumentation.Quote(sections[i].Heading)}</summary>");
            code.Line($"/// <remarks>At <c>{XmlDocumentation.Escape(document.Key.Path)}{sections[i].Position}</c>.</remarks>");
            code.Line($"public static readonly {GeneratedFile.Library}.Section {names[i]} = " +
                $"Compiled.Source.Section({i.ToString(CultureInfo.InvariantCulture)});");
        }

        code.Close();
    }
}
