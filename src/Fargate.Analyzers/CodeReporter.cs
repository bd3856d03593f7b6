using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Objects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers;

/// <summary>Puts findings about an object into the text that makes it.</summary>
/// <param name="context">Takes what is reported.</param>
/// <param name="creation">Makes the object: a code fix reads it again from there.</param>
internal sealed class CodeReporter(OperationBlockAnalysisContext context, IObjectCreationOperation creation)
{
    // What is wrong whatever a condition says is found with each outcome.
    private readonly HashSet<(string Rule, Location Place, string Arguments)> _told = [];

    /// <param name="rule">The rule.</param>
    /// <param name="origin">The operation that makes what is wrong; null for the object itself.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <param name="edits">The corrections.</param>
    public void Report(Rule rule, object? origin, IReadOnlyList<string> arguments, IReadOnlyList<Edit> edits) =>
        Report(rule, LocationOf(origin as IOperation ?? creation), arguments, edits);

    /// <summary>Reports what is wrong with a resource that the object describes.</summary>
    public void Report(Finding finding, CodeResource resource) =>
        Report(finding.Rule, LocationOf(finding, resource, creation), finding.Arguments, finding.Edits);

    /// <summary>The place of a finding about a resource that an object describes.</summary>
    public static Location LocationOf(Finding finding, CodeResource resource, IOperation creation)
    {
        var origin = resource.OriginOf(finding.Path) as IOperation ?? creation;
        return finding.IsAboutName && KeyOf(origin.Syntax) is { } key ? key.GetLocation() : LocationOf(origin);
    }

    private void Report(Rule rule, Location location, IReadOnlyList<string> arguments, IReadOnlyList<Edit> edits)
    {
        if (_told.Add((rule.Id, location, string.Join("\n", arguments))))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(rule), location, [creation.Syntax.GetLocation()], FindingProperties.Of(edits, SourceProperty.Code), [.. arguments]));
        }
    }

    // ["key"] = value, or { "key", value }, in the initializer of a dictionary.
    private static ExpressionSyntax? KeyOf(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } it when it.Right == value => key.Expression,
        InitializerExpressionSyntax { Parent: InitializerExpressionSyntax, Expressions: [var key, var second] } when second == value => key,
        _ => null,
    };

    // Of an object its type, and of a call its method: their whole text may be a page.
    private static Location LocationOf(IOperation origin) => origin.Syntax switch
    {
        ObjectCreationExpressionSyntax it => it.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax it => it.NewKeyword.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } when !IsValue(origin) => name.GetLocation(),
        InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var left } } => left.GetLocation(),
        var it => it.GetLocation(),
    };

    // Duration.Seconds(90) is a value as 90 is.
    private static bool IsValue(IOperation origin) => origin is IInvocationOperation { TargetMethod.IsStatic: true } call
        && call.Arguments.All(it => it.Value.ConstantValue.HasValue || it.ArgumentKind == ArgumentKind.DefaultValue);
}
