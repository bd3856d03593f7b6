using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>
/// Follows what a method does with what it has made: what it sets and calls is added to the value (<see cref="Effects"/>). Where the value goes where nobody
/// sees what happens to it, it is open, or no longer known.
/// </summary>
/// <param name="evaluator">Tells the values of what is set and given.</param>
/// <param name="variables">The variables of the method.</param>
/// <param name="body">The one expression of a helper, whose value its caller follows; null in a method whose statements are followed.</param>
/// <param name="other">Those of the method that the value comes from; null where it is made in this one.</param>
internal sealed class Uses(CodeEvaluator evaluator, Variables variables, IOperation? body, Uses? other)
{
    // Where a value comes into this method.
    private readonly Dictionary<CodeValue, IOperation> _made = [];
    private readonly HashSet<CodeValue> _ofServices = other?._ofServices ?? [];
    // One of several, by a condition.
    private readonly HashSet<CodeValue> _chosen = other?._chosen ?? [];
    private readonly HashSet<CodeValue> _returned = [];
    private readonly Lazy<bool> _changesAnything = new(() => evaluator.Root.DescendantsAndSelf().Any(it => Overrides.IsOwnAspect(it) || Overrides.IsSearch(it)));
    private readonly Lazy<bool> _changesThroughServices = new(() => evaluator.Root.DescendantsAndSelf().Any(Overrides.IsDefinitionOfService));
    // The call in the other method, where this one is a helper.
    private IOperation? _call;
    private Effects? _effects;

    private Effects Effects => _effects ??= new Effects(this, evaluator, other?.Effects);

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
            Effects.Override(made);
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
        construct.IsConditional |= Operations.IsUnderCondition(call);
        GoOn(construct, call);
        LookAround(construct);
    }

    // What is done without naming it, besides where it is made.
    private void LookAround(CodeObject construct)
    {
        if (_changesAnything.Value)
            Effects.Override(construct);
        else if (_ofServices.Contains(construct) && _changesThroughServices.Value)
            Knowledge.Open(construct);
    }

    /// <summary>Whether an operation is done whenever a value is made.</summary>
    public bool IsCertain(CodeValue value, IOperation operation) =>
        !variables.HasJumps && !_chosen.Contains(value) && Operations.IsDoneWith(operation, _made[value]);

    /// <summary>A part of another value is there from where that one is.</summary>
    public void StartWith(CodeValue part, CodeValue whole)
    {
        if (!_made.ContainsKey(part))
            _made[part] = _made[whole];
    }

    /// <summary>Follows a value from an operation that has it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="isLast">Whether the code names it nowhere below.</param>
    public void Follow(CodeValue value, IOperation operation, bool isLast)
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
                new CollectionUses(variables).Put(value, use);
                break;
            case IInvocationOperation invocation when invocation.Instance == consumed:
                Effects.Call(value, invocation);
                break;
            case IPropertyReferenceOperation property when property.Instance == consumed:
                Effects.Go(value, property);
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
        // From two places it goes on once.
        if (!_returned.Add(value))
            return;
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
                evaluator.Remember(call, Effects.ResultOf(call));
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
                Effects.ChangeLate(value, use!);
            else
                Follow(value, reference, isLast && reference == references[references.Count - 1] && IsCertain(value, reference));
            isHandedOver |= !isReceiver;
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
                new CollectionUses(variables).Put(value, Operations.FilledBy(assignment) ?? map);
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
                    Effects.Add(target, container, IsCertain(target, construct));
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
                Effects.Override(it);
                break;
            // volume.MountIn(container, ...) gives it a mount point.
            case IInvocationOperation { TargetMethod.Name: "MountIn" }:
                Knowledge.Open(value);
                break;
            case IInvocationOperation invocation when LibraryTypes.IsLibrary(invocation.TargetMethod):
                break;
            case IInvocationOperation { TargetMethod: { Name: "Add", ContainingType: var type }, Instance: { } collection } invocation when LibraryTypes.IsList(type) || LibraryTypes.IsMap(type):
                new CollectionUses(variables).Put(value, Operations.FilledBy(invocation) ?? collection);
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
}
