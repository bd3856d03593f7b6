using Fargate.Analyzers.Attributes;
using Fargate.Core.Edits;
using Fargate.Core.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>The class that a diagnostic is about, read anew, and the edits that can be applied to it.</summary>
internal sealed record AnnotatedSource(AnnotatedResource Resource, IReadOnlyList<Edit> Edits)
{
    public static async Task<AnnotatedSource?> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var edits = DiagnosticEdits.Of(diagnostic);
        return edits.Count > 0 && await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } resource
            ? new AnnotatedSource(resource, [.. edits.Where(edit => AnnotatedEditor.CanApply(resource, edit, cancellation))])
            : null;
    }

    // A finding stands on the class of the resource, or on one of a task's containers.
    private static async Task<AnnotatedResource?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var kind = EditProperties.KindOf(diagnostic);
        var syntax = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = syntax is null ? null : model?.GetDeclaredSymbol(syntax, cancellation); type is not null; type = type.ContainingType)
        {
            if (kind == ResourceKind.Task ? type.IsTask() || type.IsTaskTemplate() : type.CheckedKinds().Contains(kind))
                return ResourceReader.Read(type, kind, null, cancellation);
        }

        return null;
    }
}
