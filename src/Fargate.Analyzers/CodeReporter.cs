using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
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
    public void Report(Rule rule, object? origin, IReadOnlyList<string> arguments, IReadOnlyList<Edit> edits)
    {
        var location = LocationOf(origin as IOperation ?? creation);
        if (_told.Add((rule.Id, location, string.Join("\n", arguments))))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(rule), location, [creation.Syntax.GetLocation()], FindingProperties.Of(edits, SourceProperty.Code), [.. arguments]));
        }
    }

    /// <summary>The place of a finding.</summary>
    // Of an object its type, and of a call its method: their whole text may be a page.
    public static Location LocationOf(IOperation origin) => origin.Syntax switch
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
