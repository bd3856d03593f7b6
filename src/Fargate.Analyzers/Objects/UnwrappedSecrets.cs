using Fargate.Analyzers.Objects.Rules;
using Fargate.Core.Rules;
using Fargate.Core.Rules.Security;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Finds secrets whose values are put into environment variables (FARG1604). No value is known there, only what makes it.</summary>
internal static class UnwrappedSecrets
{
    public static IEnumerable<Finding> Of(CodeResource resource, RuleOptions options)
    {
        var rule = new UnwrappedSecret();
        if (resource.Root["containerDefinitions"] is not ApiArray containers || Suppressions.Includes(options, rule))
            yield break;
        var path = ApiPath.Root.Field("containerDefinitions");
        for (var i = 0; i < containers.Items.Count; i++)
        {
            if ((containers.Items[i] as ApiObject)?["environment"] is not ApiArray environment)
                continue;
            for (var j = 0; j < environment.Items.Count; j++)
            {
                var place = path.Item(i).Field("environment").Item(j).Field("value");
                if (environment.Items[j] is ApiObject variable && variable["value"] is ApiUnknown && resource.OriginOf(place) is IOperation origin
                    && (SecretIn(origin) ?? ParameterIn(origin, variable.TextOf("name"))) is { } secret)
                {
                    yield return new Finding(rule, place, [variable.TextOf("name") ?? "The variable", secret], []);
                }
            }
        }
    }

    // How the expression gets at the value.
    private static string? SecretIn(IOperation value)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IInvocationOperation { TargetMethod: { Name: "UnsafeUnwrap" or "ToString", ContainingType: { } type } } call && (IsSecret(type) || IsSecret(call.Instance?.Type)))
                return call.TargetMethod.Name == "ToString" ? "a SecretValue as text" : "UnsafeUnwrap";
            if (operation is IInterpolationOperation { Expression.Type: { } held } && IsSecret(held))
                return "a SecretValue in an interpolated string";
            if (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && (IsSecret(Plain(sum.LeftOperand).Type) || IsSecret(Plain(sum.RightOperand).Type)))
                return "a SecretValue in a concatenation";
        }

        return null;
    }

    // Most parameters are no secrets; the name of the variable tells.
    private static string? ParameterIn(IOperation value, string? variable)
    {
        if (variable is null || !SecretWords.AreIn(variable))
            return null;
        return value.DescendantsAndSelf().OfType<IInvocationOperation>().Select(it => it.TargetMethod)
            .Where(it => it is { ContainingType.Name: "StringParameter", Name: "ValueFromLookup" or "ValueForStringParameter" or "ValueForTypedStringParameterV2" } && LibraryTypes.IsLibrary(it.ContainingType))
            .Select(it => it.Name).FirstOrDefault();
    }

    private static IOperation Plain(IOperation operation) => operation is IConversionOperation conversion ? Plain(conversion.Operand) : operation;

    private static bool IsSecret(ITypeSymbol? type) => type is { Name: "SecretValue" } && LibraryTypes.IsLibrary(type);
}
