using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Keeps .NET's own analyzers from scolding annotated classes for the shape that we ask of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassShapeSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfAll = ById(
        Create("CA1034", "Containers are nested in their task definition."),
        Create("CA1052", "A task definition holds its containers and nothing else; it may be a base for others."),
        Create("CA1812", "Annotated classes are read by the compiler, never instantiated."));

    // A task's class may have any name beside its family. A container's class gives the container its name.
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfContainers = ById(
        Create("CA1711", "The class has the name of its container, which may end in -queue or -stream."),
        Create("CA1716", "The class has the name of its container, which may be a word of some language, such as event."),
        Create("CA1724", "The class has the name of its container, which may be a part of a namespace, such as web."));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.CreateRange(OfAll.Values.Concat(OfContainers.Values));

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
                && Find(type, diagnostic.Id) is { } suppression)
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    private static SuppressionDescriptor? Find(INamedTypeSymbol type, string id) => type.IsContainer()
        ? OfAll.GetValueOrDefault(id) ?? OfContainers.GetValueOrDefault(id)
        : type.CheckedKinds().Count > 0 ? OfAll.GetValueOrDefault(id) : null;

    private static ImmutableDictionary<string, SuppressionDescriptor> ById(params SuppressionDescriptor[] suppressions) =>
        suppressions.ToImmutableDictionary(it => it.SuppressedDiagnosticId);

    private static SuppressionDescriptor Create(string id, string reason) => new("FARGS" + id.Substring(2), id, reason);
}
