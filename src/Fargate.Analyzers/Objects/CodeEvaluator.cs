using System.Globalization;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>
/// Tells what code makes, as far as that follows from the method, or the initializer, that it stands in. What does not is unknown
/// (docs/decisions/0016). What happens afterwards to what is made is followed by <see cref="Uses"/>.
/// </summary>
internal sealed class CodeEvaluator
{
    // A helper that calls a helper that calls a helper.
    private const int MaxCalls = 3;

    // Of expressions in each other. Nobody writes more, and the stack has an end.
    private const int MaxNesting = 200;

    private readonly Dictionary<IOperation, CodeValue> _values = [];
    private readonly IReadOnlyDictionary<IParameterSymbol, CodeValue> _parameters;
    private readonly Variables _variables;
    private readonly Initializers _initializers;
    private readonly Uses _uses;
    private readonly string _call;
    private readonly int _calls;
    private readonly CancellationToken _cancellation;
    private int _nesting;

    public CodeEvaluator(IOperation operation, CancellationToken cancellation)
        : this(operation, null, null, new Dictionary<IParameterSymbol, CodeValue>(SymbolEqualityComparer.Default), "", 0, cancellation)
    {
    }

    private CodeEvaluator(
        IOperation operation, IOperation? expression, Uses? other, IReadOnlyDictionary<IParameterSymbol, CodeValue> parameters, string call, int calls, CancellationToken cancellation)
    {
        Root = Operations.RootOf(operation);
        _parameters = parameters;
        _call = call;
        _calls = calls;
        _cancellation = cancellation;
        _variables = new Variables(Root);
        _initializers = new Initializers(this);
        _uses = new Uses(this, _variables, expression, other);
    }

    public IOperation Root { get; }

    /// <summary>The value of an operation.</summary>
    public CodeValue Evaluate(IOperation operation)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_values.TryGetValue(operation, out var known))
            return known;
        // What refers to itself is unknown.
        _values[operation] = Knowledge.Unknown(operation);
        if (_nesting >= MaxNesting)
            return _values[operation];
        _nesting++;
        var value = Find(operation);
        _values[operation] = value;
        // Only what is made here can be followed on its way.
        if (operation is IObjectCreationOperation or IArrayCreationOperation || Operations.IsCollectionExpression(operation) || IsHelper(operation))
            _uses.FollowFrom(operation, value);
        _nesting--;
        return value;
    }

    /// <summary>What is known already of an operation's value; null for nothing.</summary>
    public CodeValue? Recall(IOperation operation) => _values.TryGetValue(operation, out var value) ? value : null;

    /// <summary>The value of an operation, before all that it is made of is known, or where another method tells it.</summary>
    public void Remember(IOperation operation, CodeValue value) => _values[operation] = value;

    /// <summary>What a call or a constructor is given, by the names of the parameters.</summary>
    public void AddArguments(IEnumerable<IArgumentOperation> given, Dictionary<string, CodeValue> arguments)
    {
        foreach (var argument in given)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
                arguments[parameter.Name] = Evaluate(argument.Value);
        }
    }

    private CodeValue Find(IOperation operation)
    {
        if (Operations.IsCollectionExpression(operation))
            return _initializers.Collection(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Scalars.Of(operation, constant);
        return operation switch
        {
            IConversionOperation it => Conversion(it),
            IParenthesizedOperation it => Evaluate(it.Operand),
            IObjectCreationOperation it => _initializers.Creation(it),
            IArrayCreationOperation it => _initializers.Array(it),
            IConditionalOperation { WhenFalse: { } whenFalse } it => Choice(it, whenFalse),
            ILocalReferenceOperation it => _variables.OnlyValueOf(it.Local) is { } value ? Evaluate(value) : Knowledge.Unknown(it),
            IParameterReferenceOperation it => _parameters.TryGetValue(it.Parameter, out var value) && _variables.IsSettled(it.Parameter) ? value : Knowledge.Unknown(it),
            IFieldReferenceOperation it => Field(it),
            IPropertyReferenceOperation it => Property(it),
            IInvocationOperation it => Invocation(it),
            IInterpolatedStringOperation it => Interpolation(it),
            IBinaryOperation it => Evaluate(it.LeftOperand) is CodeScalar left && Evaluate(it.RightOperand) is CodeScalar right
                ? Scalars.Compute(it, left, right)
                : Knowledge.Unknown(it),
            _ => Knowledge.Unknown(operation),
        };
    }

    // A conversion that the user wrote may do anything; that of the libraries makes a value of an enumeration from its text.
    private CodeValue Conversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
            return LibraryTypes.IsLibrary(method) ? Evaluate(conversion.Operand) : Knowledge.Unknown(conversion);
        return Evaluate(conversion.Operand) is CodeScalar scalar ? Scalars.Convert(conversion, scalar) : Evaluate(conversion.Operand);
    }

    private CodeValue Choice(IConditionalOperation conditional, IOperation whenFalse)
    {
        var condition = Conditions.Plain(conditional.Condition, out var isNegated);
        var (one, other) = isNegated ? (whenFalse, conditional.WhenTrue) : (conditional.WhenTrue, whenFalse);
        if (Evaluate(condition) is CodeScalar { Value: bool holds })
            return Evaluate(holds ? one : other);
        return Conditions.KeyOf(condition, _variables, _call) is { } key && !Conditions.IsDecidedAround(conditional, condition)
            ? new CodeChoice(key, Evaluate(one), Evaluate(other)) { Origin = conditional }
            : Knowledge.Unknown(conditional);
    }

    private CodeValue Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (LibraryTypes.IsLibrary(field))
            return field.IsStatic ? new CodeMember(LibraryTypes.FullNameOf(field.ContainingType), field.Name) { Origin = reference } : Knowledge.Unknown(reference);
        return OwnMember(reference, field, field.IsReadOnly);
    }

    private CodeValue Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (LibraryTypes.IsLibrary(property))
        {
            if (property.IsStatic)
                return new CodeMember(LibraryTypes.FullNameOf(property.ContainingType), property.Name) { Origin = reference };
            // What was set may have been set again: only what a construct made itself stays.
            return reference.Instance is { } instance && Evaluate(instance) is CodeObject holder && holder.Parts.TryGetValue(property.Name, out var part)
                ? part
                : new CodeUnknown { Origin = reference, CopiedFrom = IsOfDescribed(property) ? reference.Instance?.Syntax.ToString() : null };
        }

        if (reference.Arguments.IsEmpty && !property.IsVirtual && !property.IsOverride && SourceMembers.BodyOf(property, reference) is { } body)
        {
            // In another object the same condition may turn out otherwise.
            var isOwn = Variables.SymbolOf(reference) is not null || body.ConstantValue.HasValue;
            return _calls >= MaxCalls || property.ReturnsByRef || !isOwn ? Knowledge.Unknown(reference) : Called(body, _parameters, reference);
        }

        return SourceMembers.IsPlain(property) ? OwnMember(reference, property, property.SetMethod is null) : Knowledge.Unknown(reference);
    }

    private static bool IsOfDescribed(IPropertySymbol property) => LibraryTypes.FullNameOf(property.ContainingType) == "Amazon.ECS.Model.TaskDefinition";

    // A field, or a property without code, of the user's.
    private CodeValue OwnMember(IOperation reference, ISymbol member, bool isReadOnly)
    {
        // Another object's may be another value.
        if (Variables.SymbolOf(reference) is null || Variables.IsWritten(reference))
            return Knowledge.Unknown(reference);
        // Assigned once, here, and read below.
        if (_variables.OnlyValueOf(member) is { } value)
        {
            return value.Syntax.Span.End <= reference.Syntax.SpanStart && !_variables.HasJumps && Operations.FunctionAround(value) == Operations.FunctionAround(reference)
                && !SourceMembers.IsWritten(member, Root.Syntax)
                    ? Evaluate(value)
                    : Knowledge.Unknown(reference);
        }

        if (!isReadOnly || SourceMembers.IsWritten(member) || SourceMembers.InitialValueOf(member, reference) is not { } initial || Operations.RootOf(initial) == Root)
            return Knowledge.Unknown(reference);
        var result = new CodeEvaluator(initial, initial, null, _parameters, _call, _calls + 1, _cancellation).Evaluate(initial);
        // Others may change what is in it.
        if (result is not CodeScalar && (member.DeclaredAccessibility != Accessibility.Private || SourceMembers.IsUsed(member)))
            Knowledge.Forget(result);
        return result;
    }

    private CodeValue Invocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (invocation.Instance is { } instance and not IInstanceReferenceOperation)
        {
            // Following the object finds the calls on it, this one among them.
            var receiver = Evaluate(instance);
            if (_values.TryGetValue(invocation, out var result) && result is not CodeUnknown)
                return result;
            return method.Name switch
            {
                nameof(ToString) when Scalars.TextOf(receiver) is { } text && invocation.Arguments.All(it => it.Value.Type?.SpecialType != SpecialType.System_String) =>
                    new CodeScalar(text) { Origin = invocation },
                "ToArray" when receiver is CodeList => receiver,
                _ => Knowledge.Unknown(invocation),
            };
        }

        if (LibraryTypes.IsLibrary(method))
        {
            if (!method.IsStatic)
                return Knowledge.Unknown(invocation);
            var made = new CodeObject(LibraryTypes.FullNameOf(method.ContainingType), method.Name) { Origin = invocation };
            AddArguments(invocation.Arguments, made.Arguments);
            return made;
        }

        if (LibraryTypes.IsCopy(method) && Evaluate(invocation.Arguments[0].Value) is CodeList copied)
            return copied;
        return IsHelper(invocation) && SourceMembers.BodyOf(method, invocation) is { } body ? Called(body, ParametersOf(invocation), invocation) : Knowledge.Unknown(invocation);
    }

    private CodeValue Interpolation(IInterpolatedStringOperation interpolation)
    {
        var text = "";
        foreach (var part in interpolation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation it => Evaluate(it.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } it => Evaluate(it.Expression),
                _ => null,
            };
            if (value is null || Scalars.TextOf(value) is not { } known)
                return Knowledge.Unknown(interpolation);
            text += known;
        }

        return new CodeScalar(text) { Origin = interpolation };
    }

    /// <summary>Follows a construct into the helper that it is given to, such as <c>AddSidecar(definition)</c>. False where nobody knows what that one does.</summary>
    public bool FollowInto(IInvocationOperation call, IParameterSymbol? parameter, CodeObject construct, Uses caller)
    {
        var method = call.TargetMethod;
        if (_calls >= MaxCalls || !LibraryTypes.IsOfEcs(construct) || parameter is not { RefKind: RefKind.None } || !IsPlain(method) || call.Instance is not (null or IInstanceReferenceOperation)
            || SourceMembers.WholeBodyOf(method, call) is not { } body)
        {
            return false;
        }

        return new CodeEvaluator(body, null, caller, ParametersOf(call), NameOf(call), _calls + 1, _cancellation)._uses.FollowParameter(construct, parameter, call);
    }

    /// <summary>Follows the construct that a private method gives back to where the method is called, if that is one place. False where it may go anywhere.</summary>
    public bool FollowOut(CodeObject construct, Uses method)
    {
        if (_calls >= MaxCalls || !LibraryTypes.IsOfEcs(construct) || SourceMembers.OnlyCallOf(Root) is not { } call)
            return false;
        new CodeEvaluator(call, null, method, _parameters, _call, _calls + 1, _cancellation)._uses.FollowResult(construct, call);
        return true;
    }

    // Its body is one expression.
    private bool IsHelper(IOperation operation) => _calls < MaxCalls && operation is IInvocationOperation { TargetMethod: var method } && IsPlain(method)
        && SourceMembers.BodyOf(method, operation) is not null;

    // What is called is the body that is seen.
    private static bool IsPlain(IMethodSymbol method) => !LibraryTypes.IsLibrary(method) && method is
    {
        IsVirtual: false, IsOverride: false, IsAbstract: false, IsExtensionMethod: false, IsGenericMethod: false, IsAsync: false, ReturnsByRef: false, ReturnsByRefReadonly: false
    };

    private Dictionary<IParameterSymbol, CodeValue> ParametersOf(IInvocationOperation invocation)
    {
        var parameters = new Dictionary<IParameterSymbol, CodeValue>(SymbolEqualityComparer.Default);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter)
                parameters[parameter] = Evaluate(argument.Value);
        }

        return parameters;
    }

    private CodeValue Called(IOperation body, IReadOnlyDictionary<IParameterSymbol, CodeValue> parameters, IOperation call) =>
        new CodeEvaluator(body, body, null, parameters, NameOf(call), _calls + 1, _cancellation).Evaluate(body);

    private string NameOf(IOperation call) => $"{_call} {call.Syntax.SpanStart.ToString(CultureInfo.InvariantCulture)}";
}
