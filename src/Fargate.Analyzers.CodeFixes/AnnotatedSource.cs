using Fargate.Analyzers.Annotated;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>The class that a diagnostic is about, read anew, and the edits that can be applied to it.</summary>
internal sealed record AnnotatedSource(AnnotatedTask Task, IReadOnlyList<Edit> Edits)
{
    public static async Task<AnnotatedSource?> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var edits = DiagnosticEdits.Of(diagnostic);
        return edits.Count > 0 && await FindTaskAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } task
            ? new AnnotatedSource(task, [.. edits.Where(edit => AnnotatedEditor.CanApply(task, edit, cancellation))])
            : null;
    }

    // A finding stands on the class of the task, or on one of its containers.
    private static async Task<AnnotatedTask?> FindTaskAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var syntax = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = syntax is null ? null : model?.GetDeclaredSymbol(syntax, cancellation); type is not null; type = type.ContainingType)
        {
            if (type.IsTask() || type.IsTaskTemplate())
                return AnnotatedTaskReader.Read(type, cancellation);
        }

        return null;
    }
}
