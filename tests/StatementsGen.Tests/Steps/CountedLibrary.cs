using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace StatementsGen.Tests.Steps;

/// <summary>A copy of the library in which each call of its methods and each round of its loops adds one to a counter.</summary>
/// <remarks>The copy is made of the compiled library, so that nothing in the library has to know that it is counted.</remarks>
internal sealed class CountedLibrary
{
    private const string Counter = "StatementsGen.StepCounter";

    private readonly Assembly _assembly;
    private readonly FieldInfo _count;

    internal CountedLibrary()
    {
        using var original = AssemblyDefinition.ReadAssembly(typeof(StatementReader).Assembly.Location);
        var count = AddCounter(original.MainModule);
        foreach (var method in original.MainModule.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody))
        {
            CountSteps(method.Body, count);
        }

        using var image = new MemoryStream();
        original.Write(image);
        image.Position = 0;
        _assembly = new AssemblyLoadContext("counted").LoadFromStream(image);
        _count = _assembly.GetType(Counter, throwOnError: true)!.GetField("Count")!;
    }

    /// <summary>Calls a static method.</summary>
    /// <param name="type">Its type, by its name below <c>StatementsGen</c>.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">The arguments, one for each parameter that has to be told apart.</param>
    /// <returns>What the method returned, and how many steps it took.</returns>
    internal (object Result, long Steps) Call(string type, string method, params object?[] arguments)
    {
        var called = _assembly.GetType($"StatementsGen.{type}", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(candidate => candidate.Name == method && Takes(candidate.GetParameters(), arguments));
        var call = Compile(called);
        var before = (long)_count.GetValue(null)!;
        var result = call(arguments);
        return (result, (long)_count.GetValue(null)! - before);
    }

    // Reflection calls no method of a ref struct; compiled code does.
    private static Func<object?[], object> Compile(MethodInfo method)
    {
        var arguments = Expression.Parameter(typeof(object?[]));
        var values = method.GetParameters().Select((parameter, i) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), parameter.ParameterType));
        return Expression.Lambda<Func<object?[], object>>(Expression.Convert(Expression.Call(method, values), typeof(object)), arguments).Compile();
    }

    private static bool Takes(ParameterInfo[] parameters, object?[] arguments) =>
        parameters.Length == arguments.Length
        && parameters.Zip(arguments).All(static pair => !pair.First.IsOut && (pair.Second is null || pair.First.ParameterType.IsInstanceOfType(pair.Second)));

    private static FieldDefinition AddCounter(ModuleDefinition module)
    {
        const Mono.Cecil.TypeAttributes Static = Mono.Cecil.TypeAttributes.Public | Mono.Cecil.TypeAttributes.Abstract | Mono.Cecil.TypeAttributes.Sealed;
        var type = new TypeDefinition("StatementsGen", "StepCounter", Static, module.TypeSystem.Object);
        var count = new FieldDefinition("Count", Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, module.TypeSystem.Int64);
        type.Fields.Add(count);
        module.Types.Add(type);
        return count;
    }

    private static void CountSteps(Mono.Cecil.Cil.MethodBody body, FieldDefinition count)
    {
        body.SimplifyMacros();
        var loops = body.Instructions
            .Where(static instruction => instruction.Operand is Instruction target && target.Offset <= instruction.Offset)
            .Select(static instruction => (Instruction)instruction.Operand)
            .Append(body.Instructions[0])
            .Distinct()
            .ToList();
        foreach (var start in loops)
        {
            InsertCount(body, start, count);
        }

        body.OptimizeMacros();
    }

    private static void InsertCount(Mono.Cecil.Cil.MethodBody body, Instruction start, FieldDefinition count)
    {
        var il = body.GetILProcessor();
        var first = il.Create(OpCodes.Ldsfld, count);
        il.InsertBefore(start, first);
        il.InsertBefore(start, il.Create(OpCodes.Ldc_I4_1));
        il.InsertBefore(start, il.Create(OpCodes.Conv_I8));
        il.InsertBefore(start, il.Create(OpCodes.Add));
        il.InsertBefore(start, il.Create(OpCodes.Stsfld, count));
        foreach (var instruction in body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target when target == start => first,
                Instruction[] targets => targets.Select(target => target == start ? first : target).ToArray(),
                var other => other,
            };
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            handler.TryStart = Moved(handler.TryStart);
            handler.TryEnd = Moved(handler.TryEnd);
            handler.HandlerStart = Moved(handler.HandlerStart);
            handler.HandlerEnd = Moved(handler.HandlerEnd);
        }

        Instruction Moved(Instruction instruction) => instruction == start ? first : instruction;
    }
}
