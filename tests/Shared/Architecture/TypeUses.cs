using Mono.Cecil;

namespace StatementsGen.Architecture;

/// <summary>Finds the types that a type uses: in signatures, bodies, attributes and constraints.</summary>
internal sealed class TypeUses
{
    private readonly HashSet<TypeDefinition> _used = [];
    private readonly ModuleDefinition _module;

    private TypeUses(ModuleDefinition module) => _module = module;

    /// <summary>Finds the types of the same assembly that a type, or a type nested in it, uses.</summary>
    /// <param name="type">The type, which is not nested.</param>
    /// <returns>The types, none of them nested.</returns>
    internal static IReadOnlyCollection<TypeDefinition> Of(TypeDefinition type)
    {
        var uses = new TypeUses(type.Module);
        uses.AddType(type);
        return uses._used;
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type);
        AddConstraints(type);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            AddAttributes(property);
        }

        foreach (var method in type.Methods)
        {
            AddSignature(method);
            AddAttributes(method);
            AddConstraints(method);
            AddBody(method);
        }

        foreach (var nested in type.NestedTypes)
        {
            AddType(nested);
        }
    }

    private void AddBody(MethodDefinition method)
    {
        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (var operand in method.Body.Instructions.Select(static instruction => instruction.Operand))
        {
            switch (operand)
            {
                case TypeReference type:
                    Add(type);
                    break;
                case MethodReference called:
                    Add(called.DeclaringType);
                    AddSignature(called);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    Add(field.FieldType);
                    break;
            }
        }
    }

    private void AddSignature(MethodReference method)
    {
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
        }

        foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
        {
            Add(argument);
        }
    }

    private void AddConstraints(IGenericParameterProvider generic)
    {
        foreach (var constraint in generic.GenericParameters.SelectMany(static parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType);
        }
    }

    private void AddAttributes(ICustomAttributeProvider annotated)
    {
        foreach (var attribute in annotated.CustomAttributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments)
            {
                Add(argument.Value as TypeReference);
            }
        }
    }

    private void Add(TypeReference? type)
    {
        foreach (var argument in (type as GenericInstanceType)?.GenericArguments ?? [])
        {
            Add(argument);
        }

        if (type is TypeSpecification constructed)
        {
            Add(constructed.ElementType);
        }
        else if (type is TypeDefinition definition && definition.Module == _module)
        {
            _used.Add(OutermostOf(definition));
        }
    }

    private static TypeDefinition OutermostOf(TypeDefinition type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;
}
