using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Tells what objects and collections start with.</summary>
/// <param name="evaluator">Tells the values of what is in them.</param>
internal sealed class Initializers(CodeEvaluator evaluator)
{
    /// <summary>What <c>new</c> makes.</summary>
    public CodeValue Creation(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return Knowledge.Unknown(creation);
        if (LibraryTypes.IsList(type) || LibraryTypes.IsMap(type))
            return Filled(creation, type);
        if (!LibraryTypes.IsLibrary(type))
            return Knowledge.Unknown(creation);
        var result = new CodeObject(LibraryTypes.FullNameOf(type), null) { Origin = creation, IsConditional = Operations.IsUnderCondition(creation) };
        // Known before what is in it, which may speak of it.
        evaluator.Remember(creation, result);
        evaluator.AddArguments(creation.Arguments, result.Arguments);
        foreach (var member in ElementsOf(creation.Initializer))
            Initialize(result, member);
        return result;
    }

    private static IEnumerable<IOperation> ElementsOf(IObjectOrCollectionInitializerOperation? initializer) =>
        (IEnumerable<IOperation>?)initializer?.Initializers ?? [];

    private void Initialize(CodeObject result, IOperation member)
    {
        switch (member)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                result.Set(target.Property.Name, evaluator.Evaluate(assignment.Value));
                break;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Type: INamedTypeSymbol type } target } nested:
                result.Set(target.Property.Name, Nested(nested, type));
                break;
            default:
                result.IsOpen = true;
                break;
        }
    }

    // Items = { a, b }: what is there already is filled.
    private CodeValue Nested(IMemberInitializerOperation nested, INamedTypeSymbol type)
    {
        if (LibraryTypes.IsList(type) || LibraryTypes.IsMap(type))
            return Fill(LibraryTypes.IsMap(type) ? new CodeMap { Origin = nested } : new CodeList { Origin = nested }, nested.Initializer.Initializers);
        var result = new CodeObject(LibraryTypes.FullNameOf(type), null) { Origin = nested };
        foreach (var member in nested.Initializer.Initializers)
            Initialize(result, member);
        return result;
    }

    private CodeValue Filled(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        CodeValue result = LibraryTypes.IsMap(type) ? new CodeMap { Origin = creation } : new CodeList { Origin = creation };
        evaluator.Remember(creation, result);
        // From another collection; a capacity and a comparer say nothing of what is in it.
        if (creation.Arguments.Any(it => it.Parameter?.Name is not ("capacity" or "comparer")))
            Knowledge.Open(result);
        return Fill(result, ElementsOf(creation.Initializer));
    }

    private CodeValue Fill(CodeValue result, IEnumerable<IOperation> elements)
    {
        foreach (var element in elements)
        {
            switch (result, element)
            {
                case (CodeList list, IInvocationOperation { Arguments: [var item] }):
                    list.Items.Add(evaluator.Evaluate(item.Value));
                    break;
                case (CodeMap map, IInvocationOperation { Arguments: [var key, var value] }):
                    map.Entries.Add((evaluator.Evaluate(key.Value), evaluator.Evaluate(value.Value)));
                    break;
                case (CodeMap map, ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment):
                    Knowledge.SetEntry(map, evaluator.Evaluate(key.Value), evaluator.Evaluate(assignment.Value), true);
                    break;
                default:
                    Knowledge.Open(result);
                    break;
            }
        }

        return result;
    }

    /// <summary>What <c>new[]</c> makes.</summary>
    public CodeValue Array(IArrayCreationOperation creation)
    {
        if (creation.DimensionSizes.Length != 1)
            return Knowledge.Unknown(creation);
        var result = new CodeList { Origin = creation };
        if (creation.Initializer is null)
            return creation.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } ? result : Knowledge.Unknown(creation);
        result.Items.AddRange(creation.Initializer.ElementValues.Select(evaluator.Evaluate));
        return result;
    }

    /// <summary>What a collection expression makes.</summary>
    public CodeList Collection(IOperation operation)
    {
        var result = new CodeList { Origin = operation };
        foreach (var element in operation.ChildOperations)
        {
            if (element.Syntax is SpreadElementSyntax || element.Syntax.Parent is SpreadElementSyntax)
                result.IsOpen = true;
            else
                result.Items.Add(evaluator.Evaluate(element));
        }

        return result;
    }
}
