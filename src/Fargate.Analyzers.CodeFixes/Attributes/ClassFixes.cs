using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Applies edits to annotated classes.</summary>
internal sealed class ClassFixes : IFixSource
{
    public bool Owns(string source) => ClassSource.KindOf(source) is not null;

    // A finding stands on the class of the resource, or on a class that is a part of it.
    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (document is not Document code || ClassSource.KindOf(diagnostic.Properties[SourceProperty.Key]!) is not { } kind)
            return null;
        var root = await code.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await code.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var syntax = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = syntax is null ? null : model?.GetDeclaredSymbol(syntax, cancellation); type is not null; type = type.ContainingType)
        {
            // With the parameters that the analyzer had: paths name items by what these say.
            if (type.CheckedKinds().Contains(kind))
                return new FixableClass(ClassReader.ReadChecked(type, kind, cancellation).Fill(Parameters.Of(code.Project.AnalyzerOptions, cancellation).Value));
        }

        return null;
    }

    public Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation) =>
        AttributeEditor.ApplyAsync(solution, edits.Select(it => (((FixableClass)it.Fixable).Resource, it.Edit)), cancellation);

    private sealed record FixableClass(AnnotatedResource Resource) : IFixable
    {
        public bool CanApply(Edit edit, CancellationToken cancellation) => AttributeEditor.CanApply(Resource, edit, cancellation);
    }
}
