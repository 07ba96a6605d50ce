using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementsGen.Checks.Findings;
using StatementsGen.Generator.Pipeline;

namespace StatementsGen.Generator.Schemas;

/// <summary>The result of reading a type with <see cref="StatementMetadataAttribute"/>. Equality is by value.</summary>
/// <param name="Schemas">The schema; empty if the type cannot be one.</param>
/// <param name="Findings">The findings in the type.</param>
/// <param name="WithoutClasses">The finding to report in projects without classes.</param>
/// <param name="UnusedPatterns">For each of the schema's patterns, the finding to report if it matches no document.</param>
internal sealed record SchemaReading(
    ValueList<Schema> Schemas,
    ValueList<Finding> Findings,
    Finding WithoutClasses,
    ValueList<Finding> UnusedPatterns)
{
    /// <summary>The attribute's full name.</summary>
    internal static readonly string AttributeName = typeof(StatementMetadataAttribute).FullName;

    /// <summary>The step that reads the types that declare metadata.</summary>
    /// <param name="syntax">The project's code.</param>
    internal static IncrementalValuesProvider<SchemaReading> From(SyntaxValueProvider syntax) => syntax
        .ForAttributeWithMetadataName(
            AttributeName,
            static (node, _) => node is TypeDeclarationSyntax,
            static (type, cancellation) => Read(type, cancellation))
        .WithTrackingName(Steps.SchemaReadings);

    /// <summary>Reads a type.</summary>
    /// <param name="context">The type and its attributes.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal static SchemaReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attributes = context.Attributes.Select(data => data.ApplicationSyntaxReference!.GetSyntax(cancellationToken)).ToList();
        var attribute = attributes[0].GetLocation();
        var name = type.ToDisplayString();
        var findings = new List<Finding>();
        var patterns = context.Attributes
            .Select(static data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as string : null)
            .Select(static pattern => pattern ?? "")
            .ToList();
        if (patterns.Any(static pattern => pattern.Trim().Length == 0))
        {
            findings.Add(At(attribute, Rules.UnfitSchema, name, "the pattern is empty. Write one such as \"press/**\""));
        }

        if (UnfitnessOf(type) is { } reason)
        {
            findings.Add(At(attribute, Rules.UnfitSchema, name, reason));
        }

        findings.AddRange(PropertiesOf(type).Where(static property => SchemaTypeReader.Read(property.Type) is null).Select(property => At(
            property.Locations.FirstOrDefault(static location => location.IsInSource) ?? attribute,
            Rules.UnfitSchema,
            name,
            $"the type of '{property.Name}' is none that metadata has. Use {SchemaTypeReader.Supported}")));
        findings.AddRange(PropertiesOf(type).Where(static property => MetadataKey.IsReserved(property.Name)).Select(property => At(
            property.Locations.FirstOrDefault(static location => location.IsInSource) ?? attribute,
            Rules.UnfitSchema,
            name,
            $"the key of '{property.Name}' is kept for a later version. Give the property another name")));
        return new SchemaReading(
            findings.Count > 0 ? [] : [Of(type) with { Patterns = [.. patterns] }],
            [.. findings],
            At(attribute, Rules.SchemaWithoutClasses, name),
            findings.Count > 0 ? [] : [.. patterns.Zip(attributes, (pattern, syntax) => At(ArgumentOf(syntax).GetLocation(), Rules.UnusedPattern, pattern, name))]);
    }

    /// <summary>Returns the schema of a type. Properties of unsupported types are left out.</summary>
    /// <param name="type">The type.</param>
    internal static Schema Of(INamedTypeSymbol type) => new(
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        type.ToDisplayString(),
        IsPublic(type),
        [],
        [
            .. PropertiesOf(type)
                .Select(static property => (property, type: SchemaTypeReader.Read(property.Type)))
                .Where(static pair => pair.type is not null)
                .Select(static pair => new SchemaProperty(pair.property.Name, pair.type!, IsRequired(pair.property))),
        ]);

    private static SyntaxNode ArgumentOf(SyntaxNode attribute) =>
        attribute is AttributeSyntax { ArgumentList.Arguments: [{ Expression: var pattern }] } ? pattern : attribute;

    private static string? UnfitnessOf(INamedTypeSymbol type)
    {
        if (type.IsStatic || type.IsAbstract)
        {
            return "it is static or abstract, so that no object can be made of it. Make it an ordinary class or record";
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType || outer.IsFileLocal || !IsAccessible(outer.DeclaredAccessibility))
            {
                return "generated code cannot name it: it, or a type around it, is generic, private, protected or of one file. Make it public or internal, and not generic";
            }
        }

        return type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && IsAccessible(constructor.DeclaredAccessibility))
            ? null
            : "it has no constructor without parameters. Declare properties instead of parameters";
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !property.IsIndexer && property.SetMethod is { } setter && names.Add(property.Name)
                    && IsAccessible(setter.DeclaredAccessibility) && IsAccessible(property.DeclaredAccessibility))
                {
                    yield return property;
                }
            }
        }
    }

    private static bool IsRequired(IPropertySymbol property) => property.IsRequired || property.GetAttributes().Any(
        static data => data.AttributeClass?.ToDisplayString() == "System.ComponentModel.DataAnnotations.RequiredAttribute");

    private static bool IsAccessible(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsPublic(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility == Accessibility.Public && IsPublic(type.ContainingType));

    private static Finding At(Location location, Rule rule, params string[] arguments)
    {
        var lines = location.GetLineSpan();
        var start = lines.StartLinePosition;
        var length = lines.EndLinePosition.Line == start.Line ? location.SourceSpan.Length : 0;
        return Finding.InLine(
            rule,
            lines.Path,
            new TextSpan(location.SourceSpan.Start, length),
            new TextPosition(start.Line + 1, start.Character + 1),
            arguments);
    }
}
