using Microsoft.CodeAnalysis;
using StatementsGen.Generator.Diagnostics;

namespace StatementsGen.Generator.Schemas;

/// <summary>The step from a type with <see cref="StatementDocumentAttribute"/> to a schema. Equality is by value.</summary>
/// <param name="Schemas">The schema, if the type can be one: none or one.</param>
/// <param name="Findings">What is wrong with the type.</param>
/// <param name="WithoutClasses">The finding that no document has a class, for projects where that is so.</param>
internal sealed record SchemaReading(ValueList<Schema> Schemas, ValueList<Finding> Findings, Finding WithoutClasses)
{
    /// <summary>The attribute's full name.</summary>
    internal static readonly string AttributeName = typeof(StatementDocumentAttribute).FullName;

    /// <summary>Reads a type.</summary>
    /// <param name="context">The type and its attributes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static SchemaReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0].ApplicationSyntaxReference!.GetSyntax(cancellationToken).GetLocation();
        var name = type.ToDisplayString();
        var findings = new List<Finding>();
        var patterns = context.Attributes
            .Select(static data => data.ConstructorArguments.Length == 1 ? data.ConstructorArguments[0].Value as string : null)
            .Select(static pattern => pattern ?? "")
            .ToList();
        if (patterns.Any(static pattern => pattern.Trim().Length == 0))
        {
            findings.Add(At(attribute, Descriptors.UnfitSchema, name, "the pattern is empty. Write one such as \"press/**\""));
        }

        if (UnfitnessOf(type) is { } reason)
        {
            findings.Add(At(attribute, Descriptors.UnfitSchema, name, reason));
        }

        var properties = new List<SchemaProperty>();
        foreach (var property in PropertiesOf(type))
        {
            if (SchemaTypeReader.Read(property.Type) is { } known)
            {
                properties.Add(new SchemaProperty(property.Name, known, IsRequired(property)));
            }
            else
            {
                findings.Add(At(
                    property.Locations.FirstOrDefault(static location => location.IsInSource) ?? attribute,
                    Descriptors.UnfitSchema,
                    name,
                    $"the type of '{property.Name}' is none that metadata has: {SchemaTypeReader.Supported}"));
            }
        }

        return new SchemaReading(
            findings.Count > 0
                ? []
                : [new Schema(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), name, IsPublic(type), [.. patterns], [.. properties])],
            [.. findings],
            At(attribute, Descriptors.SchemaWithoutClasses, name));
    }

    private static string? UnfitnessOf(INamedTypeSymbol type)
    {
        if (type.IsStatic || type.IsAbstract)
        {
            return "it is static or abstract, so that no object can be made of it";
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType || outer.IsFileLocal || !IsSeen(outer.DeclaredAccessibility))
            {
                return "generated code cannot name it: it, or a type around it, is generic, private, protected or of one file";
            }
        }

        return type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && IsSeen(constructor.DeclaredAccessibility))
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
                    && IsSeen(setter.DeclaredAccessibility) && IsSeen(property.DeclaredAccessibility))
                {
                    yield return property;
                }
            }
        }
    }

    private static bool IsRequired(IPropertySymbol property) => property.IsRequired || property.GetAttributes().Any(
        static data => data.AttributeClass?.ToDisplayString() == "System.ComponentModel.DataAnnotations.RequiredAttribute");

    private static bool IsSeen(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsPublic(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility == Accessibility.Public && IsPublic(type.ContainingType));

    private static Finding At(Location location, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        var lines = location.GetLineSpan();
        var start = lines.StartLinePosition;
        var length = lines.EndLinePosition.Line == start.Line ? location.SourceSpan.Length : 0;
        return new Finding(
            descriptor,
            lines.Path,
            new TextSpan(location.SourceSpan.Start, length),
            new TextPosition(start.Line + 1, start.Character + 1),
            [.. arguments]);
    }
}
