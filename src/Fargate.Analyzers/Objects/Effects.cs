using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>What calls and properties do to a value.</summary>
/// <param name="uses">Follows what they give back.</param>
/// <param name="evaluator">Tells the values of what is set and given.</param>
/// <param name="other">Those of the method that values come from; null where they are made in this one.</param>
internal sealed class Effects(Uses uses, CodeEvaluator evaluator, Effects? other)
{
    private readonly Dictionary<CodeObject, CodeObject> _owners = other?._owners ?? [];

    /// <summary>A method is called on a value.</summary>
    public void Call(CodeValue value, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var isCertain = uses.IsCertain(value, invocation);
        switch (value)
        {
            case CodeList list when method.Name == "Add" && invocation.Arguments is [var item]:
                if (isCertain)
                    list.Items.Add(evaluator.Evaluate(item.Value));
                else
                    Knowledge.Open(list);
                break;
            case CodeList list when method.Name == "AddRange" && invocation.Arguments is [var items]:
                if (isCertain && evaluator.Evaluate(items.Value) is CodeList others && others != list)
                    list.Items.AddRange(others.Items);
                list.IsOpen |= !isCertain || evaluator.Evaluate(items.Value) is not CodeList { IsOpen: false };
                break;
            case CodeList when method.Name == "ToArray":
                uses.Follow(value, invocation, true);
                break;
            case CodeMap map when method.Name == "Add" && invocation.Arguments is [var key, var entry]:
                if (isCertain)
                    map.Entries.Add((evaluator.Evaluate(key.Value), evaluator.Evaluate(entry.Value)));
                else
                    Knowledge.Open(map);
                break;
            case CodeList or CodeMap when method.Name is "Contains" or "ContainsKey":
            case not null when method.ContainingType.SpecialType == SpecialType.System_Object:
                break;
            case CodeObject target when LibraryTypes.IsLibrary(method):
                if (Overrides.IsEscapeHatch(method))
                    Override(target);
                var result = evaluator.Recall(invocation) as CodeObject ?? ResultOf(invocation);
                evaluator.Remember(invocation, result);
                evaluator.AddArguments(invocation.Arguments, result.Arguments);
                Add(target, result, isCertain);
                if (!method.ReturnsVoid)
                    uses.Follow(result, invocation, true);
                break;
            default:
                Knowledge.Escape(value!);
                break;
        }
    }

    /// <summary>What a call gives back, of which no more is known than the call.</summary>
    public static CodeObject ResultOf(IInvocationOperation call) =>
        new(LibraryTypes.FullNameOf(call.TargetMethod.ReturnType), call.TargetMethod.Name) { Origin = call };

    /// <summary>A property of a value is set, or what it holds goes on.</summary>
    public void Go(CodeValue value, IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        switch (value)
        {
            case CodeMap map when property.IsIndexer:
                GoToEntry(map, reference);
                break;
            case CodeList when property.IsIndexer:
                if (IsTarget(reference) || !IsScalar(property.Type))
                    Knowledge.Forget(value);
                break;
            case CodeList or CodeMap:
                if (!IsScalar(property.Type) && property.Name != "Keys")
                    Knowledge.Forget(value);
                break;
            case CodeObject target when !LibraryTypes.IsLibrary(property):
                Knowledge.Escape(target);
                break;
            case CodeObject target when IsTarget(reference):
                Set(target, reference);
                break;
            case CodeObject target when property.Name == "Node" && Knowledge.IsConstruct(target):
                if (Overrides.IsThroughNode(reference))
                    Override(target);
                GoToPart(target, reference);
                break;
            case CodeObject target when target.Property(property.Name) is { } held:
                uses.StartWith(held, target);
                uses.Follow(held, reference, false);
                break;
            case CodeObject target when !IsScalar(property.Type):
                GoToPart(target, reference);
                break;
            case CodeChoice:
                Knowledge.Escape(value);
                break;
        }
    }

    private void Set(CodeObject target, IPropertyReferenceOperation reference)
    {
        var name = reference.Property.Name;
        if (reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment
            && (uses.IsCertain(target, reference) || evaluator.Evaluate(assignment.Value) is CodeUnknown))
        {
            target.Set(name, evaluator.Evaluate(assignment.Value));
        }
        else
            Knowledge.Forget(target, name);
        // Of CloudFormation in the CDK, whose resources have properties as their props do.
        foreach (var props in target.Arguments.Values.OfType<CodeObject>().Where(_ => Knowledge.IsConstruct(target)))
            Knowledge.Forget(props, name);
    }

    private void GoToEntry(CodeMap map, IPropertyReferenceOperation reference)
    {
        if (!IsTarget(reference))
        {
            if (!IsScalar(reference.Property.Type))
                Knowledge.Forget(map);
        }
        else if (reference is { Parent: ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment, Arguments: [var key] })
        {
            Knowledge.SetEntry(map, evaluator.Evaluate(key.Value), evaluator.Evaluate(assignment.Value), uses.IsCertain(map, reference));
        }
        else
        {
            Knowledge.Forget(map);
        }
    }

    // What an object has made by itself.
    private void GoToPart(CodeObject target, IPropertyReferenceOperation reference)
    {
        var name = reference.Property.Name;
        if (!target.Parts.TryGetValue(name, out var part))
        {
            if (!Knowledge.IsConstruct(target) && reference.Type is { } type && (LibraryTypes.IsList(type) || LibraryTypes.IsMap(type)))
            {
                // The SDK's objects begin with empty collections.
                CodeValue collection = LibraryTypes.IsMap(type) ? new CodeMap { Origin = target.Origin, IsOpen = target.IsOpen } : new CodeList { Origin = target.Origin, IsOpen = target.IsOpen };
                uses.StartWith(collection, target);
                target.Set(name, collection);
                uses.Follow(collection, reference, false);
                return;
            }

            part = new CodeObject(LibraryTypes.FullNameOf(reference.Type!), name) { Origin = target.Origin };
            uses.StartWith(part, target);
            _owners[part] = target;
            target.Parts.Add(name, part);
        }

        uses.Follow(part, reference, true);
    }

    /// <summary>Whatever a construct synthesises may be replaced.</summary>
    public void Override(CodeObject target)
    {
        Knowledge.Forget(target);
        // One without properties has the CDK's defaults, which are replaced as well.
        if (!target.Arguments.ContainsKey("props"))
            target.Arguments.Add("props", Knowledge.Unknown(target.Origin));
        // That of a service does not change its task definition.
        if (_owners.TryGetValue(target, out var owner) && target.Factory != "Service")
            Override(owner);
    }

    /// <summary>Adds what a method has made, or what adds itself.</summary>
    public void Add(CodeObject target, CodeObject made, bool isCertain)
    {
        target.Calls.Add(new CodeCall(made, isCertain));
        _owners[made] = target;
    }

    /// <summary>What changes after a value was handed over was something else then.</summary>
    public static void ChangeLate(CodeValue value, IOperation change)
    {
        switch (value, change)
        {
            case (CodeObject it, IPropertyReferenceOperation property) when IsTarget(property):
                Knowledge.Forget(it, property.Property.Name);
                break;
            case (_, IPropertyReferenceOperation { Type: { } type }) when IsScalar(type):
                break;
            default:
                Knowledge.Forget(value);
                break;
        }
    }

    private static bool IsTarget(IPropertyReferenceOperation reference) => Variables.IsWritten(reference);

    private static bool IsScalar(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;
}
