using System.Globalization;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>
/// Tells what code makes, as far as that follows from the method, or the initializer, that it stands in. What does not is unknown
/// (docs/decisions/0016).
/// </summary>
internal sealed class CodeEvaluator
{
    // A helper that calls a helper that calls a helper.
    private const int MaxDepth = 3;

    private readonly IOperation _root;
    private readonly IReadOnlyDictionary<IParameterSymbol, CodeValue> _parameters;
    private readonly int _depth;
    private readonly Dictionary<IOperation, CodeValue> _values = [];
    private readonly Lazy<ILookup<ILocalSymbol, ILocalReferenceOperation>> _locals;
    private readonly CancellationToken _cancellation;

    public CodeEvaluator(IOperation root, CancellationToken cancellation)
        : this(root, new Dictionary<IParameterSymbol, CodeValue>(SymbolEqualityComparer.Default), 0, cancellation)
    {
    }

    private CodeEvaluator(IOperation root, IReadOnlyDictionary<IParameterSymbol, CodeValue> parameters, int depth, CancellationToken cancellation)
    {
        _root = root;
        _parameters = parameters;
        _depth = depth;
        _cancellation = cancellation;
        _locals = new(() => root.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .ToLookup(it => it.Local, (IEqualityComparer<ILocalSymbol>)SymbolEqualityComparer.Default));
    }

    /// <summary>The value of an operation.</summary>
    public CodeValue Evaluate(IOperation operation)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_values.TryGetValue(operation, out var known))
            return known;
        // What refers to itself is unknown.
        _values[operation] = new CodeUnknown { Origin = operation };
        var value = Find(operation);
        _values[operation] = value;
        // Only what is made here can be followed on its way.
        if (operation is IObjectCreationOperation or IArrayCreationOperation || operation.Syntax is CollectionExpressionSyntax)
            Follow(value, operation);
        return value;
    }

    private static CodeUnknown Unknown(IOperation operation) => new() { Origin = operation };

    private CodeValue Find(IOperation operation)
    {
        if (operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation)
            return Collection(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Constant(operation, constant);
        return operation switch
        {
            IConversionOperation conversion => Conversion(conversion),
            IParenthesizedOperation it => Evaluate(it.Operand),
            IObjectCreationOperation it => Creation(it),
            IArrayCreationOperation it => Array(it),
            IConditionalOperation { WhenFalse: { } whenFalse } it => Choice(it, whenFalse),
            ILocalReferenceOperation it => Local(it),
            IParameterReferenceOperation it => _parameters.TryGetValue(it.Parameter, out var value) ? value : Unknown(it),
            IFieldReferenceOperation it => Field(it),
            IPropertyReferenceOperation it => Property(it),
            IInvocationOperation it => Invocation(it),
            IBinaryOperation it => Binary(it),
            _ => Unknown(operation),
        };
    }

    private static CodeValue Constant(IOperation operation, object? value)
    {
        if (operation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || value is null)
            return new CodeScalar(value) { Origin = operation };
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(it => it.HasConstantValue && Equals(it.ConstantValue, value));
        return member is null ? Unknown(operation) : new CodeMember(LibraryTypes.FullNameOf(type), member.Name) { Origin = operation };
    }

    // A conversion that the user wrote may do anything; that of the libraries makes a value of an enumeration from its text.
    private CodeValue Conversion(IConversionOperation conversion) =>
        conversion.OperatorMethod is { } method && !LibraryTypes.IsLibrary(method) ? Unknown(conversion) : Evaluate(conversion.Operand);

    private CodeValue Creation(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return Unknown(creation);
        if (LibraryTypes.IsList(type) || LibraryTypes.IsMap(type))
            return Filled(creation, type);
        if (!LibraryTypes.IsLibrary(type))
            return Unknown(creation);
        var result = new CodeObject(LibraryTypes.FullNameOf(type), null) { Origin = creation };
        // Known before what is in it, which may speak of it.
        _values[creation] = result;
        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
                result.Arguments[parameter.Name] = Evaluate(argument.Value);
        }

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
                result.Set(target.Property.Name, Evaluate(assignment.Value));
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
        _values[creation] = result;
        // From another collection, or with a capacity.
        if (creation.Arguments.Any(it => it.Value.Type?.SpecialType != SpecialType.System_Int32))
            Open(result);
        return Fill(result, ElementsOf(creation.Initializer));
    }

    private CodeValue Fill(CodeValue result, IEnumerable<IOperation> elements)
    {
        foreach (var element in elements)
        {
            switch (result, element)
            {
                case (CodeList list, IInvocationOperation { Arguments: [var item] }):
                    list.Items.Add(Evaluate(item.Value));
                    break;
                case (CodeMap map, IInvocationOperation { Arguments: [var key, var value] }):
                    map.Entries.Add((Evaluate(key.Value), Evaluate(value.Value)));
                    break;
                case (CodeMap map, ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment):
                    map.Entries.Add((Evaluate(key.Value), Evaluate(assignment.Value)));
                    break;
                default:
                    Open(result);
                    break;
            }
        }

        return result;
    }

    private CodeValue Array(IArrayCreationOperation creation)
    {
        if (creation.DimensionSizes.Length != 1)
            return Unknown(creation);
        var result = new CodeList { Origin = creation };
        if (creation.Initializer is null)
            return creation.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } ? result : Unknown(creation);
        result.Items.AddRange(creation.Initializer.ElementValues.Select(Evaluate));
        return result;
    }

    // By its syntax: the operation has a type of its own only in newer compilers than the one that this is built against.
    private CodeList Collection(IOperation operation)
    {
        var result = new CodeList { Origin = operation };
        foreach (var element in operation.ChildOperations)
        {
            if (element.Syntax is SpreadElementSyntax || element.Syntax.Parent is SpreadElementSyntax)
                result.IsOpen = true;
            else
                result.Items.Add(Evaluate(element));
        }

        return result;
    }

    private CodeValue Choice(IConditionalOperation conditional, IOperation whenFalse)
    {
        var condition = conditional.Condition;
        var isNegated = false;
        while (condition is IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not })
        {
            isNegated ^= condition is IUnaryOperation;
            condition = condition is IUnaryOperation not ? not.Operand : ((IParenthesizedOperation)condition).Operand;
        }

        // One that is asked twice may answer twice.
        if (!condition.DescendantsAndSelf().All(IsStable))
            return Unknown(conditional);
        var (one, other) = (Evaluate(conditional.WhenTrue), Evaluate(whenFalse));
        return new CodeChoice(condition.Syntax.ToString(), isNegated ? other : one, isNegated ? one : other) { Origin = conditional };
    }

    private static bool IsStable(IOperation operation) => operation.ConstantValue.HasValue
        || operation is IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation
            or IBinaryOperation or IUnaryOperation or IParenthesizedOperation or IConversionOperation;

    private CodeValue Local(ILocalReferenceOperation reference) =>
        OnlyValueOf(reference.Local) is { } value && !value.DescendantsAndSelf().Contains(reference) ? Evaluate(value) : Unknown(reference);

    // What is assigned once has that value wherever it is read.
    private IOperation? OnlyValueOf(ILocalSymbol local)
    {
        var values = new List<IOperation>();
        if (Declaration(local)?.GetVariableInitializer() is { } initializer)
            values.Add(initializer.Value);
        foreach (var reference in _locals.Value[local])
        {
            if (!IsWritten(reference))
                continue;
            if (reference.Parent is not ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment || Declaration(local) is not { } declaration
                || !Operations.IsDoneWith(assignment, declaration))
            {
                return null;
            }

            values.Add(assignment.Value);
        }

        return values.Count == 1 ? values[0] : null;
    }

    private IVariableDeclaratorOperation? Declaration(ILocalSymbol local) => _root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(it => SymbolEqualityComparer.Default.Equals(it.Symbol, local));

    private static bool IsWritten(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference
        || reference.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation;

    private CodeValue Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field.IsStatic && LibraryTypes.IsLibrary(field))
            return new CodeMember(LibraryTypes.FullNameOf(field.ContainingType), field.Name) { Origin = reference };
        if (!field.IsReadOnly || Initializer(field, reference) is not { } value)
            return Unknown(reference);
        var result = Elsewhere(value, _parameters).Evaluate(value);
        Open(result);
        return result;
    }

    // In the same file: another one would take a semantic model of its own.
    private static IOperation? Initializer(IFieldSymbol field, IOperation reference) => field.DeclaringSyntaxReferences.FirstOrDefault() is { } there
        && there.SyntaxTree == reference.Syntax.SyntaxTree && there.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } syntax }
        && !IsWrittenElsewhere(field) ? reference.SemanticModel?.GetOperation(syntax) : null;

    // A constructor may give it another value.
    private static bool IsWrittenElsewhere(IFieldSymbol field) => field.ContainingType.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes()
        .OfType<AssignmentExpressionSyntax>().Any(it => it.Left is IdentifierNameSyntax name && name.Identifier.ValueText == field.Name
            || it.Left is MemberAccessExpressionSyntax { Name: var member } && member.Identifier.ValueText == field.Name));

    private CodeValue Property(IPropertyReferenceOperation reference)
    {
        if (reference.Instance is null)
        {
            return LibraryTypes.IsLibrary(reference.Property)
                ? new CodeMember(LibraryTypes.FullNameOf(reference.Property.ContainingType), reference.Property.Name) { Origin = reference }
                : Unknown(reference);
        }

        return Evaluate(reference.Instance) is CodeObject holder && reference.Arguments.IsEmpty
            ? holder.Parts.TryGetValue(reference.Property.Name, out var part) ? part : holder.Property(reference.Property.Name) ?? Unknown(reference)
            : new CodeUnknown { Origin = reference, CopiedFrom = IsOfDescribed(reference.Property) ? reference.Instance.Syntax.ToString() : null };
    }

    private static bool IsOfDescribed(IPropertySymbol property) => LibraryTypes.IsLibrary(property) && LibraryTypes.FullNameOf(property.ContainingType) == "Amazon.ECS.Model.TaskDefinition";

    private CodeValue Invocation(IInvocationOperation invocation)
    {
        if (invocation.Instance is { } instance and not IInstanceReferenceOperation)
        {
            // Following the object finds the calls on it, this one among them.
            var receiver = Evaluate(instance);
            if (_values.TryGetValue(invocation, out var result) && result is not CodeUnknown)
                return result;
            return invocation.TargetMethod.Name == nameof(ToString) && invocation.Arguments.IsEmpty && receiver is CodeScalar { Value: int or long or string } number
                ? new CodeScalar(System.Convert.ToString(number.Value, CultureInfo.InvariantCulture)) { Origin = invocation }
                : Unknown(invocation);
        }

        var method = invocation.TargetMethod;
        if (!LibraryTypes.IsLibrary(method))
            return Helper(invocation);
        if (!method.IsStatic)
            return Unknown(invocation);
        var made = new CodeObject(LibraryTypes.FullNameOf(method.ContainingType), method.Name) { Origin = invocation };
        AddArguments(invocation, made.Arguments);
        return made;
    }

    private void AddArguments(IInvocationOperation invocation, Dictionary<string, CodeValue> arguments)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
                continue;
            if (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } items } array)
            {
                var list = new CodeList { Origin = array };
                list.Items.AddRange(items.ElementValues.Select(Evaluate));
                arguments[parameter.Name] = list;
            }
            else
            {
                arguments[parameter.Name] = Evaluate(argument.Value);
            }
        }
    }

    // A small one of the same type, whose body is one expression.
    private CodeValue Helper(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (_depth >= MaxDepth || method.IsVirtual || method.IsOverride || method.IsAbstract || method.IsExtensionMethod || method.IsGenericMethod
            || method.DeclaringSyntaxReferences is not [{ } there] || there.SyntaxTree != invocation.Syntax.SyntaxTree
            || BodyOf(there.GetSyntax(_cancellation)) is not { } body || invocation.SemanticModel?.GetOperation(body, _cancellation) is not { } value)
        {
            return Unknown(invocation);
        }

        var parameters = new Dictionary<IParameterSymbol, CodeValue>(SymbolEqualityComparer.Default);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter)
                parameters[parameter] = Evaluate(argument.Value);
        }

        return new CodeEvaluator(Operations.RootOf(value), parameters, _depth + 1, _cancellation).Evaluate(value);
    }

    private static ExpressionSyntax? BodyOf(SyntaxNode method) => method switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
        LocalFunctionStatementSyntax { ExpressionBody: { } body } => body.Expression,
        _ => null,
    };

    private CodeEvaluator Elsewhere(IOperation value, IReadOnlyDictionary<IParameterSymbol, CodeValue> parameters) =>
        Operations.RootOf(value) is var root && root == _root ? this : new CodeEvaluator(root, parameters, _depth, _cancellation);

    private CodeValue Binary(IBinaryOperation binary)
    {
        if (Evaluate(binary.LeftOperand) is not CodeScalar { Value: var left } || Evaluate(binary.RightOperand) is not CodeScalar { Value: var right })
            return Unknown(binary);
        object? result = (left, right, binary.OperatorKind) switch
        {
            (int one, int other, BinaryOperatorKind.Add) => one + other,
            (int one, int other, BinaryOperatorKind.Subtract) => one - other,
            (int one, int other, BinaryOperatorKind.Multiply) => one * other,
            (int one, int other and not 0, BinaryOperatorKind.Divide) when one != int.MinValue => one / other,
            (string one, string other, BinaryOperatorKind.Add) => one + other,
            _ => null,
        };
        return result is null ? Unknown(binary) : new CodeScalar(result) { Origin = binary };
    }

    /// <summary>Looks at what happens to what an operation has made.</summary>
    private void Follow(CodeValue value, IOperation operation)
    {
        if (value is CodeUnknown or CodeScalar or CodeMember)
            return;
        var use = Operations.ConsumerOf(operation, out var consumed);
        switch (use)
        {
            case null:
            case IExpressionStatementOperation:
            case IBinaryOperation or IIsPatternOperation:
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowLocal(value, declarator.Symbol, operation);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == consumed:
                FollowLocal(value, target.Local, operation);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when assignment.Value == consumed && IsHolder(target):
                break;
            case IArgumentOperation argument when argument.Parent is IObjectCreationOperation or IInvocationOperation:
                if (!IsHarmless(argument))
                    Open(value);
                break;
            case IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation:
            case not null when use.Syntax is CollectionExpressionSyntax:
                FollowHolder(value, use);
                break;
            case IInvocationOperation invocation when invocation.Instance == consumed:
                Call(value, invocation, operation);
                break;
            case IPropertyReferenceOperation property when property.Instance == consumed:
                Member(value, property, operation);
                break;
            default:
                Open(value);
                break;
        }
    }

    // What stands in an array goes where the array goes.
    private static void FollowHolder(CodeValue value, IOperation holder)
    {
        var use = Operations.ConsumerOf(holder, out var consumed);
        switch (use)
        {
            case IVariableInitializerOperation:
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when assignment.Value == consumed && IsHolder(target):
                break;
            case IArgumentOperation argument when IsHarmless(argument):
                break;
            case IArrayInitializerOperation or IArrayCreationOperation or IConditionalOperation:
            case not null when use.Syntax is CollectionExpressionSyntax:
                FollowHolder(value, use);
                break;
            default:
                Open(value);
                break;
        }
    }

    private void FollowLocal(CodeValue value, ILocalSymbol local, IOperation made)
    {
        if (OnlyValueOf(local) is null)
            Open(value);
        var isHandedOver = false;
        foreach (var reference in _locals.Value[local])
        {
            if (IsWritten(reference))
                continue;
            if (Operations.FunctionAround(reference) != Operations.FunctionAround(made))
                Open(value);
            // What changes after it was handed over was something else then.
            if (isHandedOver && !LibraryTypes.IsConstruct((value.Origin as IOperation)?.Type) && Operations.ConsumerOf(reference, out _) is { } change
                && change is IInvocationOperation or IPropertyReferenceOperation)
            {
                Open(value);
                if (value is CodeObject changed && change is IPropertyReferenceOperation { Property.Name: var name })
                    changed.Set(name, Unknown(change));
                continue;
            }

            Follow(value, reference);
            isHandedOver |= reference.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation };
        }
    }

    private void Call(CodeValue value, IInvocationOperation invocation, IOperation made)
    {
        var isCertain = Operations.IsDoneWith(invocation, made);
        switch (value)
        {
            case CodeList list when isCertain && invocation is { TargetMethod.Name: "Add", Arguments: [var item] }:
                list.Items.Add(Evaluate(item.Value));
                break;
            case CodeMap map when isCertain && invocation is { TargetMethod.Name: "Add", Arguments: [var key, var entry] }:
                map.Entries.Add((Evaluate(key.Value), Evaluate(entry.Value)));
                break;
            case CodeList or CodeMap when invocation.TargetMethod.Name is "ToArray" or "Contains" or "ContainsKey":
                break;
            case CodeObject target when LibraryTypes.IsLibrary(invocation.TargetMethod):
                var result = new CodeObject(LibraryTypes.FullNameOf(invocation.TargetMethod.ReturnType), invocation.TargetMethod.Name) { Origin = invocation };
                _values[invocation] = result;
                AddArguments(invocation, result.Arguments);
                target.Calls.Add(new CodeCall(result, isCertain));
                if (!invocation.TargetMethod.ReturnsVoid)
                    Follow(result, invocation);
                break;
            default:
                Open(value);
                break;
        }
    }

    private void Member(CodeValue value, IPropertyReferenceOperation property, IOperation made)
    {
        var assignment = property.Parent as IAssignmentOperation;
        var isTarget = assignment?.Target == property;
        switch (value)
        {
            case CodeObject target when isTarget:
                var isKnown = assignment is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } && Operations.IsDoneWith(property, made);
                target.Set(property.Property.Name, isKnown ? Evaluate(assignment!.Value) : Unknown(property));
                break;
            case CodeMap map when isTarget:
                if (assignment is ISimpleAssignmentOperation && Operations.IsDoneWith(property, made) && property.Arguments is [var key])
                    map.Entries.Add((Evaluate(key.Value), Evaluate(assignment.Value)));
                else
                    Open(map);
                break;
            case CodeObject target when target.Property(property.Property.Name) is { } held:
                Follow(held, property);
                break;
            case CodeObject target when LibraryTypes.IsLibrary(property.Property) && property.Type is { IsReferenceType: true, SpecialType: SpecialType.None } type:
                if (!target.Parts.TryGetValue(property.Property.Name, out var part))
                    target.Parts.Add(property.Property.Name, part = new CodeObject(LibraryTypes.FullNameOf(type), property.Property.Name) { Origin = property });
                Follow(part, property);
                break;
            case CodeList or CodeMap when property.Property.IsIndexer:
                Open(value);
                break;
        }
    }

    // An object of the libraries keeps what it is given, and does nothing to it.
    private static bool IsHolder(IPropertyReferenceOperation target) => LibraryTypes.IsLibrary(target.Property) || LibraryTypes.IsMap(target.Property.ContainingType);

    private static bool IsHarmless(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation creation => LibraryTypes.IsLibrary(creation.Constructor),
        IInvocationOperation invocation => LibraryTypes.IsLibrary(invocation.TargetMethod)
            || invocation is { TargetMethod: { Name: "Add", ContainingType: { } type } } && (LibraryTypes.IsList(type) || LibraryTypes.IsMap(type)),
        IPropertyReferenceOperation => true,
        _ => false,
    };

    private static void Open(CodeValue value)
    {
        switch (value)
        {
            case CodeObject it:
                it.IsOpen = true;
                break;
            case CodeList it:
                it.IsOpen = true;
                break;
            case CodeMap it:
                it.IsOpen = true;
                break;
            case CodeChoice it:
                Open(it.WhenTrue);
                Open(it.WhenFalse);
                break;
        }
    }
}
