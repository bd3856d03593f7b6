using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Where an operation stands among others.</summary>
internal static class Operations
{
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>What takes the value of an operation, conversions left out.</summary>
    public static IOperation? ConsumerOf(IOperation operation, out IOperation value)
    {
        value = operation;
        while (value.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent;
    }

    /// <summary>
    /// By its syntax: the operation has a type of its own only in newer compilers than the one that this is built against.
    /// </summary>
    public static bool IsCollectionExpression(IOperation operation) => operation.Syntax is CollectionExpressionSyntax && operation is not IConversionOperation;

    /// <summary>The object, or the member, that an initializer in braces fills.</summary>
    public static IOperation? FilledBy(IOperation element) => element.Parent is IObjectOrCollectionInitializerOperation { Parent: var filled } ? filled : null;

    /// <summary>Whether an operation is done whenever another one is, and the code goes on.</summary>
    public static bool IsDoneWith(IOperation operation, IOperation other)
    {
        var around = new HashSet<IOperation>();
        for (var it = other; it is not null; it = it.Parent)
            around.Add(it);
        for (var it = operation; it.Parent is { } parent && !around.Contains(it); it = parent)
        {
            // In the same section of a switch, or the same body, and else on one of several ways.
            if (Branches(parent) && !(around.Contains(parent) && parent is ISwitchCaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
                return false;
        }

        return true;
    }

    /// <summary>Whether an operation is on one of several ways, by a condition.</summary>
    public static bool IsUnderCondition(IOperation operation)
    {
        for (var it = operation; it.Parent is { } parent; it = parent)
        {
            if (parent is IConditionalOperation choice && choice.Condition != it || parent is ISwitchCaseOperation or ISwitchExpressionArmOperation)
                return true;
        }

        return false;
    }

    /// <summary>The lambda or local function that an operation is in; null for the method itself.</summary>
    public static IOperation? FunctionAround(IOperation operation)
    {
        for (var it = operation.Parent; it is not null; it = it.Parent)
        {
            if (it is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return it;
        }

        return null;
    }

    private static bool Branches(IOperation operation) => operation is IConditionalOperation or ILoopOperation or ISwitchOperation or ISwitchCaseOperation or ITryOperation
        or ISwitchExpressionOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or IConditionalAccessOperation
        or ICoalesceOperation or ICoalesceAssignmentOperation
        or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };
}
