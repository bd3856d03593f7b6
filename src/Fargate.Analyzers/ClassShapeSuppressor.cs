using System.Collections.Immutable;
using Fargate.Analyzers.Annotated;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Keeps .NET's own analyzers from scolding annotated classes for the shape that we ask of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassShapeSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ById = new[]
    {
        Create("CA1034", "Containers are nested in their task definition."),
        Create("CA1052", "A task definition holds its containers and nothing else; it may be a base for others."),
        Create("CA1812", "Annotated classes are read by the compiler, never instantiated."),
    }.ToImmutableDictionary(it => it.SuppressedDiagnosticId);

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.CreateRange(ById.Values);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (!AnnotationSymbols.AreReferencedBy(context.Compilation))
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)
                    .FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } syntax
                && context.GetSemanticModel(tree).GetDeclaredSymbol(syntax, context.CancellationToken) is { } type
                && (type.IsTask() || type.IsTaskTemplate() || type.IsContainer()))
            {
                context.ReportSuppression(Suppression.Create(ById[diagnostic.Id], diagnostic));
            }
        }
    }

    private static SuppressionDescriptor Create(string id, string reason) => new("FARGS" + id.Substring(2), id, reason);
}
