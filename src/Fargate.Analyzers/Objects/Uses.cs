using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>
/// Follows what a method does with what it has made: what it sets and calls is added to the value. Where the value goes where nobody sees what happens
/// to it, it is open, or no longer known.
/// </summary>
/// <param name="evaluator">Tells the values of what is set and given.</param>
/// <param name="variables">The variables of the method.</param>
/// <param name="body">The one expression of a helper, whose value its caller follows; null in a method whose statements are followed.</param>
/// <param name="other">Those of the method that the value comes from; null where it is made in this one.</param>
internal sealed class Uses(CodeEvaluator evaluator, Variables variables, IOperation? body, Uses? other)
{
    // They only read, or say nothing of what is synthesised.
    private static readonly HashSet<string> HarmlessOfNodes = new(StringComparer.Ordinal)
    {
        "AddDependency", "AddMetadata", "AddValidation", "SetContext", "TryGetContext", "GetContext", "Id", "Path", "Addr", "Metadata", "Locked",
    };

    private static readonly HashSet<string> ReadOfDefinitions = new(StringComparer.Ordinal) { "TaskRole", "ExecutionRole", "TaskDefinitionArn", "Family", "NetworkMode" };

    // Where a value comes into this method.
    private readonly Dictionary<CodeValue, IOperation> _made = [];
    private readonly Dictionary<CodeObject, CodeObject> _owners = other?._owners ?? [];
    private readonly HashSet<CodeValue> _ofServices = other?._ofServices ?? [];
    // One of several, by a condition.
    private readonly HashSet<CodeValue> _chosen = other?._chosen ?? [];
    // The call in the other method, where this one is a helper.
    private IOperation? _call;
    private readonly Lazy<bool> _changesAnything = new(() => evaluator.Root.DescendantsAndSelf().Any(it => IsOwnAspect(it) || IsSearch(it)));
    private readonly Lazy<bool> _changesThroughServices = new(() => evaluator.Root.DescendantsAndSelf().Any(IsDefinitionOfService));

    /// <summary>Looks at what happens to what an operation has made.</summary>
    public void FollowFrom(IOperation operation, CodeValue value)
    {
        Follow(value, operation, true);
        if (value is not CodeObject made || !Knowledge.IsConstruct(value))
            return;
        // Whoever has the service can add the containers, and does where nobody else has.
        if (_ofServices.Contains(value) && (_changesThroughServices.Value || !made.Calls.Any(it => it is { IsCertain: true, Name: "AddContainer" or "Amazon.CDK.AWS.ECS.ContainerDefinition" })))
            Knowledge.Open(value);
        if (_changesAnything.Value)
            Override(made);
    }

    /// <summary>Looks at what a helper does with the construct that it is given. False where that cannot be told.</summary>
    public bool FollowParameter(CodeObject construct, IParameterSymbol parameter, IOperation call)
    {
        if (variables.HasJumps || !variables.IsSettled(parameter))
            return false;
        _made[construct] = evaluator.Root;
        _call = call;
        FollowReferences(construct, parameter, true);
        LookAround(construct);
        return true;
    }

    /// <summary>Looks at what happens to the construct that a method gives back, where that method is called.</summary>
    public void FollowResult(CodeObject construct, IOperation call)
    {
        GoOn(construct, call);
        LookAround(construct);
    }

    // What is done without naming it, besides where it is made.
    private void LookAround(CodeObject construct)
    {
        if (_changesAnything.Value)
            Override(construct);
        else if (_ofServices.Contains(construct) && _changesThroughServices.Value)
            Knowledge.Open(construct);
    }

    private void Follow(CodeValue value, IOperation operation, bool isLast)
    {
        if (value is CodeUnknown or CodeScalar or CodeMember)
            return;
        if (!_made.ContainsKey(value))
            _made.Add(value, operation);
        var use = Operations.ConsumerOf(operation, out var consumed);
        switch (use)
        {
            case null or IExpressionStatementOperation or INameOfOperation or IInterpolationOperation:
            case IBinaryOperation { OperatorMethod: null }:
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } }:
                break;
            case IConditionalOperation choice when choice.Condition != consumed:
                // What is done from here on may be done with another one.
                if (!Operations.IsDoneWith(consumed, _made[value]))
                    _chosen.Add(value);
                Follow(value, choice, isLast);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowVariable(value, declarator.Symbol, isLast);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Value == consumed:
                Assign(value, assignment, isLast);
                break;
            case IFieldInitializerOperation it:
                FollowMember(value, it.InitializedFields[0]);
                break;
            case IPropertyInitializerOperation it:
                FollowMember(value, it.InitializedProperties[0]);
                break;
            case IArgumentOperation argument:
                Give(value, argument, isLast);
                break;
            case IArrayInitializerOperation or IArrayCreationOperation:
            case not null when Operations.IsCollectionExpression(use):
                Put(value, use);
                break;
            case IInvocationOperation invocation when invocation.Instance == consumed:
                Call(value, invocation);
                break;
            case IPropertyReferenceOperation property when property.Instance == consumed:
                Go(value, property);
                break;
            case IReturnOperation { Kind: OperationKind.Return } when Operations.FunctionAround(use) == Operations.FunctionAround(_made[value]):
                GoOut(value, use);
                break;
            default:
                Knowledge.Escape(value);
                break;
        }
    }

    // As it is.
    private void GoOut(CodeValue value, IOperation result)
    {
        if (_call is not null)
            other!.GoOn(value, _call);
        else if (body is not null && Operations.FunctionAround(body) == Operations.FunctionAround(result))
            return;
        else if (Operations.FunctionAround(result) is not null || value is not CodeObject made || !Knowledge.IsConstruct(value) || !evaluator.FollowOut(made, this))
            Knowledge.Open(value);
    }

    // What a method gives back goes on where it is called.
    private void GoOn(CodeValue value, IOperation call)
    {
        if (!_made.ContainsKey(value))
            _made.Add(value, call);
        evaluator.Remember(call, value);
        Follow(value, call, true);
    }

    private void FollowVariable(CodeValue value, ISymbol variable, bool isLast)
    {
        if (variables.OnlyValueOf(variable) is null || variables.HasJumps)
            Knowledge.Escape(value);
        else
            FollowReferences(value, variable, isLast);
    }

    // All that happens through a variable, in the order of the text.
    private void FollowReferences(CodeValue value, ISymbol variable, bool isLast)
    {
        var isConstruct = Knowledge.IsConstruct(value);
        var isHandedOver = false;
        var references = variables.ReferencesOf(variable).Where(it => !Variables.IsWritten(it)).ToList();
        // Two names for one thing: what is done by which name first is not followed.
        if (!isConstruct && !isLast && references.Count > 0)
        {
            Knowledge.Forget(value);
            return;
        }

        // Known before what any of them is given, which may be what another one gives back: two containers that wait for each other.
        foreach (var call in references.Select(it => Operations.ConsumerOf(it, out var consumed) is IInvocationOperation call && call.Instance == consumed ? call : null))
        {
            if (call is not null && value is CodeObject && LibraryTypes.IsLibrary(call.TargetMethod))
                evaluator.Remember(call, ResultOf(call));
        }

        foreach (var reference in references)
        {
            // In a lambda: no one knows when.
            if (Operations.FunctionAround(reference) != Operations.FunctionAround(_made[value]))
                Knowledge.Escape(value);
            var use = Operations.ConsumerOf(reference, out var consumed);
            var isReceiver = use is IInvocationOperation { Instance: var instance, TargetMethod.Name: not "ToArray" } && instance == consumed
                || use is IPropertyReferenceOperation property && property.Instance == consumed;
            if (isHandedOver && isReceiver && !isConstruct)
                ChangeLate(value, use!);
            else
                Follow(value, reference, isLast && reference == references[references.Count - 1] && IsCertain(value, reference));
            isHandedOver |= !isReceiver;
        }
    }

    // What changes after it was handed over was something else then.
    private static void ChangeLate(CodeValue value, IOperation change)
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

    private void FollowMember(CodeValue value, ISymbol member)
    {
        var here = evaluator.Root.Syntax;
        if (member is IPropertySymbol property && !SourceMembers.IsPlain(property) || variables.ReferencesOf(member).Any() && SourceMembers.IsWritten(member, here))
        {
            Knowledge.Escape(value);
            return;
        }

        if (variables.ReferencesOf(member).Any())
            FollowVariable(value, member, true);
        if (member.DeclaredAccessibility == Accessibility.Private && !SourceMembers.IsNamed(member, here))
            return;
        if (Knowledge.IsConstruct(value) || !SourceMembers.IsChanged(member, here))
            Knowledge.Open(value);
        else
            Knowledge.Forget(value);
    }

    private void Assign(CodeValue value, ISimpleAssignmentOperation assignment, bool isLast)
    {
        switch (assignment)
        {
            case { Target: IDiscardOperation }:
                break;
            case { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation }:
                FollowVariable(value, local.Local, isLast);
                break;
            case { Target: var target, Parent: IExpressionStatementOperation } when Variables.SymbolOf(target) is IFieldSymbol or IPropertySymbol && !LibraryTypes.IsLibrary(Variables.SymbolOf(target)):
                FollowMember(value, Variables.SymbolOf(target)!);
                break;
            case { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } when LibraryTypes.IsLibrary(target.Property):
                if (target.Property.Name == "TaskDefinition")
                    Define(value, assignment, target.Property.ContainingType);
                break;
            case { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } map } target } when LibraryTypes.IsMap(target.Property.ContainingType):
                Put(value, Operations.FilledBy(assignment) ?? map);
                break;
            default:
                Knowledge.Escape(value);
                break;
        }
    }

    // A service starts it, or a container adds itself to it: new ContainerDefinition(this, "web", new ContainerDefinitionProps { TaskDefinition = ... }).
    private void Define(CodeValue definition, ISimpleAssignmentOperation assignment, INamedTypeSymbol props)
    {
        if (props.Name is not ("ContainerDefinitionProps" or "FirelensLogRouterProps"))
            _ofServices.Add(definition);
        else if (definition is CodeObject target && Operations.FilledBy(assignment) is IObjectCreationOperation given
            && Operations.ConsumerOf(given, out _) is IArgumentOperation { Parent: var use })
        {
            switch (use)
            {
                case IObjectCreationOperation construct when LibraryTypes.IsLibrary(construct.Type) && evaluator.Evaluate(construct) is CodeObject container:
                    target.Calls.Add(new CodeCall(container, IsCertain(target, construct)));
                    _owners[container] = target;
                    break;
                // It says for itself which definition it is.
                case IInvocationOperation { TargetMethod.Name: "AddContainer" } call when LibraryTypes.IsLibrary(call.TargetMethod):
                    break;
                default:
                    Knowledge.Open(target);
                    break;
            }
        }
        else
        {
            Knowledge.Open(definition);
        }
    }

    private void Give(CodeValue value, IArgumentOperation argument, bool isLast)
    {
        switch (argument.Parent)
        {
            case IObjectCreationOperation creation when LibraryTypes.IsLibrary(creation.Constructor):
            case IPropertyReferenceOperation:
                break;
            case IInvocationOperation { TargetMethod: { Name: "Of", ContainingType.Name: "Aspects" } } when value is CodeObject it:
                Override(it);
                break;
            // volume.MountIn(container, ...) gives it a mount point.
            case IInvocationOperation { TargetMethod.Name: "MountIn" }:
                Knowledge.Open(value);
                break;
            case IInvocationOperation invocation when LibraryTypes.IsLibrary(invocation.TargetMethod):
                break;
            case IInvocationOperation { TargetMethod: { Name: "Add", ContainingType: var type }, Instance: { } collection } invocation when LibraryTypes.IsList(type) || LibraryTypes.IsMap(type):
                Put(value, Operations.FilledBy(invocation) ?? collection);
                break;
            case IInvocationOperation invocation when LibraryTypes.IsCopy(invocation.TargetMethod):
                Follow(value, invocation, isLast);
                break;
            case IInvocationOperation invocation when value is CodeObject construct && Knowledge.IsConstruct(value) && IsCertain(value, invocation)
                && evaluator.FollowInto(invocation, argument.Parameter, construct, this):
                break;
            // It goes out as it is, unless it comes back.
            case IInvocationOperation invocation when isLast && !SymbolEqualityComparer.Default.Equals(invocation.Type, (value.Origin as IOperation)?.Type):
                Knowledge.Open(value);
                break;
            default:
                Knowledge.Escape(value);
                break;
        }
    }

    // What stands in a collection goes where the collection goes.
    private void Put(CodeValue value, IOperation collection)
    {
        switch (collection)
        {
            case ILocalReferenceOperation local:
                PutIntoVariable(value, local.Local);
                return;
            case IMemberInitializerOperation or IPropertyReferenceOperation:
                return;
        }

        var use = Operations.ConsumerOf(collection, out var consumed);
        switch (use)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                PutIntoVariable(value, declarator.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation }:
                PutIntoVariable(value, local.Local);
                break;
            case IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation:
            case IInvocationOperation { TargetMethod.Name: "ToArray" } invocation when invocation.Instance == consumed:
            case IArgumentOperation { Parent: IInvocationOperation copy } when LibraryTypes.IsCopy(copy.TargetMethod):
            case not null when Operations.IsCollectionExpression(use):
                Put(value, use is IArgumentOperation ? use.Parent! : use);
                break;
            default:
                if (!TakesAsItIs(use))
                    Knowledge.Escape(value);
                break;
        }
    }

    private void PutIntoVariable(CodeValue value, ILocalSymbol collection)
    {
        foreach (var reference in variables.ReferencesOf(collection).Where(it => !Variables.IsWritten(it)))
        {
            var use = Operations.ConsumerOf(reference, out var consumed);
            switch (use)
            {
                case IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "ContainsKey" } invocation when invocation.Instance == consumed:
                case IPropertyReferenceOperation { Property: { Name: "Count" or "Length" } }:
                case IPropertyReferenceOperation { Property.IsIndexer: true } entry when IsTarget(entry):
                    break;
                case IInvocationOperation { TargetMethod.Name: "ToArray" }:
                    Put(value, use);
                    break;
                default:
                    if (!TakesAsItIs(use))
                        Knowledge.Escape(value);
                    break;
            }
        }
    }

    // An object of the libraries keeps what it is given, and does nothing to it.
    private static bool TakesAsItIs(IOperation? use) => use switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => LibraryTypes.IsLibrary(target.Property),
        IArgumentOperation { Parent: IObjectCreationOperation creation } => LibraryTypes.IsLibrary(creation.Constructor),
        IArgumentOperation { Parent: IInvocationOperation invocation } => LibraryTypes.IsLibrary(invocation.TargetMethod),
        _ => false,
    };

    private bool IsCertain(CodeValue value, IOperation operation) =>
        !variables.HasJumps && !_chosen.Contains(value) && Operations.IsDoneWith(operation, _made[value]);

    private void Call(CodeValue value, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var isCertain = IsCertain(value, invocation);
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
                Follow(value, invocation, true);
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
                if (IsEscapeHatch(method))
                    Override(target);
                var result = evaluator.Recall(invocation) as CodeObject ?? ResultOf(invocation);
                evaluator.Remember(invocation, result);
                evaluator.AddArguments(invocation, result.Arguments);
                target.Calls.Add(new CodeCall(result, isCertain));
                _owners[result] = target;
                if (!method.ReturnsVoid)
                    Follow(result, invocation, true);
                break;
            default:
                Knowledge.Escape(value!);
                break;
        }
    }

    private static CodeObject ResultOf(IInvocationOperation call) =>
        new(LibraryTypes.FullNameOf(call.TargetMethod.ReturnType), call.TargetMethod.Name) { Origin = call };

    private void Go(CodeValue value, IPropertyReferenceOperation reference)
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
                if (!HarmlessOfNodes.Contains(NameOf(Operations.ConsumerOf(reference, out _))))
                    Override(target);
                GoToPart(target, reference);
                break;
            case CodeObject target when target.Property(property.Name) is { } held:
                if (!_made.ContainsKey(held))
                    _made[held] = _made[target];
                Follow(held, reference, false);
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
            && (IsCertain(target, reference) || evaluator.Evaluate(assignment.Value) is CodeUnknown))
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
            Knowledge.SetEntry(map, evaluator.Evaluate(key.Value), evaluator.Evaluate(assignment.Value), IsCertain(map, reference));
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
                _made[collection] = _made[target];
                target.Set(name, collection);
                Follow(collection, reference, false);
                return;
            }

            part = new CodeObject(LibraryTypes.FullNameOf(reference.Type!), name) { Origin = target.Origin };
            _made[part] = _made[target];
            _owners[part] = target;
            target.Parts.Add(name, part);
        }

        Follow(part, reference, true);
    }

    // Whatever is synthesised may be replaced.
    private void Override(CodeObject target)
    {
        Knowledge.Forget(target);
        // One without properties has the CDK's defaults, which are replaced as well.
        if (!target.Arguments.ContainsKey("props"))
            target.Arguments.Add("props", Knowledge.Unknown(target.Origin));
        // That of a service does not change its task definition.
        if (_owners.TryGetValue(target, out var owner) && target.Factory != "Service")
            Override(owner);
    }

    private static bool IsTarget(IPropertyReferenceOperation reference) => Variables.IsWritten(reference);

    private static bool IsScalar(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;

    private static bool IsEscapeHatch(IMethodSymbol method) => method.Name.StartsWith("Add", StringComparison.Ordinal) && method.Name.EndsWith("Override", StringComparison.Ordinal);

    private static string NameOf(IOperation? use) => use switch
    {
        IInvocationOperation it => it.TargetMethod.Name,
        IPropertyReferenceOperation it => it.Property.Name,
        _ => "",
    };

    // Aspects.Of(app).Add(new MyAspect()): a library's only checks, as far as is known.
    private static bool IsOwnAspect(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "Of", ContainingType: { Name: "Aspects" } type } } aspects
        && LibraryTypes.IsLibrary(type)
        && !(Operations.ConsumerOf(aspects, out _) is IInvocationOperation { Arguments: [var aspect, ..] } && TypeOf(aspect.Value) is { } added && !added.Locations.Any(it => it.IsInSource));

    // Node.FindAll().OfType<CfnTaskDefinition>(): what is found may be the one that is made here.
    private static bool IsSearch(IOperation operation) => operation is IPropertyReferenceOperation { Property: { Name: "Node", ContainingType: var type } } node
        && LibraryTypes.IsLibrary(type) && NameOf(Operations.ConsumerOf(node, out _)) is "FindAll" or "FindChild" or "TryFindChild" or "Children" or "Root";

    private static ITypeSymbol? TypeOf(IOperation value) => value is IConversionOperation { Operand: var operand } ? TypeOf(operand) : value is IObjectCreationOperation ? value.Type : null;

    private static bool IsDefinitionOfService(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "TaskDefinition" } property, Instance: not (null or IInstanceReferenceOperation) } reference && LibraryTypes.IsLibrary(property)
        && Operations.ConsumerOf(reference, out _) is var use && !TakesAsItIs(use) && !(use is IPropertyReferenceOperation read && ReadOfDefinitions.Contains(read.Property.Name));
}
