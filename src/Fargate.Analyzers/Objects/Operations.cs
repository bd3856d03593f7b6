using Microsoft.CodeAnalysis;
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
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent;
    }

    /// <summary>Whether an operation is done whenever another one is.</summary>
    public static bool IsDoneWith(IOperation operation, IOperation other)
    {
        var around = new HashSet<IOperation>();
        for (var it = other; it is not null; it = it.Parent)
            around.Add(it);
        for (var it = operation; it.Parent is { } parent && !around.Contains(it); it = parent)
        {
            if (!around.Contains(parent) ? Branches(parent) : parent is IConditionalOperation or ISwitchOperation or ITryOperation)
                return false;
        }

        return true;
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

    private static bool Branches(IOperation operation) => operation is IConditionalOperation or ILoopOperation or ISwitchOperation or ISwitchCaseOperation
        or ISwitchExpressionOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation or IConditionalAccessOperation
        or ICoalesceOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };
}
